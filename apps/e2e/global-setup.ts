import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    dataDir: string;
    browserPath: string | null;
  }
}

/** Starts the product as a user does, once for all browser tests, on a port and data folder of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browserPath = await findBrowser();
  project.provide('browserPath', browserPath);
  if (browserPath === null) {
    if (process.env['CI'] === 'true')
      throw new Error('No browser: set CHROMIUM_PATH, or run on Linux x64 where one is shipped.');
    project.provide('url', '');
    project.provide('dataDir', '');
    return async () => undefined;
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'halteres-e2e-'));
  const port = 20_000 + (process.pid % 20_000);
  const server = await startServer(port, dataDir);
  project.provide('url', server.url);
  project.provide('dataDir', dataDir);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
