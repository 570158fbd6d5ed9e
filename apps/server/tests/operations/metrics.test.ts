import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { listen } from '../../src/listen.ts';
import { assemble } from '../../src/main.ts';
import { Registry } from '../../src/metrics/registry.ts';
import { openTestApplication, type TestApplication } from '../test-application.ts';

const TOKEN = 'a token of metrics';
let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication({ metricsToken: TOKEN });
});
afterAll(() => app.close());

const read = async (): Promise<Map<string, number>> => {
  const answer = await app.request('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(answer.headers.get('content-type')).toContain('version=0.0.4');
  const lines = (await answer.text()).trim().split('\n');
  const values = new Map<string, number>();
  for (const line of lines) {
    if (line.startsWith('#')) expect(line).toMatch(/^# (HELP|TYPE) [a-z_]+ \S/);
    else {
      const [, name = '', value] = /^([a-z_]+(?:\{(?:[a-z]+="[^"\n]*",?)+\})?) (\S+)$/.exec(line) ?? [];
      expect(name, line).not.toBe('');
      values.set(name, Number(value));
    }
  }
  return values;
};

test('requests, errors, latencies, pools, jobs, lag and generation are counted by route, without naming anybody', async () => {
  const ann = await app.person('Ann');
  await ann.send('GET', '/api/entities');
  await ann.send('GET', '/api/entities/not-an-id');
  await ann.send('POST', '/api/entities', { name: 'x'.repeat(1_100_000) });
  const gym = (await ann.send('POST', '/api/gyms', { name: 'Cellar', preset: 'garage' })).body as { id: string };
  const entity = (
    await ann.send('POST', '/api/entities', {
      name: 'Cid',
      type: 'CLIENT',
      age: 30,
      weightKg: 66,
      yearsOfExperience: 3,
      gymId: gym.id,
    })
  ).body as { id: string };
  const made = await ann.send('POST', '/api/programs/generate', {
    entityId: entity.id,
    idempotencyKey: 'for-the-metrics',
    goal: 'hypertrophy',
    weeks: 1,
    days: ['monday'],
    sessionMinutes: 60,
    startDate: '2026-11-02',
  });
  expect(made.status).toBe(200);
  const controller = new AbortController();
  const stream = await app.request('/api/sync/events', { headers: { cookie: ann.cookie }, signal: controller.signal });
  const reader = stream.body?.getReader();
  await reader?.read();
  await ann.send('POST', '/api/sync/push', {
    clientId: 'phone',
    ops: [
      {
        opId: '018f0000-0000-7000-8000-000000000001',
        owner: ann.id,
        entity: 'workouts',
        id: '018f0000-0000-7000-8000-000000000002',
        baseRev: 0,
        patch: { localDate: '2026-02-02', startedAt: '2026-02-02T08:00:00Z' },
      },
    ],
  });
  expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('event: poke');
  const values = await read();
  expect(values.get('halteres_sync_listeners')).toBe(1);
  await reader?.cancel();
  const counted = (route: string, method: string, status: number) =>
    values.get(`halteres_http_requests_total{method="${method}",route="${route}",status="${status}"}`);
  expect(counted('/api/entities', 'GET', 200)).toBe(1);
  expect(counted('/api/entities/{id}', 'GET', 400)).toBe(1);
  expect(values.get('halteres_limits_total{limit="body"}')).toBe(1);
  const seconds = 'halteres_http_request_duration_seconds';
  expect(values.get(`${seconds}_count{method="GET",route="/api/entities"}`)).toBe(1);
  expect(values.get(`${seconds}_bucket{method="GET",route="/api/entities",le="+Inf"}`)).toBe(1);
  expect(values.get('halteres_http_requests_in_flight')).toBe(1);
  const pooled = (state: string) => values.get(`halteres_pool_connections{pool="web",state="${state}"}`) ?? Number.NaN;
  expect(pooled('idle') + pooled('busy')).toBeGreaterThan(0);
  expect(values.get('halteres_pool_waiting{pool="jobs"}')).toBe(0);
  expect(values.get('halteres_generation_duration_seconds_count{kind="program",outcome="done"}')).toBe(1);
  expect(values.get('halteres_sync_lag_seconds_count')).toBeGreaterThan(0);
  expect(values.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
  const names = [...values.keys()].join('\n');
  for (const secret of [ann.id, entity.id, ann.email]) expect(names).not.toContain(secret);
});

test('a histogram counts what is at or below each bound', () => {
  const registry = new Registry();
  const observe = registry.histogram('took_seconds', 'How long.', [0.1, 1]);
  for (const value of [0.05, 0.1, 0.5, 7]) observe({ of: 'a "b"\n' }, value);
  expect(registry.text().split('\n').slice(2, 7)).toEqual([
    'took_seconds_bucket{of="a \\"b\\"\\n",le="0.1"} 2',
    'took_seconds_bucket{of="a \\"b\\"\\n",le="1"} 3',
    'took_seconds_bucket{of="a \\"b\\"\\n",le="+Inf"} 4',
    'took_seconds_sum{of="a \\"b\\"\\n"} 7.65',
    'took_seconds_count{of="a \\"b\\"\\n"} 4',
  ]);
});

test('only the holder of the secret reads them; without one, only this machine, and nobody through a proxy on it', async () => {
  expect((await app.request('/metrics')).status).toBe(403);
  expect((await app.request('/metrics', { headers: { authorization: 'Bearer another token!' } })).status).toBe(403);
  const config = readConfig({ data: app.dataDir, port: '0', logLevel: 'silent' }, {});
  const application = await assemble(config, app.database, () => undefined);
  const { port, stop } = await listen(application, config);
  try {
    const from = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/metrics`, { headers });
    expect((await from({})).status).toBe(200);
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      expect((await from({ [name]: '127.0.0.1' })).status, name).toBe(403);
  } finally {
    await stop(false);
    await application.close();
  }
});
