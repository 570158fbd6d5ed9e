import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

/** For vitest's `globalSetup`: starts the server before the first test and stops it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = await startTestServer(process.env['HALTERES_TEST_DATABASE_URL']);
  project.provide('testServer', running.server);
  return () => running.stop();
}
