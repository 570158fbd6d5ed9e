import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

test('ready while the database answers, and not when it does not', async () => {
  expect((await app.request('/readyz')).status).toBe(200);
  const spare = await openTestApplication();
  await spare.database.web.end();
  const answer = await spare.request('/readyz');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ ready: false, trouble: expect.any(String) });
  expect((await spare.request('/healthz')).status).toBe(200);
});

test('pages for people and machines', async () => {
  expect(await (await app.request('/api')).text()).toContain('POST');
  expect(await (await app.request('/api/errors')).text()).toContain('not_found');
  expect(((await (await app.request('/api/openapi.json')).json()) as { openapi: string }).openapi).toMatch(/^3\.1/);
});
