import type { Embedder } from '@halteres/library/embed/embedder';
import type { LibrarySearch } from '@halteres/modules/library/contract';
import { embeddedEmbedder } from '@halteres/modules/library/embed-workouts';
import { readLibraryState } from '@halteres/modules/library/library-state';
import { searchLibrary, type SearchAnswer, type SearchWith } from '@halteres/modules/library/search/search-library';
import { asMe, audiencesOf, whoAmI, type RequestContext } from './context.ts';

type Way = SearchWith & { stamp: string; keeping: Embedder };

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
    indexed: state?.indexed ?? false,
    stamp: state?.stamp ?? '',
    keeping: answers ?? context.embedder,
  };
}

/** Answers a search, anew only when the library changed since the same was asked. */
export async function answer(context: RequestContext, input: LibrarySearch): Promise<SearchAnswer> {
  const way = await wayOf(context);
  const answers = kept.get(context.database) ?? new Map<string, { stamp: string; answer: SearchAnswer }>();
  kept.set(context.database, answers);
  const key = `${whoAmI(context).userId} ${way.embedder?.model ?? ''} ${JSON.stringify(input)}`;
  const before = answers.get(key);
  if (before !== undefined && before.stamp === way.stamp) return before.answer;
  const found = await searchLibrary(audiencesOf(context).asMe, input, way);
  answers.delete(key);
  answers.set(key, { stamp: way.stamp, answer: found });
  const [oldest] = answers.keys();
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
  return found;
}
