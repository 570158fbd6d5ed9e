import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resetPassword } from '../src/admin/reset-password.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

type Me = {
  id: string;
  email: string;
  settings: { weightUnit: string };
  subscription: { status: string; generationsRemaining: number };
};

test('signing up makes profile, settings and the trial with its allowance', async () => {
  const ann = await app.person('Ann');
  const { status, body } = await ann.send('GET', '/api/me');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id: ann.id,
    name: 'Ann',
    email: ann.email,
    settings: { weightUnit: 'kg', theme: 'auto' },
    subscription: { status: 'trialing', generationsRemaining: 50 },
  });
});

test('settings are changed one by one and checked', async () => {
  const ann = await app.person();
  const changed = await ann.send('PATCH', '/api/me', {
    settings: { weightUnit: 'lb', timeZone: 'Europe/Berlin', firstWeekday: 7 },
  });
  expect((changed.body as Me).settings).toMatchObject({
    weightUnit: 'lb',
    timeZone: 'Europe/Berlin',
    firstWeekday: 7,
    distanceUnit: 'km',
  });
  const refused = await ann.send('PATCH', '/api/me', { settings: { timeZone: 'Mars/Olympus' } });
  expect(refused).toMatchObject({ status: 400, body: { code: 'bad_request' } });
  expect(JSON.stringify(refused.body)).toContain('Mars/Olympus');
});

describe('nobody learns who has an account', () => {
  test('signing up twice answers the same, and the owner gets a mail', async () => {
    const ann = await app.person();
    const again = await app
      .visitor()
      .send('POST', '/api/auth/sign-up/email', { name: 'X', email: ann.email, password: 'another password' });
    const fresh = await app.visitor().send('POST', '/api/auth/sign-up/email', {
      name: 'X',
      email: `fresh-${ann.email}`,
      password: 'another password',
    });
    expect(again.status).toBe(fresh.status);
    expect(again.body).toEqual(fresh.body);
    expect(app.mailTo(ann.email)).toContain('You have a Halteres account already');
  });

  test('a wrong password and an unknown address are refused alike', async () => {
    const ann = await app.person();
    const signIn = (email: string) =>
      app
        .visitor()
        .send(
          'POST',
          '/api/auth/sign-in/email',
          { email, password: 'not the password' },
          { 'x-request-id': 'the-same-id' },
        );
    const wrong = await signIn(ann.email);
    const unknown = await signIn(`no-${ann.email}`);
    expect(wrong.status).toBe(401);
    expect(wrong).toMatchObject({ status: unknown.status, body: unknown.body as object });
  });

  test('asking for a new password answers the same', async () => {
    const ann = await app.person();
    const known = await app
      .visitor()
      .send('POST', '/api/auth/request-password-reset', { email: ann.email, redirectTo: '/reset-password' });
    const unknown = await app
      .visitor()
      .send('POST', '/api/auth/request-password-reset', { email: `no-${ann.email}`, redirectTo: '/reset-password' });
    expect(known).toMatchObject({ status: 200, body: unknown.body as object });
    expect(unknown.status).toBe(200);
  });
});

test('a new password comes by mail, works once and ends every session', async () => {
  const ann = await app.person();
  await app
    .visitor()
    .send('POST', '/api/auth/request-password-reset', { email: ann.email, redirectTo: '/reset-password' });
  const outbox = join(app.dataDir, 'outbox');
  const file = readdirSync(outbox).findLast((each) => each.includes(ann.email)) ?? '';
  const mail = readFileSync(join(outbox, file), 'utf8').replaceAll('=\n', '').replaceAll('=3D', '=');
  const token = /reset-password\/([\w-]+)/.exec(mail)?.[1] ?? '';
  const set = () =>
    app.visitor().send('POST', '/api/auth/reset-password', { newPassword: 'a brand new password', token });
  expect((await set()).status).toBe(200);
  expect((await set()).status).toBe(400);
  expect((await ann.send('GET', '/api/me')).status).toBe(401);
  expect(
    (
      await app
        .visitor()
        .send('POST', '/api/auth/sign-in/email', { email: ann.email, password: 'a brand new password' })
    ).status,
  ).toBe(200);
});

test('signing out ends the session', async () => {
  const ann = await app.person();
  expect((await ann.send('POST', '/api/auth/sign-out', {}, { origin: 'http://127.0.0.1:4000' })).status).toBe(200);
  expect((await ann.send('GET', '/api/me')).status).toBe(401);
});

test('tries are limited', async () => {
  const strict = await openTestApplication({ authTriesPerMinute: '3' });
  try {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1)
      statuses.push(
        (
          await strict
            .visitor()
            .send('POST', '/api/auth/sign-in/email', { email: 'a@b.example', password: 'x'.repeat(12) })
        ).status,
      );
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(6);
    expect(statuses).toContain(429);
  } finally {
    await strict.close();
  }
});

test('the operator resets a password, and it is on record', async () => {
  const ann = await app.person();
  const password = await resetPassword(app.database, ann.email);
  expect((await app.visitor().send('POST', '/api/auth/sign-in/email', { email: ann.email, password })).status).toBe(
    200,
  );
  expect((await ann.send('GET', '/api/me')).status).toBe(401);
  const { rows } = await app.database.owner((owner) =>
    owner.query("select target from admin_audit_log where action = 'reset_password'"),
  );
  expect(rows).toContainEqual({ target: ann.id });
  expect(await resetPassword(app.database, 'nobody@example.org')).toBeNull();
});

test('a request from another site is refused', async () => {
  const ann = await app.person();
  const refused = await ann.send('PATCH', '/api/me', { name: 'Mallory' }, { origin: 'https://evil.example' });
  expect(refused.status).toBe(403);
});
