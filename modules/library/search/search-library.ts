import type { ActorDb } from '@halteres/database';
import type { Embeddable, Embedder } from '@halteres/library/embed/embedder';
import { cosine } from '@halteres/library/embed/signature';
import { parseWish, type Wish } from '@halteres/library/wish/parse-wish';
import type { WorkoutStructure } from '@halteres/library/workout';
import { inferFacts } from '@halteres/library/infer/facts';
import type { LibrarySearch, LibrarySummary } from '../contract.ts';
import { vectorsOf, type Vector } from '../embed-workouts.ts';
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

/** What answers searches: which model's vectors there are, and whether pgvector indexes them. */
export type SearchWith = { embedder: Embedder; indexed: boolean };

/** How much the words count beside the meaning. */
const WORDS_SHARE = 0.25;

/** Finds workouts by words, by example and by filters, the shared ones and one's own. Run as authenticated. */
export async function searchLibrary(
  db: ActorDb,
  me: string,
  input: LibrarySearch,
  { embedder, indexed }: SearchWith,
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
  const example = input.like === undefined ? null : await readLibraryWorkout(db, me, input.like);
  const document = example === null ? wished(wish) : changed(example, wish);
  if (document === null && wish.text === '') {
    return { items: await listNewest(db, me, input.from, where, input.limit), understood };
  }
  const [vector = null] = document === null ? [] : await vectorsOf(embedder, [document]);
  const query = example === null ? wordsQuery(wish.text) : null;
  const shared = input.from === 'mine' ? [] : await sharedCandidates(db, embedder.model, vector, query, where, indexed);
  const own = input.from === 'shared' ? [] : await ownCandidates(db, me, embedder.model, vector, query, where);
  const ranked = rank([...shared, ...own], vector)
    .filter(({ id }) => id !== input.like)
    .slice(0, input.limit);
  const summaries = await summariesOf(
    db,
    me,
    ranked.map(({ id }) => id),
  );
  return {
    items: ranked.flatMap(({ id, likeness }) => {
      const summary = summaries.get(id);
      return summary === undefined ? [] : [{ ...summary, likeness }];
    }),
    understood,
  };
}

/** What is asked for in plain words, as a workout of its own; null when nothing but filters was said. */
function wished(wish: Wish): Embeddable | null {
  if (wish.text === '') return null;
  const facts = inferFacts(wish.structure, exerciseOf);
  return {
    text: wish.text,
    structure: wish.structure,
    facts: { ...facts, minutes: Math.max(1, Math.round(wish.minutes?.about ?? facts.minutes)) },
  };
}

/** The example with what is asked to be different about it. */
function changed(example: { title: string | null; body: string; structure: WorkoutStructure }, wish: Wish): Embeddable {
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
  const facts = inferFacts(structure, exerciseOf);
  return {
    text: example.body,
    structure,
    facts: { ...facts, minutes: Math.max(1, Math.round(wish.minutes?.about ?? facts.minutes)) },
  };
}

/** Best first: likeness of meaning, and of words where words were searched. */
function rank(candidates: readonly Candidate[], vector: Vector | null): { id: string; likeness: number }[] {
  const most = Math.max(1e-9, ...candidates.map(({ words }) => words));
  return candidates
    .map(({ id, embedding, words }) => {
      const alike = vector === null ? 0 : cosine(vector.embedding, embedding);
      return { id, likeness: Math.round(((1 - WORDS_SHARE) * alike + WORDS_SHARE * (words / most)) * 10_000) / 10_000 };
    })
    .toSorted((a, b) => b.likeness - a.likeness || (latest(a.id, b.id) ? -1 : 1));
}
