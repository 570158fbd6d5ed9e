import type { Embedder } from '@halteres/library/embed/embedder';
import type { LibrarySearch } from '@halteres/modules/library/contract';
import { embeddedEmbedder } from '@halteres/modules/library/embed-workouts';
import { readLibraryState, type LibraryState } from '@halteres/modules/library/library-state';
import { knownSignatures } from '@halteres/modules/library/search/known-signatures';
import { searchLibrary, type SearchAnswer } from '@halteres/modules/library/search/search-library';
import { asMe, audiencesOf, whoAmI, type RequestContext } from './context.ts';

type Way = { embedder: Embedder | null; state: LibraryState | null; keeping: Embedder };

const MOST_KEPT = 500;
const kept = new WeakMap<object, Map<string, { stamp: string; answer: SearchAnswer }>>();

/**
 * Which embedder answers now: the configured one, or, while its vectors are still being made, the embedded one. A model
 * whose service is no longer configured cannot be asked: then words alone answer.
 */
export async function wayOf(context: RequestContext): Promise<Way> {
  const state = await asMe(context, readLibraryState);
  const embedder = [context.embedder, embeddedEmbedder].find(({ model }) => model === state?.model) ?? null;
  const answers = state === null ? context.embedder : embedder;
  return {
    embedder: answers,
    state,
    keeping: answers ?? context.embedder,
  };
}

/** Answers a search, anew only when the library changed since the same was asked. */
export async function answer(context: RequestContext, input: LibrarySearch): Promise<SearchAnswer> {
  const { embedder, state } = await wayOf(context);
  const stamp = state?.stamp ?? '';
  const answers = kept.get(context.database) ?? new Map<string, { stamp: string; answer: SearchAnswer }>();
  kept.set(context.database, answers);
  const key = `${whoAmI(context).userId} ${embedder?.model ?? ''} ${JSON.stringify(input)}`;
  const before = answers.get(key);
  if (before !== undefined && before.stamp === stamp) return before.answer;
  const { asMe: run } = audiencesOf(context);
  const signatures = embedder === null ? null : await knownSignatures(context.database, run, state);
  const found = await searchLibrary(run, input, { embedder, signatures });
  answers.delete(key);
  answers.set(key, { stamp, answer: found });
  const [oldest] = answers.keys();
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
  return found;
}
