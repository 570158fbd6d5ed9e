import { randomUUID } from 'node:crypto';
import type { Database } from '@halteres/database';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { HttpBindings } from '@hono/node-server';
import { openApiHandler, problemResponse } from './api-handler.ts';
import { apiPage, errorsPage } from './api-pages.ts';
import type { Auth } from './auth.ts';
import { mountAuth } from './auth-routes.ts';
import type { Config } from './config.ts';
import type { RequestContext } from './context.ts';
import { openEmbedder } from './embedder.ts';
import { openPlanner } from './planner/open-planner.ts';
import { onceForKey } from './idempotency.ts';
import type { Logger } from './log.ts';
import type { SendMail } from './mail.ts';
import { openApiDocument } from './openapi.ts';
import { sessionReader } from './read-session.ts';
import { mountArchive } from './account/archive-route.ts';
import { tokenReader } from './account/read-token.ts';
import { openStaticFiles } from './static-files.ts';
import { mountSync } from './sync-routes.ts';

export type HttpOptions = {
  config: Config;
  database: Database;
  auth: Auth;
  secret: string;
  sendMail: SendMail;
  log: Logger;
  webFolder: string;
  isReady: () => Promise<string | null>;
};

const MEGABYTE = 1_048_576;

const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
};

export type Application = { fetch: Hono['fetch']; request: Hono['request']; close: () => Promise<void> };

/** All of Halteres on one port: health, auth, API and the web app. */
export function openHttp({
  config,
  database,
  auth,
  secret,
  sendMail,
  log,
  webFolder,
  isReady,
}: HttpOptions): Application {
  const app = new Hono();
  const answerApi = openApiHandler(log);
  const serveStatic = openStaticFiles(webFolder);
  const embedder = openEmbedder(config);
  const planner = openPlanner();
  const signedIn = sessionReader(database, auth, secret);
  const withToken = tokenReader(database);
  const addressOf = (context: Context): string =>
    (config.trustProxy ? context.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined) ??
    (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ??
    'unknown';

  app.use(async (context, next) => {
    const requestId = randomUUID();
    context.set('requestId' as never, requestId as never);
    const start = performance.now();
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
    context.res.headers.set('x-request-id', requestId);
    log.debug(
      {
        requestId,
        method: context.req.method,
        path: context.req.path,
        status: context.res.status,
        ms: Math.round((performance.now() - start) * 10) / 10,
      },
      'answered',
    );
  });
  app.onError((error, context) => {
    log.error({ err: error, path: context.req.path }, 'a request broke');
    return problemResponse(
      500,
      'INTERNAL_SERVER_ERROR',
      'Something broke on our side. It is logged with the id in x-request-id.',
    );
  });

  app.get('/healthz', (context) => context.json({ alive: true }));
  app.get('/readyz', async (context) => {
    const trouble = await isReady();
    return trouble === null ? context.json({ ready: true }) : context.json({ ready: false, trouble }, 503);
  });

  const tooLarge = () =>
    problemResponse(413, 'PAYLOAD_TOO_LARGE', 'The request is larger than allowed: 1 MB, or 64 MB for an import.');
  const small = bodyLimit({ maxSize: MEGABYTE, onError: tooLarge });
  const large = bodyLimit({ maxSize: 64 * MEGABYTE, onError: tooLarge });
  app.use('/api/*', (context, next) =>
    context.req.method === 'GET'
      ? next()
      : (/\/imports(\/preview)?$|\/me\/archive$|\/library\/(preview|workouts)$/.test(context.req.path) ? large : small)(
          context,
          next,
        ),
  );
  app.use('/api/*', async (context, next) => {
    const origin = context.req.header('origin');
    if (
      origin !== undefined &&
      context.req.method !== 'GET' &&
      !isOurs(origin, context.req.header('host'), config.publicUrl)
    ) {
      return problemResponse(403, 'FORBIDDEN', 'Requests from other sites are refused.');
    }
    return next();
  });
  app.use('/api/*', compress({ encoding: 'gzip' }));

  mountAuth(app, { auth, database, triesPerMinute: config.authTriesPerMinute, addressOf });

  let document: Promise<Record<string, unknown>> | undefined;
  app.get('/api/openapi.json', async (context) => context.json(await (document ??= openApiDocument(config.publicUrl))));

  app.get('/api', async (context) => context.html(apiPage(await (document ??= openApiDocument(config.publicUrl)))));
  app.get('/api/errors', (context) => context.html(errorsPage()));

  const sync = mountSync(app, { database, personOf: (request) => signedIn(request.headers), log });

  mountArchive(app, {
    database,
    log,
    personOf: async (headers) => (await withToken(headers)) ?? (await signedIn(headers)),
  });

  app.all('/api/*', async (context) => {
    const requestId = String(context.get('requestId' as never));
    const person = (await withToken(context.req.raw.headers)) ?? (await signedIn(context.req.raw.headers));
    if (person === 'refused')
      return problemResponse(401, 'UNAUTHORIZED', 'This key is unknown, revoked or has expired.');
    const requestContext: RequestContext = {
      database,
      actor: person,
      auth,
      headers: context.req.raw.headers,
      setCookies: person?.setCookies ?? [],
      dataDir: config.dataDir,
      publicUrl: config.publicUrl,
      sendMail,
      embedder,
      plan: planner.plan,
      simulate: planner.simulate,
    };
    const answer = async (request: Request): Promise<Response> =>
      (await answerApi(request, requestContext, requestId)) ??
      problemResponse(
        404,
        'NOT_FOUND',
        `There is no ${request.method} ${new URL(request.url).pathname}. /api/openapi.json lists what there is.`,
      );
    if (person === null) return answer(context.req.raw);
    const response = await onceForKey(database, person, context.req.raw, answer);
    for (const cookie of requestContext.setCookies) response.headers.append('set-cookie', cookie);
    return response;
  });

  app.all(
    '*',
    (context) => serveStatic(context.req.raw) ?? problemResponse(404, 'NOT_FOUND', 'There is nothing here.'),
  );
  return {
    fetch: app.fetch,
    request: app.request,
    close: async () => {
      await planner.close();
      await sync.close();
    },
  };
}

function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  return origin === publicUrl || (host !== undefined && (origin === `http://${host}` || origin === `https://${host}`));
}
