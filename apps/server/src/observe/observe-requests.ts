import { randomUUID } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { withinRequest, type RequestScope } from './request-scope.ts';

const GIVEN_ID = /^[\w.:-]{8,64}$/;
/** Asked by machines all day long. */
const QUIET = /^\/(healthz|readyz|metrics|\*)$/;

type Options = {
  log: Logger;
  metrics: Metrics;
  headers: Readonly<Record<string, string>>;
  /** Null where the log is to be without network addresses. */
  addressOf: ((context: Context) => string) | null;
  isStopping: () => boolean;
};

/** Gives each request an id, and writes down how it went: once in the log, once in the metrics. */
export function observeRequests({ log, metrics, headers, addressOf, isStopping }: Options): MiddlewareHandler {
  return (context, next) => {
    const given = context.req.header('x-request-id') ?? '';
    const scope: RequestScope = { id: GIVEN_ID.test(given) ? given : randomUUID(), route: '', account: null };
    return withinRequest(scope, async () => {
      const start = performance.now();
      metrics.begin();
      try {
        await next();
      } finally {
        const route = scope.route || routePath(context);
        const { status } = context.res;
        const ms = performance.now() - start;
        metrics.end(context.req.method, route, status, ms / 1000);
        log[status >= 500 ? 'error' : QUIET.test(route) ? 'debug' : 'info'](
          {
            method: context.req.method,
            route,
            status,
            ms: Math.round(ms * 10) / 10,
            ...(scope.account === null ? {} : { account: scope.account }),
            ...(addressOf === null ? {} : { address: addressOf(context) }),
          },
          'answered',
        );
      }
      const answered = context.res.headers;
      for (const [name, value] of Object.entries(headers)) if (!answered.has(name)) answered.set(name, value);
      answered.set('x-request-id', scope.id);
      if (context.res.status === 429 && !answered.has('retry-after')) answered.set('retry-after', '5');
      // Whoever keeps this connection open is told to leave it before it is closed.
      if (isStopping()) answered.set('connection', 'close');
    });
  };
}
