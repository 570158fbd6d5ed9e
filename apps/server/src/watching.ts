import type { Database } from '@halteres/database';
import type { Config } from './config.ts';
import { openLog, type Logger } from './log.ts';
import { openMetrics, type Metrics } from './metrics/metrics.ts';

/** Where a process tells how it fares. */
export type Watching = { log: Logger; metrics: Metrics };

export const openWatching = (config: Pick<Config, 'logLevel'>, database: Database): Watching => ({
  log: openLog(config.logLevel),
  metrics: openMetrics(database),
});
