import { createHmac } from 'node:crypto';
import type { Database } from '@halteres/database';
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import type { HttpBindings } from '@hono/node-server';
import { openApiHandler, problemResponse } from './api-handler.ts';
import { API_PAGE_POLICY, apiPage, errorsPage } from './api-pages.ts';
import type { Auth } from './auth.ts';
import { mountAuth } from './auth-routes.ts';
import type { Config } from './config.ts';
import type { RequestContext } from './context.ts';
import { openEmbedder } from './embedder.ts';
import { openAtOnce } from './guard/at-once.ts';
import { openTurns } from './guard/begin-in-turn.ts';
import { limitBody, limitTime } from './guard/limits.ts';
import { ownOrigin } from './guard/own-origin.ts';
import { guardSharedPrograms } from './guard/shared-programs.ts';
import { securityHeaders } from './guard/security-headers.ts';
import { openPlanner } from './planner/open-planner.ts';
import { openRush } from './planner/rush.ts';
import { onceForKey } from './idempotency.ts';
import type { Logger } from './log.ts';
import type { SendMail } from './mail.ts';
import type { Metrics } from './metrics/metrics.ts';
import { catalogueOf } from './kept-catalogue.ts';
import { mountProgramPdf } from './pdf/program-pdf-route.ts';
import { mountMetrics } from './metrics/metrics-route.ts';
import { observeRequests } from './observe/observe-requests.ts';
import { currentRequest, noteRoute } from './observe/request-scope.ts';
import { openApiDocument } from './openapi.ts';
import { mountFeed } from './calendar/feed-route.ts';
import { mountStopReminders } from './reminders/stop-route.ts';
import { mountArchive } from './account/archive-route.ts';
import { tokenReader } from './account/read-token.ts';
import { sessionReader, type SignedIn } from './read-session.ts';
import { openStaticFiles } from './static-files.ts';
import { mountSync } from './sync-routes.ts';

export type HttpOptions = {
  config: Config;
  database: Database;
  auth: Auth;
  secret: string;
  sendMail: SendMail;
  log: Logger;
  metrics: Metrics;
  webFolder: string;
  isReady: () => Promise<string | null>;
};

export type Application = {
  fetch: Hono['fetch'];
  request: Hono['request'];
  /** From now on /readyz says no, and every answer asks to close its connection. */
  beginStopping: () => void;
  /** Ends what would never end by itself. */
  endStreams: () => void;
  close: () => Promise<void>;
};

/** What follows them in a path may be a secret. */
const AUTH_STEPS: ReadonlySet<string> = new Set([
  'sign-in',
  'sign-up',
  'sign-out',
  'get-session',
  'request-password-reset',
  'reset-password',
]);

/** All of Halteres on one port: health, auth, API and the web app. */
export function openHttp({
  config,
  database,
  auth,
  secret,
  sendMail,
  log,
  metrics,
  webFolder,
  isReady,
}: HttpOptions): Application {
  const app = new Hono();
  let stopping = false;
  const answerApi = openApiHandler(log);
  const serveStatic = openStaticFiles(webFolder);
  const embedder = openEmbedder(config);
  const rush = openRush();
  const myTurn = openTurns();
  const planner = openPlanner(async () => (await catalogueOf({ database })).scores, rush.hasPassed);
  const plan = metrics.timed('program', planner.plan);
  const simulate = metrics.timed('simulation', planner.simulate);
  const atOnce = openAtOnce(() => metrics.refused('concurrency'));
  const readSession = sessionReader(database, auth, secret);
  const withToken = tokenReader(database);
  const noted = <Of extends SignedIn | 'refused' | null>(person: Of): Of => {
    const scope = currentRequest();
    if (person !== null && person !== 'refused' && scope !== undefined) scope.account = opaque(secret, person.userId);
    return person;
  };
  const signedIn = async (headers: Headers): Promise<SignedIn | null> => noted(await readSession(headers));
  const personOf = async (headers: Headers): Promise<SignedIn | 'refused' | null> =>
    noted(await withToken(headers)) ?? (await signedIn(headers));
  const addressOf = (context: Context): string =>
    (config.trustProxy ? context.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined) ??
    (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress ??
    'unknown';

  app.use(
    observeRequests({
      log,
      metrics,
      headers: securityHeaders(config.publicUrl),
      addressOf: config.logAddresses ? addressOf : null,
      isStopping: () => stopping,
    }),
  );
  app.onError((error) => {
    log.error({ err: error, route: currentRequest()?.route }, 'a request broke');
    return problemResponse(
      500,
      'INTERNAL_SERVER_ERROR',
      'Something broke on our side. It is logged with the id in x-request-id.',
    );
  });

  app.get('/healthz', (context) => context.json({ alive: true }));
  app.get('/readyz', async (context) => {
    const trouble = stopping ? 'the server is stopping' : await isReady();
    return trouble === null ? context.json({ ready: true }) : context.json({ ready: false, trouble }, 503);
  });
  mountMetrics(app, metrics, config);

  app.use('/api/*', (context, next) =>
    rush.during(async () => {
      const leaveTurn = await myTurn();
      context.set('leaveTurn', leaveTurn);
      try {
        await next();
      } finally {
        leaveTurn();
      }
    }),
  );
  app.use('/api/*', limitBody(metrics));
  guardSharedPrograms(app, { database, addressOf });
  app.use(
    '/api/*',
    ownOrigin(config.publicUrl, () => metrics.refused('origin')),
  );
  app.use('/api/*', limitTime(config.requestSeconds, metrics));
  app.use('/api/*', compress({ encoding: 'gzip' }));

  app.use('/api/auth/*', (context, next) => {
    const [, , , step = ''] = context.req.path.split('/');
    noteRoute(`/api/auth/${AUTH_STEPS.has(step) ? step : '*'}`);
    return next();
  });
  mountAuth(app, { auth, database, triesPerMinute: config.authTriesPerMinute, addressOf });

  let document: Promise<Record<string, unknown>> | undefined;
  app.get('/api/openapi.json', async (context) => context.json(await (document ??= openApiDocument(config.publicUrl))));

  const page = { 'content-security-policy': API_PAGE_POLICY };
  app.get('/api', async (context) =>
    context.html(apiPage(await (document ??= openApiDocument(config.publicUrl))), 200, page),
  );
  app.get('/api/errors', (context) => context.html(errorsPage(), 200, page));

  const sync = mountSync(app, { database, personOf: (request) => signedIn(request.headers), log, metrics });

  mountArchive(app, { database, log, personOf });
  mountProgramPdf(app, {
    database,
    personOf,
    namesIn: async (language) =>
      new Map((await catalogueOf({ database })).listIn(language).map(({ slug, name }) => [slug, name])),
  });

  mountFeed(app, { database, publicUrl: config.publicUrl, addressOf });

  mountStopReminders(app, { database, secret, addressOf });

  app.all('/api/*', async (context) => {
    const person = await personOf(context.req.raw.headers);
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
      plan,
      simulate,
      stepAside: () => {
        context.get('leaveTurn')();
        return rush.stepAside();
      },
    };
    const answer = async (request: Request): Promise<Response> =>
      (await answerApi(request, requestContext)) ??
      problemResponse(
        404,
        'NOT_FOUND',
        `There is no ${request.method} ${new URL(request.url).pathname}. /api/openapi.json lists what there is.`,
      );
    if (person === null) return answer(context.req.raw);
    const response = await atOnce(person.userId, context.req.raw, () =>
      onceForKey(database, person, context.req.raw, answer),
    );
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
    beginStopping: () => void (stopping = true),
    endStreams: sync.endStreams,
    close: async () => {
      await planner.close();
      await sync.close();
      metrics.close();
    },
  };
}

/** The same person is the same in the log, and nobody without the secret can say who it is. */
const opaque = (secret: string, userId: string): string =>
  createHmac('sha256', secret).update(`log ${userId}`).digest('base64url').slice(0, 12);
