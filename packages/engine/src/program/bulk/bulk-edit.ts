import type { Catalog } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { kilogramsOf, massOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import { isWork } from '../adapt/places.ts';
import { reloaded, steeredLoads } from '../adapt/reload.ts';
import { swapExercise } from '../edit.ts';
import { said } from '../generate/load-why.ts';
import type { Profile } from '../profile.ts';
import type { PrescribedExercise, PrescribedSet, Program } from '../program.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';

/** One step for many exercises at once. */
export type BulkChange =
  | { kind: 'swap'; to: string }
  | { kind: 'sets' | 'reps' | 'rir'; by: number }
  | { kind: 'rest'; by: number }
  | { kind: 'load'; percent: number };

export type BulkEdit = {
  weeks: readonly number[];
  /** Which exercises, by slug; all where there are none. */
  slugs: readonly string[];
  change: BulkChange;
};

type Setting = { profile: Profile; catalog: Catalog };

const MOST_SETS = 20;
const MOST_REST = 1200;
const MOST_RIR = 10;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

const changedWork = (
  prescribed: PrescribedExercise,
  change: (set: PrescribedSet) => PrescribedSet,
): PrescribedExercise => ({
  ...prescribed,
  sets: prescribed.sets.map((set) => (isWork(set) ? change(set) : set)),
});

const counted = (prescribed: PrescribedExercise, by: number): PrescribedExercise => {
  const work = prescribed.sets.filter(isWork);
  const last = work.at(-1);
  if (last === undefined) return prescribed;
  const count = within(work.length + by, 1, Math.max(MOST_SETS, work.length));
  const sets = Array.from({ length: count }, (_, at) => ({ ...(work[at] ?? last) }));
  return { ...prescribed, sets: [...prescribed.sets.filter((set) => !isWork(set)), ...sets] };
};

/** The loads times so much, as the gym can build them and the person can lift them. */
const scaled = (prescribed: PrescribedExercise, percent: number, setting: Setting): PrescribedExercise => {
  const exercise = exercisesBySlug(setting.catalog).get(prescribed.slug);
  const loads = exercise === undefined ? null : steeredLoads(exercise, setting);
  if (exercise === undefined || loads === null) return prescribed;
  const kgOf = ({ load }: PrescribedSet): number | null => {
    if (load === null) return null;
    const next = pickLoad(loads, massOfKilograms(kilogramsOf(massOf(load)) * (1 + percent / 100)));
    return next === null ? null : kilogramsOf(next.mass);
  };
  const sets = reloaded(prescribed.sets, exercise, setting, { kgOf, why: '', e1rm: null });
  if (sets === null) return prescribed;
  return {
    ...prescribed,
    sets: sets.map((set) => {
      if (set.why !== '' || set.load === null) return set;
      const { weight, unit } = set.load;
      return {
        ...set,
        ...said(
          set.percent === null
            ? { code: 'by_coach', values: {} }
            : { code: 'load.carried', values: { share: set.percent, load: weight, unit } },
        ),
      };
    }),
  };
};

const changed = (prescribed: PrescribedExercise, change: BulkChange, setting: Setting): PrescribedExercise => {
  switch (change.kind) {
    case 'swap':
      return swapExercise(prescribed, change.to, setting.profile, setting.catalog);
    case 'sets':
      return counted(prescribed, change.by);
    case 'reps':
      return exercisesBySlug(setting.catalog).get(prescribed.slug)?.measure === 'reps'
        ? changedWork(prescribed, (set) => ({
            ...set,
            min: Math.max(1, set.min + change.by),
            max: Math.max(1, set.max + change.by),
          }))
        : prescribed;
    case 'rir':
      return changedWork(prescribed, (set) =>
        set.rir === null ? set : { ...set, rir: within(set.rir + change.by, 0, MOST_RIR) },
      );
    case 'rest':
      return changedWork(prescribed, (set) => ({
        ...set,
        restSeconds: within(set.restSeconds + change.by, 0, MOST_REST),
      }));
    case 'load':
      return scaled(prescribed, change.percent, setting);
  }
};

/**
 * A program with one step taken for many exercises: in these weeks, but not where it was trained already. Loads are
 * rebuilt to the gym; nothing is refused, so lint the result.
 */
export const bulkEdit = (
  program: Program,
  { weeks, slugs, change }: BulkEdit,
  profile: Profile,
  catalog: Catalog,
  isKept: (at: { week: number; day: number }) => boolean = () => false,
): Program => {
  const known = exercisesBySlug(catalog);
  const setting = { profile, catalog };
  const { sessionMinutes, athlete } = profile;
  return {
    ...program,
    weeks: program.weeks.map((week) => ({
      ...week,
      workouts: !weeks.includes(week.week)
        ? week.workouts
        : week.workouts.map((workout) => {
            const here = new Set(workout.exercises.map(({ slug }) => slug));
            const taken = change.kind === 'swap' && here.has(change.to);
            if (taken || isKept({ week: week.week, day: workout.day })) return workout;
            const exercises = workout.exercises.map((each) =>
              slugs.length === 0 || slugs.includes(each.slug) ? changed(each, change, setting) : each,
            );
            if (JSON.stringify(exercises) === JSON.stringify(workout.exercises)) return workout;
            const seconds = workoutSeconds(
              exercises,
              (slug) => known.get(slug),
              sessionMinutes,
              athlete.mileTimeSeconds,
            );
            return { ...workout, exercises, estimatedMinutes: Math.ceil(seconds / 60) };
          }),
    })),
  };
};
