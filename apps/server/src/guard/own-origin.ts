import type { MiddlewareHandler } from 'hono';
import { problemResponse } from '../api-handler.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser names the page a write comes from; one of another site is refused, whatever cookies it brings. What names
 * no page at all is no browser, and holds a cookie only if somebody gave it one.
 */
export function ownOrigin(publicUrl: string, onRefusal: () => void): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    if (SAFE.has(req.method)) return next();
    const origin = req.header('origin');
    const site = req.header('sec-fetch-site');
    const ours =
      origin === undefined
        ? site === undefined || site === 'same-origin' || site === 'none'
        : isOurs(origin, req.header('host'), publicUrl);
    if (ours) return next();
    onRefusal();
    return problemResponse(403, 'FORBIDDEN', 'Requests from other sites are refused.');
  };
}

function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  return origin === publicUrl || (host !== undefined && (origin === `http://${host}` || origin === `https://${host}`));
}
