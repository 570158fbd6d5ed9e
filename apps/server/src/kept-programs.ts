import { programMark } from '@halteres/modules/programs/program-mark';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { whoAmI, type RequestContext } from './context.ts';
import { WrittenAnswer } from './written-answer.ts';

/** Programs that were read lately take at most so much memory, written and packed. */
const MOST_BYTES = 16 * 1024 * 1024;

type Kept = { mark: string; answer: WrittenAnswer };
type Call = { path: readonly string[]; input: unknown; context: RequestContext; next: () => Promise<unknown> };

const asked = z.object({ ownerId: z.uuid(), id: z.uuid() });

/**
 * A program is hundreds of sets to read, check and write, and is asked for far more often than it changes: each is kept
 * as it was answered, for who asked, and given again while its mark in the database is the same. The mark is asked for
 * before the program is read, so what is written meanwhile makes the kept answer old at once.
 */
export function openKeptPrograms(): (call: Call) => Promise<unknown> {
  const kept = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ answer }) => answer.packed.length,
  });
  return async ({ path, input, context, next }) => {
    const { success, data } = asked.safeParse(input);
    if (path.join('.') !== 'programs.get' || !success || context.actor === null) return next();
    const { userId, sessionId } = whoAmI(context);
    const { ownerId, id } = data;
    const actor = { audience: ownerId === userId ? 'authenticated' : 'athlete', userId, sessionId } as const;
    const key = `${userId} ${ownerId} ${id}`;
    const mark = await programMark(context.database, actor, ownerId, id);
    const before = kept.get(key);
    if (mark !== null && before?.mark === mark) return before.answer;
    const program = await next();
    if (mark === null) return program;
    const answer = new WrittenAnswer(program);
    kept.set(key, { mark, answer });
    return answer;
  };
}
