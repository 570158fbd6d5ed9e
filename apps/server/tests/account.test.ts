import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '@halteres/api/contract';
import { scopeOf } from '../src/account/scopes.ts';
import { resetSecondFactor } from '../src/admin/reset-second-factor.ts';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';
import { totp } from '@halteres/testing/totp';

const PASSWORD = 'a long enough password';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication();
});
afterAll(() => app.close());

const signIn = (email: string, password = PASSWORD) =>
  app.visitor().send('POST', '/api/auth/sign-in/email', { email, password });
const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
const tokenIn = (mail: string): string => /\?token=([\w-]+)/.exec(mail)?.[1] ?? '';

describe('an address', () => {
  test('is proven by the link of a mail, once; until then nobody is invited by mail', async () => {
    const ann = await app.person('Ann', false);
    expect((await ann.send('GET', '/api/me')).body).toMatchObject({ emailVerified: false });
    const { body } = await ann.send('POST', '/api/entities', { name: 'Bea', type: 'CLIENT' });
    const invite = () =>
      ann.send('POST', `/api/entities/${(body as { id: string }).id}/invitations`, { email: 'bea@example.org' });
    expect(await invite()).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    const token = tokenIn(app.mailTo(ann.email));
    const confirm = () => app.visitor().send('POST', '/api/email-confirmations', { token });
    expect(await confirm()).toMatchObject({ status: 200, body: { email: ann.email } });
    expect(await confirm()).toMatchObject({ status: 410, body: { code: 'gone' } });
    expect((await ann.send('GET', '/api/me')).body).toMatchObject({ emailVerified: true });
    expect((await invite()).status).toBe(201);
    expect((await ann.send('POST', '/api/me/email/verification')).status).toBe(409);
  });

  test('gets the mail again, but not without end', async () => {
    const ann = await app.person('Ann', false);
    const first = tokenIn(app.mailTo(ann.email));
    expect((await ann.send('POST', '/api/me/email/verification')).status).toBe(200);
    expect(tokenIn(app.mailTo(ann.email))).not.toBe(first);
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1)
      statuses.push((await ann.send('POST', '/api/me/email/verification')).status);
    expect(statuses).toContain(429);
  });

  test('changes when the new one is confirmed, and the old one hears of it', async () => {
    const ann = await app.person('Ann');
    const next = `new-${ann.email}`;
    expect((await ann.send('POST', '/api/me/email', { email: next, password: 'not the password' })).status).toBe(403);
    expect((await ann.send('POST', '/api/me/email', { email: next, password: PASSWORD })).status).toBe(200);
    expect(app.mailTo(ann.email)).toContain('asked for');
    expect((await signIn(next)).status).toBe(401);
    const confirmed = await app
      .visitor()
      .send('POST', '/api/email-confirmations', { token: tokenIn(app.mailTo(next)) });
    expect(confirmed).toMatchObject({ status: 200, body: { email: next } });
    expect(app.mailTo(ann.email)).toContain('was changed');
    expect(app.mailTo(ann.email)).not.toContain(next);
    expect((await signIn(ann.email)).status).toBe(401);
    expect((await signIn(next)).status).toBe(200);
    expect((await ann.send('GET', '/api/me')).body).toMatchObject({ email: next, emailVerified: true });
  });

  test('of somebody else cannot be taken, and asking does not tell that it is theirs', async () => {
    const [ann, bob] = [await app.person('Ann'), await app.person('Bob')];
    const asked = await ann.send('POST', '/api/me/email', { email: bob.email, password: PASSWORD });
    const fresh = await (
      await app.person()
    ).send('POST', '/api/me/email', { email: `x-${bob.email}`, password: PASSWORD });
    expect(asked).toMatchObject({ status: fresh.status, body: fresh.body as object });
    expect(app.mailTo(bob.email)).not.toContain('?token=');
  });
});

test('a new password signs out everywhere else, and only who knows the old one sets it', async () => {
  const ann = await app.person();
  const elsewhere = cookiesOf((await signIn(ann.email)).headers);
  const wrong = await ann.send('POST', '/api/me/password', { current: 'not the password', next: 'another password' });
  expect(wrong).toMatchObject({ status: 403 });
  const changed = await ann.send('POST', '/api/me/password', { current: PASSWORD, next: 'another password' });
  expect(changed.status).toBe(200);
  expect((await app.request('/api/me', { headers: { cookie: elsewhere } })).status).toBe(401);
  expect((await app.request('/api/me', { headers: { cookie: cookiesOf(changed.headers) } })).status).toBe(200);
  expect((await signIn(ann.email)).status).toBe(401);
  expect((await signIn(ann.email, 'another password')).status).toBe(200);
  expect(app.mailTo(ann.email)).toContain('password for Halteres was changed');
});

test('devices are named, seen, and signed out one by one or all others at once', async () => {
  const ann = await app.person();
  for (let time = 0; time < 3; time += 1) await signIn(ann.email);
  type Session = { id: string; current: boolean; name: string | null; lastSeenAt: string };
  const list = async () => (await ann.send('GET', '/api/me/sessions')).body as Session[];
  expect(await list()).toHaveLength(4);
  const other = (await list()).find((session) => !session.current)?.id ?? '';
  expect((await ann.send('PATCH', `/api/me/sessions/${other}`, { name: 'Gym tablet' })).status).toBe(200);
  expect((await list()).find((session) => session.id === other)).toMatchObject({ name: 'Gym tablet' });
  expect((await ann.send('DELETE', `/api/me/sessions/${other}`)).status).toBe(200);
  expect((await ann.send('DELETE', `/api/me/sessions/${other}`)).status).toBe(404);
  const bob = await app.person();
  const mine = (await list()).find((session) => session.current)?.id ?? '';
  expect((await bob.send('DELETE', `/api/me/sessions/${mine}`)).status).toBe(404);
  expect((await bob.send('PATCH', `/api/me/sessions/${mine}`, { name: 'Mine' })).status).toBe(404);
  await app.database.auth.query("update accounts.sessions set last_seen_at = now() - interval '1 day' where id = $1", [
    mine,
  ]);
  await ann.send('GET', '/api/me');
  expect(Date.now() - Date.parse((await list()).find((session) => session.current)?.lastSeenAt ?? '')).toBeLessThan(
    60_000,
  );
  expect(await ann.send('DELETE', '/api/me/sessions')).toMatchObject({ status: 200, body: { signedOut: 2 } });
  expect(await list()).toHaveLength(1);
});

describe('a second factor', () => {
  type Started = { link: string; key: string; recoveryCodes: string[] };
  async function withFactor(): Promise<Visitor & { id: string; started: Started }> {
    const ann = await app.person();
    const started = (await ann.send('POST', '/api/me/second-factor', { password: PASSWORD })).body as Started;
    const confirmed = await ann.send('POST', '/api/me/second-factor/confirm', { code: totp(started.key) });
    expect(confirmed.status).toBe(200);
    const cookie = cookiesOf(confirmed.headers);
    return {
      ...ann,
      cookie,
      started,
      send: (method, path, body, headers = {}) => ann.send(method, path, body, { cookie, ...headers }),
    };
  }

  test('is asked for only once a code was confirmed', async () => {
    const ann = await app.person();
    expect((await ann.send('POST', '/api/me/second-factor', { password: 'not the password' })).status).toBe(403);
    const started = await ann.send('POST', '/api/me/second-factor', { password: PASSWORD });
    const { link, key, recoveryCodes } = started.body as Started;
    expect(link).toMatch(/^otpauth:\/\/totp\/Halteres/);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await signIn(ann.email)).body).toMatchObject({ user: { id: ann.id } });
    expect((await ann.send('POST', '/api/me/second-factor/confirm', { code: '000000' })).status).toBe(403);
    expect((await ann.send('GET', '/api/me/second-factor')).body).toEqual({ enabled: false, recoveryCodesLeft: 0 });
    const confirmed = await ann.send('POST', '/api/me/second-factor/confirm', { code: totp(key) });
    expect(confirmed.status).toBe(200);
    const now = await app.request('/api/me/second-factor', { headers: { cookie: cookiesOf(confirmed.headers) } });
    expect(await now.json()).toEqual({ enabled: true, recoveryCodesLeft: 10 });
  });

  test('stands between the password and the session', async () => {
    const { email, started } = await withFactor();
    const first = await signIn(email);
    expect(first).toMatchObject({ status: 200, body: { twoFactorRedirect: true } });
    const pending = cookiesOf(first.headers);
    expect((await app.request('/api/me', { headers: { cookie: pending } })).status).toBe(401);
    const answer = (code: string) =>
      app.visitor().send('POST', '/api/auth/two-factor/verify-totp', { code }, { cookie: pending });
    expect((await answer('000000')).status).toBe(401);
    const right = await answer(totp(started.key));
    expect(right.status).toBe(200);
    expect((await app.request('/api/me', { headers: { cookie: cookiesOf(right.headers) } })).status).toBe(200);
  });

  test('gives way to a recovery code, once; codes are kept as hashes only', async () => {
    const { email, id, started } = await withFactor();
    const [code = ''] = started.recoveryCodes;
    const { rows } = await app.database.auth.query<{ backup_codes: string }>(
      'select backup_codes from accounts.two_factors where user_id = $1',
      [id],
    );
    const kept = JSON.parse(rows[0]?.backup_codes ?? '[]') as string[];
    expect(kept).toHaveLength(10);
    for (const each of started.recoveryCodes) expect(rows[0]?.backup_codes).not.toContain(each);
    const recover = async (given: string) => {
      const pending = cookiesOf((await signIn(email)).headers);
      return app
        .visitor()
        .send('POST', '/api/auth/two-factor/verify-backup-code', { code: given }, { cookie: pending });
    };
    expect((await recover(kept[0] ?? '')).status).toBe(401);
    expect((await recover(code)).status).toBe(200);
    expect((await recover(code)).status).toBe(401);
    expect((await recover(started.recoveryCodes[1] ?? '')).status).toBe(200);
  });

  test('goes with password and code only; codes are renewed the same way', async () => {
    const ann = await withFactor();
    const { key, recoveryCodes } = ann.started;
    const disable = (password: string, code: string) =>
      ann.send('POST', '/api/me/second-factor/disable', { password, code });
    expect((await disable('not the password', totp(key))).status).toBe(403);
    expect((await disable(PASSWORD, '000000')).status).toBe(403);
    const renewed = await ann.send('POST', '/api/me/second-factor/recovery-codes', {
      password: PASSWORD,
      code: totp(key),
    });
    expect((renewed.body as Started).recoveryCodes).toHaveLength(10);
    expect((await disable(PASSWORD, recoveryCodes[0] ?? '')).status).toBe(403);
    expect((await disable(PASSWORD, (renewed.body as Started).recoveryCodes[0] ?? '')).status).toBe(200);
    expect((await signIn(ann.email)).body).toMatchObject({ user: { id: ann.id } });
  });

  test('is no way around: the library’s own doors are shut', async () => {
    const ann = await withFactor();
    for (const path of [
      'two-factor/disable',
      'two-factor/enable',
      'change-password',
      'change-email',
      'delete-user',
      'update-user',
    ])
      expect((await ann.send('POST', `/api/auth/${path}`, { password: PASSWORD })).status, path).toBe(404);
  });

  test('is taken away by the operator, on record', async () => {
    const ann = await withFactor();
    expect(await resetSecondFactor(app.database, ann.email)).toBe(true);
    expect(await resetSecondFactor(app.database, 'nobody@example.org')).toBe(false);
    expect((await ann.send('GET', '/api/me')).status).toBe(401);
    expect((await signIn(ann.email)).body).toMatchObject({ user: { id: ann.id } });
    const { rows } = await app.database.owner((owner) =>
      owner.query("select target from admin_audit_log where action = 'reset_second_factor'"),
    );
    expect(rows).toContainEqual({ target: ann.id });
  });
});

describe('a key for programs', () => {
  type Made = { token: { id: string; prefix: string; lastUsedAt: string | null }; secret: string };
  const make = async (who: Visitor, scopes: string[]) =>
    (await who.send('POST', '/api/me/tokens', { name: 'A script', scopes, days: 30 })).body as Made;
  const by = (secret: string, method: string, path: string, body?: unknown) =>
    app.visitor().send(method, path, body, { authorization: `Bearer ${secret}` });

  test('speaks for its owner, is shown once and kept as a hash', async () => {
    const ann = await app.person('Ann');
    const asked = { name: 'A script', scopes: ['read'], days: 30 };
    const again = { 'idempotency-key': `key-${ann.id}` };
    const { token, secret } = (await ann.send('POST', '/api/me/tokens', asked, again)).body as Made;
    expect(secret.startsWith(token.prefix)).toBe(true);
    expect((await by(secret, 'GET', '/api/me')).body).toMatchObject({ id: ann.id });
    const listed = await ann.send('GET', '/api/me/tokens');
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    expect(listed.body).toMatchObject([{ id: token.id, lastUsedAt: expect.any(String) }]);
    const { rows } = await app.database.owner((owner) =>
      owner.query('select t::text as row from api_tokens t union all select k::text from idempotency_keys k'),
    );
    expect(JSON.stringify(rows)).toContain(token.prefix);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(11));
  });

  test('does what its scopes say and no more', async () => {
    const ann = await app.person('Ann');
    const read = (await make(ann, ['read'])).secret;
    const train = (await make(ann, ['train'])).secret;
    const injury = { condition: 'knee_pfp', severity: 3 };
    expect(await by(read, 'POST', `/api/people/${ann.id}/injuries`, injury)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await by(train, 'POST', `/api/people/${ann.id}/injuries`, injury)).status).toBe(201);
    expect((await by(train, 'GET', `/api/people/${ann.id}/injuries`)).status).toBe(403);
    expect((await by(train, 'POST', '/api/entities', { name: 'X', type: 'CLIENT' })).status).toBe(403);
    const coach = (await make(ann, ['read', 'coach'])).secret;
    expect((await by(coach, 'POST', '/api/entities', { name: 'X', type: 'CLIENT' })).status).toBe(201);
    expect((await by(coach, 'POST', '/api/me/tokens', { name: 'More', scopes: ['train'], days: 1 })).status).toBe(403);
    expect((await by(coach, 'POST', '/api/me/erasure', { password: PASSWORD })).status).toBe(403);
    expect((await by(train, 'GET', '/api/me/archive')).status).toBe(403);
    expect((await by(coach, 'GET', '/api/sync/pull')).status).toBe(401);
  });

  test('of one person opens nothing of another', async () => {
    const [ann, bob] = [await app.person('Ann'), await app.person('Bob')];
    const { token, secret } = await make(ann, ['read', 'train', 'coach']);
    await bob.send('POST', `/api/people/${bob.id}/injuries`, {
      condition: 'knee_pfp',
      severity: 3,
      notes: 'whispered',
    });
    expect(JSON.stringify((await by(secret, 'GET', `/api/people/${bob.id}/injuries`)).body)).not.toContain('whispered');
    expect(JSON.stringify((await bob.send('GET', `/api/people/${bob.id}/injuries`)).body)).toContain('whispered');
    expect((await bob.send('DELETE', `/api/me/tokens/${token.id}`)).status).toBe(404);
  });

  test('opens nothing once it is revoked, over its time, or wrong', async () => {
    const ann = await app.person('Ann');
    const { token, secret } = await make(ann, ['read']);
    expect(await by(`${secret}x`, 'GET', '/api/me')).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
    expect((await app.visitor().send('GET', '/api/me', undefined, { authorization: 'Basic abc' })).status).toBe(401);
    await app.database.owner((owner) =>
      owner.query(
        "update api_tokens set created_at = now() - interval '2 days', expires_at = now() - interval '1 day' where id = $1",
        [token.id],
      ),
    );
    expect((await by(secret, 'GET', '/api/me')).status).toBe(401);
    const fresh = await make(ann, ['read']);
    expect((await ann.send('DELETE', `/api/me/tokens/${fresh.token.id}`)).status).toBe(200);
    expect((await by(fresh.secret, 'GET', '/api/me')).status).toBe(401);
  });

  test('what each route asks of a key is decided for every domain', () => {
    const paths = (node: object, at: string[] = []): string[][] =>
      '~orpc' in node ? [at] : Object.entries(node).flatMap(([name, child]) => paths(child as object, [...at, name]));
    const decided = paths(contract).map((path) => `${path.join('.')} ${scopeOf(path)}`);
    expect(decided.length).toBeGreaterThan(100);
    expect(decided.filter((each) => /^(account|identity)\..* (train|coach)$/.test(each))).toEqual([]);
    expect(decided).toContain('training.sets.log train');
    expect(decided).toContain('coaching.entities.create coach');
    expect(decided).toContain('account.erase null');
  });
});

test('consents say what was agreed to, and end what they allowed when they are withdrawn', async () => {
  const [coach, ann] = [await app.person('Coach'), await app.person('Ann')];
  const entity = (await coach.send('POST', '/api/entities', { name: 'Ann', type: 'CLIENT' })).body as { id: string };
  await coach.send('POST', `/api/entities/${entity.id}/invitations`, { email: ann.email });
  await ann.send('POST', '/api/invitations/accept', { token: tokenIn(app.mailTo(ann.email)), consentHealth: true });
  type Consent = { id: string; purpose: string; version: string; withdrawnAt: string | null; coachName: string | null };
  const list = async () => (await ann.send('GET', '/api/me/consents')).body as Consent[];
  const of = async (purpose: string) => (await list()).find((each) => each.purpose === purpose);
  expect((await list()).map((each) => each.purpose).toSorted()).toEqual(['coach_health', 'coach_training', 'terms']);
  const health = await of('coach_health');
  expect(health).toMatchObject({ version: '1', withdrawnAt: null, coachName: 'Coach' });
  expect((await coach.send('DELETE', `/api/me/consents/${health?.id}`)).status).toBe(404);
  expect((await ann.send('DELETE', `/api/me/consents/${health?.id}`)).status).toBe(200);
  expect((await of('coach_health'))?.withdrawnAt).not.toBeNull();
  expect((await ann.send('GET', '/api/me/coaches')).body).toMatchObject([
    { consentHealth: false, consentTraining: true },
  ]);
  expect((await ann.send('DELETE', `/api/me/consents/${health?.id}`)).status).toBe(409);
  expect((await ann.send('DELETE', `/api/me/consents/${(await of('terms'))?.id}`)).status).toBe(409);
  await ann.send('PATCH', `/api/me/coaches/${coach.id}`, { consentHealth: true });
  expect((await list()).filter((each) => each.purpose === 'coach_health')).toHaveLength(2);
});
