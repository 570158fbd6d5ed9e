import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';
import { problemResponse } from '../api-handler.ts';
import type { Config } from '../config.ts';
import type { Metrics } from './metrics.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** /metrics for whoever has the secret; without one, for this very machine and not through a proxy on it. */
export function mountMetrics(app: Hono, metrics: Metrics, config: Pick<Config, 'metricsToken' | 'trustProxy'>): void {
  app.get('/metrics', (context) =>
    mayRead(context, config)
      ? context.text(metrics.text(), 200, {
          'content-type': 'text/plain; version=0.0.4; charset=utf-8',
          'cache-control': 'no-store',
        })
      : problemResponse(403, 'FORBIDDEN', 'Send the METRICS_TOKEN of this server as "Authorization: Bearer".'),
  );
}

function mayRead(context: Context, { metricsToken, trustProxy }: Pick<Config, 'metricsToken' | 'trustProxy'>): boolean {
  if (metricsToken !== null) return same(context.req.header('authorization') ?? '', `Bearer ${metricsToken}`);
  const address = (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ?? '';
  return !trustProxy && LOOPBACK.has(address) && FORWARDED.every((name) => context.req.header(name) === undefined);
}

function same(given: string, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(wanted));
}
