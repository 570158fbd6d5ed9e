import type { Embeddable, Embedder } from '@halteres/library/embed/embedder';
import type { SignatureIndex } from '@halteres/library/embed/signature-index';
import { parseWish, type Wish } from '@halteres/library/wish/parse-wish';
import type { WorkoutStructure } from '@halteres/library/workout';
import { inferFacts } from '@halteres/library/infer/facts';
import type { Audiences } from '../../kernel/audiences.ts';
import type { LibrarySearch, LibrarySummary } from '../contract.ts';
import { vectorsOf } from '../embed-workouts.ts';
import { latest, listNewest } from './newest.ts';
import { readLibraryWorkout } from '../read-library-workout.ts';
import { summariesOf } from '../summaries.ts';
import { exerciseOf, movementNames } from '../understand.ts';
import { ownCandidates, sharedCandidates, wordsQuery, type Candidate } from './candidates.ts';
import { conditions, filtersOf } from './filters.ts';

export type Found = LibrarySummary & { likeness: number };
export type SearchAnswer = {
  items: Found[];
  understood: Pick<Wish, 'wanted' | 'unwanted' | 'noEquipment'> & { minutes: { from: number; to: number } | null };
};

/** What answers searches: the embedder of the model that is filled, if it is to be had, and the signatures of its vectors, null where pgvector has an index of them. */
export type SearchWith = { embedder: Embedder | null; signatures: SignatureIndex | null };

/** How much the words count beside the meaning. */
const WORDS_SHARE = 0.25;

/** Finds workouts by words, by example and by filters, the shared ones and one's own. */
export async function searchLibrary(
  asMe: Audiences['asMe'],
  input: LibrarySearch,
  { embedder, signatures }: SearchWith,
): Promise<SearchAnswer> {
  const wish = parseWish(input.q, movementNames());
  const filters = filtersOf(input, wish);
  const where = conditions(filters);
  const understood = {
    wanted: wish.wanted,
    unwanted: filters.without,
    minutes: filters.minutes === null ? null : { from: filters.minutes.from, to: filters.minutes.to },
    noEquipment: filters.noEquipment,
  };
  const { like } = input;
  const example = like === undefined ? null : await asMe((db, me) => readLibraryWorkout(db, me, like));
  const document = example === null ? wished(wish) : changed(example, wish);
  if (document === null) {
    return { items: await asMe((db, me) => listNewest(db, me, input.from, where, input.limit)), understood };
  }
  // A bought vector takes its time: no transaction waits for it.
  const [vector = null] = embedder === null ? [] : await vectorsOf(embedder, [document]);
  const query = wordsQuery(vector === null ? document.text.toLowerCase().split(/\s+/) : wish.unknown);
  const model = embedder?.model ?? '';
  const items = await asMe(async (db, me) => {
    const shared = input.from === 'mine' ? [] : await sharedCandidates(db, model, vector, query, where, signatures);
    const own = input.from === 'shared' ? [] : await ownCandidates(db, me, model, vector, query, where);
    const ranked = rank([...shared, ...own])
      .filter(({ id }) => id !== like)
      .slice(0, input.limit);
    const summaries = await summariesOf(
      db,
      me,
      ranked.map(({ id }) => id),
    );
    return ranked.flatMap(({ id, likeness }) => {
      const summary = summaries.get(id);
      return summary === undefined ? [] : [{ ...summary, likeness }];
    });
  });
  return { items, understood };
}

/** What is asked for in plain words, as a workout of its own; null when nothing but filters was said. */
export function wished(wish: Wish): Embeddable | null {
  if (wish.text === '') return null;
  return { text: wish.text, structure: wish.structure, format: wish.format, minutes: minutesOf(wish, wish.structure) };
}

/** The example with what is asked to be different about it. */
function changed(example: { body: string; structure: WorkoutStructure }, wish: Wish): Embeddable {
  const structure: WorkoutStructure = {
    ...example.structure,
    blocks: example.structure.blocks.map((block) => ({
      ...block,
      format: wish.format ?? block.format,
      movements: [
        ...block.movements.filter(({ slug }) => slug === null || !wish.unwanted.includes(slug)),
        ...(wish.structure.blocks[0]?.movements ?? []),
      ],
    })),
  };
  const { format, minutes } = inferFacts(structure, exerciseOf);
  return { text: example.body, structure, format, minutes: wish.minutes?.about ?? minutes };
}

/** As said; or estimated, when rounds and amounts were said; else open. */
function minutesOf(wish: Wish, structure: WorkoutStructure): number | null {
  if (wish.minutes !== null) return wish.minutes.about;
  const counted =
    structure.blocks.length > 0 &&
    structure.blocks.every(
      ({ rounds, scheme, movements }) =>
        (rounds !== null || scheme !== null || movements.length > 2) &&
        movements.every(({ amount }) => amount !== null || scheme !== null),
    );
  return counted ? inferFacts(structure, exerciseOf).minutes : null;
}

/** Best first: likeness of meaning, and of words where words were searched. */
function rank(candidates: readonly Candidate[]): { id: string; likeness: number }[] {
  const most = Math.max(0, ...candidates.map(({ words }) => words));
  const share = most === 0 ? 0 : WORDS_SHARE;
  return candidates
    .map(({ id, alike, words }) => ({
      id,
      likeness: Math.round(((1 - share) * alike + (most === 0 ? 0 : share * (words / most))) * 10_000) / 10_000,
    }))
    .toSorted((a, b) => b.likeness - a.likeness || (latest(a.id, b.id) ? -1 : 1));
}
