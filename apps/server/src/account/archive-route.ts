import { asActor, type Audience, type ActorDb, type Database } from '@halteres/database';
import { exportPerson } from '@halteres/modules/identity/account/export-person';
import type { Hono } from 'hono';
import type { Logger } from '../log.ts';
import { problemResponse } from '../api-handler.ts';
import type { SignedIn } from '../read-session.ts';

type Options = {
  database: Database;
  log: Logger;
  personOf: (headers: Headers) => Promise<SignedIn | 'refused' | null>;
};

/** GET /api/me/archive: all of a person as one JSON document, sent while it is read. */
export function mountArchive(app: Hono, { database, log, personOf }: Options): void {
  app.get('/api/me/archive', async (context) => {
    const person = await personOf(context.req.raw.headers);
    if (person === null || person === 'refused') return problemResponse(401, 'UNAUTHORIZED', 'Sign in first.');
    if (person.scopes?.includes('read') === false)
      return problemResponse(403, 'FORBIDDEN', 'This key lacks the scope read.');
    const { userId, sessionId } = person;
    const as =
      (audience: Audience) =>
      <T>(work: (db: ActorDb) => Promise<T>): Promise<T> =>
        asActor(database, { audience, userId, sessionId }, work);
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const write = (text: string): Promise<void> => writer.write(encoder.encode(text));
    exportPerson({ asMe: as('authenticated'), asCoach: as('coach') }, userId, write)
      .then(() => writer.close())
      .catch((error: unknown) => {
        // Cut short, it is no JSON, so nobody takes it for the whole. Also so where the reader left.
        log.warn({ err: error }, 'an archive was not written to its end');
        return writer.abort(error).catch(() => undefined);
      });
    return new Response(readable, {
      headers: {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="halteres-${new Date().toISOString().slice(0, 10)}.json"`,
      },
    });
  });
}
