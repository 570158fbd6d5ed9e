import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problemResponse } from '../api-handler.ts';
import type { Metrics } from '../metrics/metrics.ts';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

type RouteClass = { name: string; path: RegExp; bytes: number; times: number };

const USUAL: RouteClass = { name: 'usual', path: /^/, bytes: MEGABYTE, times: 1 };

/** What a request may bring and how much longer than usual it may take, by its route; the first that fits counts. */
const CLASSES: readonly RouteClass[] = [
  { name: 'sign-in', path: /^\/api\/auth\//, bytes: 64 * KILOBYTE, times: 1 },
  {
    name: 'import',
    path: /\/imports(\/preview)?$|\/me\/archive$|\/library\/(preview|workouts)$/,
    bytes: 64 * MEGABYTE,
    times: 4,
  },
  { name: 'planning', path: /\/(generate|start|simulation|mending|vectors|runs)$/, bytes: MEGABYTE, times: 4 },
  USUAL,
];

const classOf = (path: string): RouteClass => CLASSES.find((each) => each.path.test(path)) ?? USUAL;

const sized = (bytes: number): string => (bytes >= MEGABYTE ? `${bytes / MEGABYTE} MB` : `${bytes / KILOBYTE} KB`);

/**
 * Refuses a body that is too large: before it is read where its length is said, otherwise while it is. Only for the
 * latter hono looks at the body, which costs a whole Request and a stream.
 */
export function limitBody(metrics: Metrics): MiddlewareHandler {
  const refusal = (bytes: number): Response => {
    metrics.refused('body');
    return problemResponse(413, 'PAYLOAD_TOO_LARGE', `The request is larger than allowed here: ${sized(bytes)}.`);
  };
  const whileRead = new Map(
    CLASSES.map(({ name, bytes }) => [name, bodyLimit({ maxSize: bytes, onError: () => refusal(bytes) })]),
  );
  return async (context, next) => {
    if (context.req.method === 'GET') return next();
    const { name, bytes } = classOf(context.req.path);
    const length = context.req.header('content-length');
    if (length === undefined || context.req.header('transfer-encoding') !== undefined)
      return whileRead.get(name)?.(context, next);
    return Number(length) > bytes ? refusal(bytes) : next();
  };
}

/** Answers a request that takes too long, whose work ends by itself: the database stops it soon after. */
export function limitTime(seconds: number, metrics: Metrics): MiddlewareHandler {
  return async (context: Context, next) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), seconds * classOf(context.req.path).times * 1000);
    });
    try {
      if ((await Promise.race([next(), late])) !== 'late') return undefined;
    } finally {
      clearTimeout(timer);
    }
    metrics.refused('time');
    const answer = problemResponse(
      503,
      'TIMED_OUT',
      'This took too long and was given up. Try again in a moment; with an Idempotency-Key nothing is done twice.',
    );
    answer.headers.set('retry-after', '10');
    return answer;
  };
}
