import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    url: string;
    dataDir: string;
    browserPath: string | null;
  }
}

const root = join(import.meta.dirname, '..', '..');

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
  // Built first, so that waiting for the ready line does not wait for the build.
  const built = spawnSync(process.execPath, ['scripts/start.mjs', '--version'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr}`);
  const dataDir = mkdtempSync(join(tmpdir(), 'halteres-e2e-'));
  const port = 20_000 + (process.pid % 20_000);
  const server = spawn(
    process.execPath,
    ['scripts/start.mjs', 'up', '--port', String(port), '--data', dataDir, '--auth-tries-per-minute', '10000'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await ready(server);
  project.provide('url', `http://127.0.0.1:${port}`);
  project.provide('dataDir', dataDir);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready.')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
  });
}
