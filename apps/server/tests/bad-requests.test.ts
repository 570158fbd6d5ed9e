import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { grantStaff } from '../src/admin/staff.ts';
import { openApiDocument } from '../src/openapi.ts';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Parameter = { name: string; in: string; schema?: { type?: string; format?: string } };
type Operation = { method: string; path: string; parameters: Parameter[]; hasBody: boolean; properties: string[] };

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_121);
const PER_OPERATION = process.env['CI'] === 'true' ? 200 : 40;

let app: TestApplication;
let mallory: Visitor & { id: string };
/** Staff see what they look after, and no more of people than anybody else. */
let operator: Visitor & { id: string };
/** Ids and words of somebody else, none of which may ever be answered. */
let secrets: string[];
let foreignIds: string[];
let operations: Operation[];

beforeAll(async () => {
  app = await openTestApplication();
  mallory = await app.person('Mallory');
  operator = await app.person('Operator');
  await grantStaff(app.database, operator.email, ['operator']);
  const ann = await app.person('Ann Secretive');
  const entity = (await ann.send('POST', '/api/entities', { name: 'Zebediah Unspoken', type: 'CLIENT', age: 40 }))
    .body as { id: string; athleteId: string };
  const gym = (await ann.send('POST', '/api/gyms', { name: 'Hidden Cellar', preset: 'garage' })).body as { id: string };
  await ann.send('POST', `/api/people/${entity.athleteId}/injuries`, {
    condition: 'knee_pfp',
    severity: 4,
    notes: 'whispered words',
  });
  foreignIds = [ann.id, entity.id, entity.athleteId, gym.id];
  secrets = ['Zebediah', 'Hidden Cellar', 'whispered', 'Ann Secretive', ann.email];
  operations = await readOperations();
});
afterAll(() => app.close());

/** Routes of ours that the contract does not hold. */
const BESIDE_THE_CONTRACT: readonly Operation[] = [
  { method: 'POST', path: '/sync/push', properties: ['clientId', 'ops'] },
  { method: 'GET', path: '/sync/pull', properties: [] },
  { method: 'POST', path: '/reminders/stop', properties: ['token'] },
  { method: 'POST', path: '/auth/sign-up/email', properties: ['name', 'email', 'password'] },
  { method: 'POST', path: '/auth/sign-in/email', properties: ['email', 'password'] },
  { method: 'POST', path: '/auth/request-password-reset', properties: ['email', 'redirectTo'] },
  { method: 'POST', path: '/auth/two-factor/verify-totp', properties: ['code'] },
  { method: 'POST', path: '/auth/two-factor/verify-backup-code', properties: ['code', 'disableSession'] },
  { method: 'POST', path: '/auth/reset-password', properties: ['newPassword', 'token'] },
].map((each) => ({ ...each, parameters: [], hasBody: each.method === 'POST' }));

async function readOperations(): Promise<Operation[]> {
  const { paths } = (await openApiDocument('http://127.0.0.1:4000')) as {
    paths: Record<
      string,
      Record<
        string,
        { parameters?: Parameter[]; requestBody?: { content?: Record<string, { schema?: { properties?: object } }> } }
      >
    >;
  };
  const inContract = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters ?? [],
      hasBody: operation.requestBody !== undefined,
      properties: Object.keys(Object.values(operation.requestBody?.content ?? {})[0]?.schema?.properties ?? {}),
    })),
  );
  return [...inContract, ...BESIDE_THE_CONTRACT];
}

const nasty = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '%',
    '%00',
    "'; drop table users; --",
    '../../etc/passwd',
    'null',
    'NaN',
    '-1',
    '1e999',
    '99999999999999999999',
    '2026-02-31',
    '0000-00-00',
    '💪'.repeat(50),
    'x'.repeat(5000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.uuid(),
  fc.constantFrom(true, false, null, 0, -1, 1.5, 2 ** 53, -(2 ** 31)),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
  fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'id', 'kind', ''), fc.string({ maxLength: 5 }), {
    maxKeys: 3,
  }),
);

/** What belongs in a body, mixed with what does not. */
const bodyFor = (properties: string[]): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.dictionary(
        properties.length === 0
          ? fc.string({ maxLength: 8 })
          : fc.oneof(
              { weight: 9, arbitrary: fc.constantFrom(...properties) },
              { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
            ),
        nasty,
        { maxKeys: 8 },
      ),
    },
    { weight: 1, arbitrary: nasty },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  );

const rawBody = fc.constantFrom('{', '[1,', '"', '{"a":1}{', '\u0000', '<xml/>', 'a=b&c=d', '{"__proto__":{"x":1}}');
const contentType = fc.constantFrom(
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'nonsense',
  '',
);
const headerValue = fc.constantFrom(
  'short',
  'x'.repeat(200),
  'good-key-123',
  '\t',
  "a'b",
  '🙂'.codePointAt(0)?.toString() ?? '',
);

function encode(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  try {
    return encodeURIComponent(text);
  } catch (error) {
    // A lone surrogate cannot be written in a URL: send its bytes.
    if (error instanceof URIError) return '%ED%A0%80';
    throw error;
  }
}

test('no malformed request is answered with anything but a problem, and none leaks a row of somebody else', async () => {
  process.stdout.write(`bad requests: seed ${SEED}, ${operations.length} operations, ${PER_OPERATION} tries each\n`);
  expect(operations.length).toBeGreaterThan(50);
  for (const operation of operations) {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          path: fc.array(
            fc.oneof(
              { weight: 3, arbitrary: fc.constantFrom(...foreignIds) },
              { weight: 2, arbitrary: nasty },
              { weight: 1, arbitrary: fc.constantFrom('it', 'exercise', 'equipment', 'coverage_gap') },
            ),
            { minLength: 6, maxLength: 6 },
          ),
          query: fc.dictionary(
            fc.constantFrom(
              ...operation.parameters.map((each) => each.name),
              'cursor',
              'limit',
              '__proto__',
              'x[]',
              'a[b]',
            ),
            nasty,
            { maxKeys: 4 },
          ),
          body: operation.hasBody
            ? fc.oneof(
                {
                  weight: 8,
                  arbitrary: bodyFor(operation.properties).map((value) => ({ raw: JSON.stringify(value) })),
                },
                { weight: 1, arbitrary: rawBody.map((raw) => ({ raw })) },
              )
            : fc.constant(null),
          type: fc.oneof(
            { weight: 8, arbitrary: fc.constant('application/json') },
            { weight: 1, arbitrary: contentType },
          ),
          idempotencyKey: fc.option(headerValue, { nil: null }),
          as: fc.constantFrom('nobody', 'mallory', 'operator'),
        }),
        async ({ path, query, body, type, idempotencyKey, as }) => {
          let next = 0;
          const url = operation.path.replaceAll(/\{\w+\}/g, () => encode(path[next++ % path.length]) || '-');
          const search = Object.entries(query)
            .map(([key, value]) => `${encode(key)}=${encode(value)}`)
            .join('&');
          const response = await app.request(`/api${url}${search === '' ? '' : `?${search}`}`, {
            method: operation.method,
            headers: {
              'content-type': type,
              ...(as === 'nobody' ? {} : { cookie: (as === 'mallory' ? mallory : operator).cookie }),
              ...(idempotencyKey === null ? {} : { 'idempotency-key': idempotencyKey }),
            },
            ...(body === null ? {} : { body: body.raw ?? 'undefined' }),
          });
          const text = await response.text();
          const story = `${operation.method} ${url}?${search} ${JSON.stringify(body)} → ${response.status} ${text.slice(0, 400)}`;
          expect(response.status, story).toBeLessThan(500);
          if (response.status >= 400) {
            expect(response.headers.get('content-type'), story).toContain('application/problem+json');
            expect(JSON.parse(text), story).toMatchObject({
              status: response.status,
              code: expect.any(String),
              detail: expect.any(String),
            });
          }
          for (const secret of secrets) expect(text.includes(secret), story).toBe(false);
        },
      ),
      { seed: SEED, numRuns: PER_OPERATION },
    );
  }
}, 900_000);

test('the check can fail: the same secrets are answered to whom they belong', async () => {
  const ann = await app.person('Ann Secretive');
  await ann.send('POST', '/api/entities', { name: 'Zebediah Unspoken', type: 'CLIENT' });
  expect(JSON.stringify((await ann.send('GET', '/api/entities')).body)).toContain('Zebediah');
});

test('unknown routes, methods and large bodies are problems too', async () => {
  expect(await mallory.send('GET', '/api/nothing/here')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  expect((await mallory.send('DELETE', '/api/me')).status).toBe(404);
  expect(await mallory.send('POST', '/api/entities', { name: 'x'.repeat(2_000_000) })).toMatchObject({
    status: 413,
    body: { code: 'payload_too_large' },
  });
});
