import type { Database } from '@halteres/database';
import { ERRORS } from '@halteres/modules/kernel/contract';
import { Failure } from '@halteres/modules/kernel/failure';
import { pushRequest, type Poke } from '@halteres/sync/protocol';
import { Pokes, pokesSent, pokeSoon, pull, push, type Listener } from '@halteres/sync/server';
import type { Context, Hono } from 'hono';
import { problemResponse } from './api-handler.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';

const HEARTBEAT = 25_000;

type Options = {
  database: Database;
  personOf: (request: Request) => Promise<Listener | null>;
  log: Logger;
  metrics: Metrics;
};

/** Sync under /api/sync: push, pull, and events that say when to pull. */
export function mountSync(
  app: Hono,
  { database, personOf, log, metrics }: Options,
): { endStreams: () => void; close: () => Promise<void> } {
  const pokes = new Pokes(
    database,
    (error) => log.error({ err: error }, 'listening for pokes broke'),
    (milliseconds) => metrics.syncLag(milliseconds / 1000),
  );
  const streams = new Set<(left?: boolean) => void>();
  metrics.countListeners(() => streams.size);
  const endStreams = (): void => {
    for (const stop of streams) stop();
  };

  const answering =
    (answer: (me: Listener, context: Context) => Promise<Response>) =>
    async (context: Context): Promise<Response> => {
      const me = await personOf(context.req.raw);
      if (me === null) return problemResponse(401, 'UNAUTHORIZED', ERRORS.UNAUTHORIZED.message);
      try {
        return await answer(me, context);
      } catch (error) {
        if (error instanceof Failure) return problemResponse(ERRORS[error.code].status, error.code, error.message);
        throw error;
      }
    };

  app.post(
    '/api/sync/push',
    answering(async (me, context) => {
      const { results, owners } = await push(database, me, await readPush(context.req.raw), (error, op) =>
        log.error({ err: error, entity: op.entity }, 'an operation broke'),
      );
      if (owners.length > 0) pokeSoon(database, owners);
      return Response.json({ results });
    }),
  );

  app.get(
    '/api/sync/pull',
    answering(async (me, context) =>
      Response.json(await pull(database, me, context.req.query('cursor') ?? null), {
        headers: { 'cache-control': 'no-store' },
      }),
    ),
  );

  app.get(
    '/api/sync/events',
    answering(async (me, context) => {
      const request = context.req.raw;
      const encoder = new TextEncoder();
      let stop = (_left?: boolean): void => undefined;
      const body = new ReadableStream<Uint8Array>({
        async start(controller) {
          const write = (text: string): void => controller.enqueue(encoder.encode(text));
          const subscription = await pokes.subscribe(me, (owners) =>
            write(`event: poke\ndata: ${JSON.stringify({ owners } satisfies Poke)}\n\n`),
          );
          const beat = setInterval(
            () => void stillThere().catch((error: unknown) => (log.error({ err: error }, 'a heartbeat broke'), stop())),
            HEARTBEAT,
          );
          let open = true;
          stop = (left) => {
            if (!open) return;
            open = false;
            clearInterval(beat);
            subscription.stop();
            streams.delete(stop);
            // A reader who left has closed the stream already.
            if (left !== true) controller.close();
          };
          streams.add(stop);
          // Whoever signed out, or was signed out, hears no more.
          const stillThere = async (): Promise<void> => {
            if ((await personOf(request)) === null) return stop();
            await subscription.refresh();
            if (open) write(': still here\n\n');
          };
          request.signal.addEventListener('abort', () => stop());
          if (request.signal.aborted) stop();
          else write('retry: 3000\n: listening\n\n');
        },
        cancel: () => stop(true),
      });
      return new Response(body, {
        headers: {
          'content-type': 'text/event-stream',
          'cache-control': 'no-cache, no-transform',
          'x-accel-buffering': 'no',
        },
      });
    }),
  );

  return {
    endStreams,
    close: async () => {
      endStreams();
      await pokesSent(database);
      await pokes.close();
    },
  };
}

async function readPush(request: Request) {
  let body: unknown;
  try {
    body = await request.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw new Failure('BAD_REQUEST', 'The body is not JSON.');
    throw error;
  }
  const parsed = pushRequest.safeParse(body);
  if (!parsed.success)
    throw new Failure(
      'BAD_REQUEST',
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  return parsed.data;
}
