import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Database } from '@halteres/database';
import { VERSION } from '../version.ts';
import { Registry } from './registry.ts';

const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const GENERATION_SECONDS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60];
const LAG_SECONDS = [0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 5, 15, 60];

export type Metrics = ReturnType<typeof openMetrics>;

/** What an operator watches; docs/operations.md says what each number means. */
export function openMetrics(database: Database) {
  const registry = new Registry();
  const requests = registry.counter('halteres_http_requests_total', 'Requests answered, by route and status.');
  const errors = registry.counter('halteres_http_errors_total', 'Requests answered with a status of 500 or more.');
  const seconds = registry.histogram(
    'halteres_http_request_duration_seconds',
    'From the request to the head of its answer.',
    REQUEST_SECONDS,
  );
  let inFlight = 0;
  registry.gauge('halteres_http_requests_in_flight', 'Requests being answered now.', () => [{ value: inFlight }]);
  const refused = registry.counter('halteres_limits_total', 'Requests refused by a limit.');
  const pools = (['web', 'auth', 'jobs'] as const).map((name) => ({ name, pool: database[name] }));
  registry.gauge('halteres_pool_connections', 'Connections to the database, by pool.', () =>
    pools.flatMap(({ name, pool }) => [
      { labels: { pool: name, state: 'busy' }, value: pool.totalCount - pool.idleCount },
      { labels: { pool: name, state: 'idle' }, value: pool.idleCount },
    ]),
  );
  registry.gauge('halteres_pool_waiting', 'Work that waits for a connection, by pool.', () =>
    pools.map(({ name, pool }) => ({ labels: { pool: name }, value: pool.waitingCount })),
  );
  const jobs = registry.counter('halteres_jobs_total', 'Jobs that ended, by job and outcome.');
  const lastJob = new Map<string, number>();
  registry.gauge('halteres_job_last_success_timestamp_seconds', 'When a job last succeeded in this process.', () =>
    [...lastJob].map(([job, value]) => ({ labels: { job }, value })),
  );
  let backupBytes: number | null = null;
  registry.gauge('halteres_backup_bytes', 'Size of the last backup this process made.', () =>
    backupBytes === null ? [] : [{ value: backupBytes }],
  );
  const lag = registry.histogram(
    'halteres_sync_lag_seconds',
    'From the writing of a change until this process can tell listening devices.',
    LAG_SECONDS,
  );
  let listeners: () => number = () => 0;
  registry.gauge('halteres_sync_listeners', 'Devices listening for changes.', () => [{ value: listeners() }]);
  const generation = registry.histogram(
    'halteres_generation_duration_seconds',
    'Making or simulating a program, waiting for the thread included.',
    GENERATION_SECONDS,
  );
  const loop = monitorEventLoopDelay({ resolution: 20 });
  loop.enable();
  registry.gauge('halteres_event_loop_delay_seconds', 'How late the event loop is, since the last look.', () => {
    const read = [50, 99].map((percentile) => ({
      labels: { quantile: String(percentile / 100) },
      value: loop.percentile(percentile) / 1e9,
    }));
    loop.reset();
    return read;
  });
  registry.gauge('process_resident_memory_bytes', 'Memory of this process.', () => [
    { value: process.memoryUsage.rss() },
  ]);
  registry.gauge('process_start_time_seconds', 'When this process began.', () => [
    { value: Math.round(Date.now() / 1000 - process.uptime()) },
  ]);
  registry.gauge('halteres_info', 'Which Halteres on which Node.', () => [
    { labels: { version: VERSION, node: process.version }, value: 1 },
  ]);

  return {
    text: () => registry.text(),
    begin: () => void (inFlight += 1),
    end: (method: string, route: string, status: number, took: number) => {
      inFlight -= 1;
      requests({ method, route, status: String(status) });
      if (status >= 500) errors({ method, route });
      seconds({ method, route }, took);
    },
    refused: (limit: 'body' | 'time' | 'concurrency' | 'origin') => refused({ limit }),
    job: (job: string, outcome: 'done' | 'failed') => {
      jobs({ job, outcome });
      if (outcome === 'done') lastJob.set(job, Math.round(Date.now() / 1000));
    },
    backupMade: (bytes: number) => void (backupBytes = bytes),
    syncLag: (took: number) => lag({}, took),
    countListeners: (count: () => number) => void (listeners = count),
    /** Times a generation or a simulation. */
    timed:
      <Order extends unknown[], Result>(kind: string, work: (...order: Order) => Promise<Result>) =>
      async (...order: Order): Promise<Result> => {
        const start = performance.now();
        const told = (outcome: string): void => generation({ kind, outcome }, (performance.now() - start) / 1000);
        try {
          const result = await work(...order);
          told('done');
          return result;
        } catch (error) {
          told('failed');
          throw error;
        }
      },
    close: () => loop.disable(),
  };
}
