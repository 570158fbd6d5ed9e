import type { Catalog, Exercise } from '@halteres/engine/catalog/exercise';
import type { MuscleGroup } from '@halteres/engine/catalog/taxonomy';
import { kilogramsOf, massOf } from '@halteres/engine/load/mass';
import type { Profile } from '@halteres/engine/program/profile';
import type { PrescribedExercise, PrescribedWeek, PrescribedWorkout, Program } from '@halteres/engine/program/program';
import { workoutSeconds } from '@halteres/engine/program/time/workout-seconds';
import { groupShares } from '@halteres/engine/volume/fractional';
import { exerciseOneRepMaxKg } from '@halteres/engine/estimate/exercise-one-rep-max';
import { REP_RANGES } from './bars.ts';

// What the gates are judged by, counted from a program and its profile alone: nothing here is the generator's.

export type Share = { good: number; of: number };
export const share = (good: number, of: number): Share => ({ good, of });

export type Judged = { program: Program; profile: Profile; find: (slug: string) => Exercise | undefined };

export const finder = (catalog: Catalog): Judged['find'] => {
  const bySlug = new Map(catalog.exercises.map((exercise) => [exercise.slug, exercise]));
  return (slug) => bySlug.get(slug);
};

const works = (exercise: PrescribedExercise): PrescribedExercise['sets'] =>
  exercise.sets.filter((set) => set.kind !== 'warm_up');

const hardSets = (prescribed: PrescribedExercise): number =>
  prescribed.role === 'conditioning' ? 0 : works(prescribed).filter((set) => set.rir === null || set.rir <= 4).length;

export type Volumes = Map<MuscleGroup, number>;

const addVolume = (into: Volumes, workout: PrescribedWorkout, find: Judged['find']): void => {
  for (const prescribed of workout.exercises) {
    const exercise = find(prescribed.slug);
    if (!exercise) continue;
    for (const [group, part] of groupShares(exercise))
      into.set(group, (into.get(group) ?? 0) + part * hardSets(prescribed));
  }
};

/** Fractional hard sets of a week by muscle group. */
export const weekVolume = (week: PrescribedWeek, find: Judged['find']): Volumes => {
  const volumes: Volumes = new Map();
  for (const workout of week.workouts) addVolume(volumes, workout, find);
  return volumes;
};

export const hardWeeks = (program: Program): PrescribedWeek[] => program.weeks.filter((week) => !week.deload);

/** Days of a week on which a muscle group is worked, directly or not. */
export const daysTrained = (week: PrescribedWeek, groups: readonly MuscleGroup[], find: Judged['find']): number =>
  week.workouts.filter((workout) => {
    const volumes: Volumes = new Map();
    addVolume(volumes, workout, find);
    return groups.some((group) => (volumes.get(group) ?? 0) > 0);
  }).length;

/** Relative distances between what a percentage asks for and what is loaded, of every set that has both. */
export const roundingErrors = ({ program, profile, find }: Judged): number[] =>
  program.weeks.flatMap((week) =>
    week.workouts.flatMap((workout) =>
      workout.exercises.flatMap((prescribed) => {
        const exercise = find(prescribed.slug);
        const max = exercise && exerciseOneRepMaxKg(exercise, profile.athlete.oneRepMaxKg);
        if (!max) return [];
        return works(prescribed).flatMap((set) =>
          set.load && set.percent ? [Math.abs(kilogramsOf(massOf(set.load)) / (set.percent * max) - 1)] : [],
        );
      }),
    ),
  );

/** Sessions within their minutes, and using at least four fifths of them; light weeks are shorter by design. */
export const sessionTimes = ({ program, profile, find }: Judged): Share => {
  const minutes = hardWeeks(program).flatMap((week) =>
    week.workouts.map(
      (workout) =>
        workoutSeconds(workout.exercises, find, profile.sessionMinutes, profile.athlete.mileTimeSeconds) / 60,
    ),
  );
  const good = minutes.filter((each) => each <= profile.sessionMinutes && each >= profile.sessionMinutes * 0.8);
  return share(good.length, minutes.length);
};

export const repRanges = ({ program, profile, find }: Judged): Share => {
  const [low, high] = REP_RANGES[profile.goal];
  const sets = program.weeks.flatMap((week) =>
    week.workouts.flatMap((workout) =>
      workout.exercises.flatMap((prescribed) =>
        prescribed.role !== 'conditioning' && find(prescribed.slug)?.measure === 'reps'
          ? works(prescribed).map((set) => set.min >= low && set.max <= high)
          : [],
      ),
    ),
  );
  return share(sets.filter(Boolean).length, sets.length);
};

/** Sets of pulling for each set of pushing in a week. */
export const pullToPush = (week: PrescribedWeek, find: Judged['find']): number | null => {
  let pull = 0;
  let push = 0;
  for (const workout of week.workouts) {
    for (const prescribed of workout.exercises) {
      const pattern = find(prescribed.slug)?.pattern ?? '';
      if (pattern === 'horizontal_pull' || pattern === 'vertical_pull') pull += hardSets(prescribed);
      if (pattern === 'horizontal_push' || pattern === 'vertical_push' || pattern === 'dip')
        push += hardSets(prescribed);
    }
  }
  return push === 0 ? null : pull / push;
};

/** Workouts in which no compound lift comes after an isolation. */
export const compoundsFirst = ({ program, find }: Judged): Share => {
  const workouts = program.weeks.flatMap((week) => week.workouts);
  const good = workouts.filter((workout) => {
    const kinds = workout.exercises
      .filter((prescribed) => prescribed.role !== 'conditioning')
      .flatMap((prescribed) => {
        const exercise = find(prescribed.slug);
        return exercise && exercise.measure === 'reps' ? [exercise.mechanic] : [];
      });
    return kinds.lastIndexOf('compound') <= (kinds.includes('isolation') ? kinds.indexOf('isolation') : Infinity);
  });
  return share(good.length, workouts.length);
};

type Block = PrescribedWeek[];

/** Runs of weeks between light ones. */
export const blocksOf = (program: Program): Block[] => {
  const blocks: Block[] = [[]];
  for (const week of program.weeks) {
    if (week.deload) blocks.push([]);
    else (blocks.at(-1) as Block).push(week);
  }
  return blocks.filter((block) => block.length > 0);
};

const slugsOf = (week: PrescribedWeek, role?: string): Set<string> =>
  new Set(
    week.workouts.flatMap((workout) =>
      workout.exercises
        .filter((prescribed) => role === undefined || prescribed.role === role)
        .map((prescribed) => `${workout.day} ${prescribed.slug}`),
    ),
  );

/** Exercises of a week that the week before in the same block did not have. */
export const churn = ({ program }: Judged): Share => {
  let fresh = 0;
  let all = 0;
  for (const block of blocksOf(program)) {
    for (let i = 1; i < block.length; i++) {
      const before = slugsOf(block[i - 1] as PrescribedWeek);
      for (const slug of slugsOf(block[i] as PrescribedWeek)) {
        all++;
        if (!before.has(slug)) fresh++;
      }
    }
  }
  return share(fresh, all);
};

export const mainsStay = ({ program }: Judged): Share => {
  const blocks = blocksOf(program).filter((block) => block.length > 1);
  const good = blocks.filter((block) => {
    const first = [...slugsOf(block[0] as PrescribedWeek, 'main')].toSorted().join();
    return block.every((week) => [...slugsOf(week, 'main')].toSorted().join() === first);
  });
  return share(good.length, blocks.length);
};

/** Programs whose light weeks come every four to eight weeks and whose effort rises through each block. */
export const periodized = ({ program }: Judged): { deloads: boolean; effort: boolean } => {
  const lengths = blocksOf(program).map((block) => block.length + 1);
  const last = program.weeks.at(-1)?.deload === true;
  const deloads =
    program.weeks.length < 5 ||
    (program.weeks.some((week) => week.deload) &&
      lengths.every((length, i) => length <= 8 && (length >= 4 || (i === lengths.length - 1 && !last))));
  // Of each exercise once: more sets of an easy one make a week longer, not easier.
  const effortOf = (week: PrescribedWeek): number => {
    const rirs = week.workouts.flatMap((workout) =>
      workout.exercises.flatMap((prescribed) =>
        works(prescribed)
          .slice(-1)
          .flatMap((set) => (set.rir === null ? [] : [set.rir])),
      ),
    );
    return rirs.length === 0 ? 0 : rirs.reduce((a, b) => a + b, 0) / rirs.length;
  };
  const effort = blocksOf(program)
    .filter((block) => block.length >= 3)
    .every((block) => {
      const efforts = block.map(effortOf);
      return (
        efforts.every((each, i) => i === 0 || each <= (efforts[i - 1] as number) + 0.05) &&
        (efforts.at(-1) as number) < (efforts[0] as number)
      );
    });
  return { deloads, effort };
};
