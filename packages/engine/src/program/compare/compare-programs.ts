import type { Exercise } from '../../catalog/exercise.ts';
import { canonicalJson } from '../../certificate/canonical-json.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import type { Weight } from '../../load/inventory.ts';
import { isWork } from '../adapt/places.ts';
import type { PrescribedExercise, Program } from '../program.ts';

/** The work sets of one exercise in one week, in short. */
export type ComparedLine = {
  sets: number;
  /** The fewest and the most of any set, in the exercise's measure. */
  min: number;
  max: number;
  /** The lightest and the heaviest; the same where all are alike, null where found by effort. */
  lightest: Weight | null;
  heaviest: Weight | null;
  rir: number | null;
  restSeconds: number;
};

type Named = { slug: string; name: string; measure: Exercise['measure'] };

/** One exercise of one day through the weeks, as it was and as it is; null where there was or is none. */
export type ExerciseComparison = {
  day: number;
  kind: 'kept' | 'changed' | 'swapped' | 'added' | 'removed';
  before: Named | null;
  after: Named | null;
  weeks: { week: number; before: ComparedLine | null; after: ComparedLine | null; changed: boolean }[];
};

export type ProgramComparison = {
  weeks: { before: number; after: number };
  /** The days of each week's workouts that are not what they were. */
  moved: { week: number; day: number; before: string | null; after: string | null }[];
  exercises: ExerciseComparison[];
};

type Find = (slug: string) => Pick<Exercise, 'name' | 'measure'> | undefined;

const lineOf = ({ sets }: PrescribedExercise): ComparedLine => {
  const work = sets.filter(isWork);
  const loads = work
    .flatMap(({ load }) => (load === null ? [] : [load]))
    .toSorted((a, b) => kilogramsOf(massOf(a)) - kilogramsOf(massOf(b)));
  const efforts = work.flatMap(({ rir }) => (rir === null ? [] : [rir]));
  return {
    sets: work.length,
    min: work.length === 0 ? 0 : Math.min(...work.map(({ min }) => min)),
    max: Math.max(0, ...work.map(({ max }) => max)),
    lightest: loads[0] ?? null,
    heaviest: loads.at(-1) ?? null,
    rir: efforts.length === 0 ? null : Math.min(...efforts),
    restSeconds: work[0]?.restSeconds ?? 0,
  };
};

type Pair = [PrescribedExercise | null, PrescribedExercise | null];

/** Exercises of one workout side by side: the same with itself, one that went with what came in its place. */
const pairsOf = (before: readonly PrescribedExercise[], after: readonly PrescribedExercise[]): Pair[] => {
  const fresh = after.filter(({ slug }) => !before.some((each) => each.slug === slug));
  const gone = before.filter(({ slug }) => !after.some((each) => each.slug === slug));
  const partner = new Map(gone.map((each, i) => [each.slug, fresh[i] ?? null]));
  return [
    ...before.map((each): Pair => [
      each,
      after.find(({ slug }) => slug === each.slug) ?? partner.get(each.slug) ?? null,
    ]),
    ...fresh.slice(gone.length).map((each): Pair => [null, each]),
  ];
};

const workoutsAt = (program: Program, week: number) => program.weeks.find((each) => each.week === week)?.workouts ?? [];

const kindOf = ({ before, after, weeks }: Omit<ExerciseComparison, 'kind'>): ExerciseComparison['kind'] => {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (before.slug !== after.slug) return 'swapped';
  return weeks.some(({ changed }) => changed) ? 'changed' : 'kept';
};

/** What differs between two states of a program, exercise by exercise through the weeks, in the order of the days. */
export const comparePrograms = (before: Program, after: Program, find: Find): ProgramComparison => {
  const numbers = [...new Set([...before.weeks, ...after.weeks].map(({ week }) => week))].toSorted((a, b) => a - b);
  const named = (one: PrescribedExercise | null): Named | null => {
    if (one === null) return null;
    const known = find(one.slug);
    return { slug: one.slug, name: known?.name ?? one.slug, measure: known?.measure ?? 'reps' };
  };
  const groups = new Map<string, Omit<ExerciseComparison, 'kind'>>();
  const moved: ProgramComparison['moved'] = [];
  for (const week of numbers) {
    const [old, now] = [workoutsAt(before, week), workoutsAt(after, week)];
    for (const day of [...new Set([...old, ...now].map((each) => each.day))].toSorted((a, b) => a - b)) {
      const [was, is] = [old.find((each) => each.day === day), now.find((each) => each.day === day)];
      if (was?.date !== is?.date) moved.push({ week, day, before: was?.date ?? null, after: is?.date ?? null });
      for (const [one, other] of pairsOf(was?.exercises ?? [], is?.exercises ?? [])) {
        const key = `${day} ${one?.slug ?? ''} ${other?.slug ?? ''}`;
        const group = groups.get(key) ?? { day, before: named(one), after: named(other), weeks: [] };
        groups.set(key, group);
        const [a, b] = [one && lineOf(one), other && lineOf(other)];
        group.weeks.push({ week, before: a, after: b, changed: canonicalJson(a) !== canonicalJson(b) });
      }
    }
  }
  return {
    weeks: { before: before.weeks.length, after: after.weeks.length },
    moved,
    exercises: [...groups.values()]
      .map((group): ExerciseComparison => ({ ...group, kind: kindOf(group) }))
      .toSorted((a, b) => a.day - b.day),
  };
};
