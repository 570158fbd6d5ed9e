import { afterAll, beforeAll, expect, test } from 'vitest';
import { toldError } from '../../src/observe/without-personal-data.ts';
import { openTestApplication, type TestApplication } from '../test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication({ logLevel: 'debug' });
});
afterAll(() => app.close());

type Line = { level: string; requestId?: string; route?: string; status?: number; ms?: number; account?: string };
const lines = (): Line[] => app.logged.map((line) => JSON.parse(line) as Line);

test('a whole visit leaves lines of JSON with everything to find a fault and nothing to find a person', async () => {
  const ann = await app.person('Zebediah Quillfeather');
  const entity = (await ann.send('POST', '/api/entities', { name: 'Philomena Client', type: 'CLIENT', age: 40 }))
    .body as { id: string; athleteId: string };
  await ann.send('GET', `/api/entities/${entity.id}`);
  await ann.send('POST', `/api/people/${entity.athleteId}/injuries`, {
    condition: 'knee_pfp',
    severity: 4,
    notes: 'a whispered note',
  });
  await ann.send('GET', `/api/people/${entity.athleteId}/find?q=secretword`);
  await ann.send('POST', '/api/auth/sign-in/email', { email: ann.email, password: 'a wrong password indeed' });
  await ann.send('POST', '/api/auth/request-password-reset', { email: ann.email, redirectTo: '/x' });
  await ann.send('GET', '/api/auth/reset-password/a-secret-token?callbackURL=/x');
  await ann.send('POST', `/api/auth/${ann.email}`);
  await ann.send('GET', `/api/entities/${ann.email}`);
  await ann.send('GET', `/${ann.email}`);
  await ann.send('POST', '/api/sync/push', { clientId: 'phone', ops: [] });
  await ann.send('POST', '/api/auth/sign-up/email', { name: 'Again', email: ann.email, password: 'a long enough one' });

  // What is said beside the log goes the same way.
  expect(app.said.join('\n')).toContain('outbox');
  const all = [...app.logged, ...app.said].join('\n');
  expect(lines().length).toBeGreaterThan(12);
  const cookie = /session_token=([^;]+)/.exec(ann.cookie)?.[1] ?? 'no cookie';
  for (const secret of [
    ann.email,
    encodeURIComponent(ann.email),
    ann.id,
    entity.id,
    entity.athleteId,
    'Zebediah',
    'Quillfeather',
    'Philomena',
    'whispered',
    'secretword',
    'a-secret-token',
    'long enough',
    cookie,
    cookie.slice(0, 20),
    '127.0.0.1',
  ])
    expect(all.includes(secret), `${secret} in the log`).toBe(false);
  const opened = lines().find(({ route }) => route === '/api/entities/{id}');
  expect(opened).toMatchObject({
    level: 'info',
    status: 200,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ms: expect.any(Number),
    account: expect.stringMatching(/^[\w-]{12}$/),
  });
  const routes = new Set(lines().map(({ route }) => route));
  expect([...routes]).toEqual(
    expect.arrayContaining(['/api/auth/sign-in', '/api/auth/reset-password', '/api/auth/*', '/api/sync/push']),
  );
  // One person is one hash, another person another.
  const ben = await app.person('Ben');
  await ben.send('GET', '/api/entities');
  const accounts = new Set(lines().flatMap(({ account }) => account ?? []));
  expect(accounts.size).toBe(2);
});

test('the id of a request is in its answer, its problem and its log; a sane one is taken over', async () => {
  const given = await app.request('/api/nothing', { headers: { 'x-request-id': 'from-the-proxy-1' } });
  expect(given.headers.get('x-request-id')).toBe('from-the-proxy-1');
  expect(await given.json()).toMatchObject({ status: 404, requestId: 'from-the-proxy-1' });
  expect(lines().some(({ requestId }) => requestId === 'from-the-proxy-1')).toBe(true);
  const unsigned = await app.request('/api/me', { headers: { 'x-request-id': 'another-request' } });
  expect(await unsigned.json()).toMatchObject({ status: 401, requestId: 'another-request' });
  for (const mad of ['short', 'x'.repeat(65), 'has spaces in it', 'mail@example.org']) {
    const answer = await app.request('/healthz', { headers: { 'x-request-id': mad } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('network addresses are logged only where that is asked for', async () => {
  const curious = await openTestApplication({ logLevel: 'info', logAddresses: 'true', trustProxy: 'true' });
  try {
    await curious.request('/api/me', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(curious.logged.join()).toContain('203.0.113.9');
  } finally {
    await curious.close();
  }
  await app.request('/api/me', { headers: { 'x-forwarded-for': '203.0.113.9' } });
  expect(app.logged.join()).not.toContain('203.0.113.9');
});

test('errors are told without what they quote', async () => {
  await app.person('Ann');
  const refused = await app.database
    .owner((owner) =>
      owner.query(`insert into accounts.logins (id, name, email) select gen_random_uuid(), name, email
                   from accounts.logins order by created_at limit 1`),
    )
    .catch((error: unknown) => error);
  const told = JSON.stringify(toldError(refused));
  expect(told).toContain('23505');
  expect(told).not.toContain('@example.org');
  // The error itself quotes it, so the test could fail.
  expect(String((refused as { detail?: string }).detail)).toContain('@example.org');
  expect(toldError(new Error('550 no such user <ann@example.org>')).message).toBe('550 no such user <[address]>');
  expect(toldError(new Error('GET /x?token=abc123')).message).toBe('GET /x?token=[secret]');
});
