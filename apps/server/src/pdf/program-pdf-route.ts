import { asActor, type Database } from '@halteres/database';
import { readMe } from '@halteres/modules/identity/read-me';
import { Failure } from '@halteres/modules/kernel/failure';
import { readProgram } from '@halteres/modules/programs/read-program';
import type { Hono } from 'hono';
import { z } from 'zod';
import { problemResponse } from '../api-handler.ts';
import { mayTry } from '../may-try.ts';
import type { SignedIn } from '../read-session.ts';
import { makePdf } from './make-pdf.ts';
import { programDefinition } from './program-definition.ts';
import { wordsIn } from './words-in.ts';

type Options = {
  database: Database;
  personOf: (headers: Headers) => Promise<SignedIn | 'refused' | null>;
  /** Names of exercises by slug in a language. */
  namesIn: (language: string) => Promise<ReadonlyMap<string, string>>;
};

const PER_MINUTE = 30;

const asked = z.object({
  ownerId: z.uuid(),
  id: z.uuid(),
  paper: z.enum(['a4', 'letter']).default('a4'),
});

const inAddress = (name: string): string =>
  name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'program';

/** GET /api/programs/{ownerId}/{id}/pdf: a program to print, in the reader's language and unit. */
export function mountProgramPdf(app: Hono, { database, personOf, namesIn }: Options): void {
  app.get('/api/programs/:ownerId/:id/pdf', async (context) => {
    const person = await personOf(context.req.raw.headers);
    if (person === null || person === 'refused') return problemResponse(401, 'UNAUTHORIZED', 'Sign in first.');
    if (person.scopes?.includes('read') === false)
      return problemResponse(403, 'FORBIDDEN', 'This key lacks the scope read.');
    const request = asked.safeParse({ ...context.req.param(), ...context.req.query() });
    if (!request.success)
      return problemResponse(
        400,
        'BAD_REQUEST',
        request.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
      );
    if (!(await mayTry(database, `pdf ${person.userId}`, PER_MINUTE)))
      return problemResponse(429, 'TOO_MANY_REQUESTS', 'Too many documents at once. Wait a minute.');
    const { ownerId, id, paper } = request.data;
    const { userId, sessionId } = person;
    const audience = ownerId === userId ? 'authenticated' : 'athlete';
    try {
      const program = await asActor(database, { audience, userId, sessionId }, (db) => readProgram(db, ownerId, id));
      const { settings } = await asActor(database, { audience: 'authenticated', userId, sessionId }, (db) =>
        readMe(db, userId),
      );
      const language = settings.locale.split('-')[0] ?? 'en';
      const names = await namesIn(language);
      const pdf = await makePdf(
        programDefinition(program, {
          locale: settings.locale,
          say: wordsIn(language),
          unit: settings.weightUnit,
          paper: paper === 'letter' ? 'LETTER' : 'A4',
          nameOf: ({ slug, name }) => names.get(slug) ?? name,
        }),
      );
      return new Response(pdf, {
        headers: {
          'content-type': 'application/pdf',
          'cache-control': 'no-store',
          'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(inAddress(program.name))}.pdf`,
        },
      });
    } catch (error) {
      if (error instanceof Failure && error.code === 'NOT_FOUND')
        return problemResponse(404, error.code, error.message);
      throw error;
    }
  });
}
