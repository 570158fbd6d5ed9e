import type { Exercise } from '../../catalog/exercise.ts';
import { easySecondsPerMetre } from '../../endurance/easy-pace.ts';
import { easySeconds } from '../../endurance/steady-work.ts';
import type { PrescribedExercise } from '../program.ts';
import { planSeconds, type TimeBlock } from './plan-seconds.ts';

/** Seconds to move from one exercise of a superset to the next. */
export const SUPERSET_CHANGE_SECONDS = 15;
const SWITCH_SECONDS = 5;

/** Sides worked one after the other in one set. */
export const sidesOf = (exercise: Pick<Exercise, 'laterality'>): number =>
  exercise.laterality === 'bilateral' || exercise.laterality === 'alternating' ? 1 : 2;

/** Seconds one unit of an exercise's measure takes: a rep, a second, a metre or a calorie. */
export const unitSeconds = (exercise: Pick<Exercise, 'slug' | 'measure' | 'secondsPerRep' | 'pattern'>): number => {
  switch (exercise.measure) {
    case 'reps':
      return exercise.secondsPerRep;
    case 'seconds':
      return 1;
    case 'metres':
      return easySeconds(exercise) ?? (exercise.pattern === 'carry' || exercise.pattern === 'crawl_getup' ? 1 : 0.35);
    case 'calories':
      return 4;
  }
};

/** General warm-up and cool-down in seconds: shorter in a session of half an hour or less. */
export const sessionFrame = (sessionMinutes: number): { generalWarmup: number; cooldown: number; transition: number } =>
  sessionMinutes <= 30
    ? { generalWarmup: 180, cooldown: 60, transition: 45 }
    : { generalWarmup: 300, cooldown: 180, transition: 60 };

/** What the clock needs to know of one exercise. */
export type Timed = {
  exercise: Pick<Exercise, 'slug' | 'measure' | 'secondsPerRep' | 'pattern' | 'laterality' | 'setupSeconds'>;
  sets: number;
  amount: number;
  rest: number;
  warmups: number;
  warmupAmount: number;
  warmupRest: number;
  superset: string | null;
};

const warmSeconds = (timed: Timed): number =>
  timed.warmups * (timed.warmupAmount * unitSeconds(timed.exercise) + timed.warmupRest);

/** Exercises trained as one block: alone with straight sets, or in rounds. */
export const blockOf = (members: readonly Timed[]): TimeBlock => {
  const [only] = members;
  if (members.length === 1 && only) {
    return {
      kind: 'straight',
      setup: only.exercise.setupSeconds + warmSeconds(only),
      sets: only.sets,
      reps: only.amount,
      spr: unitSeconds(only.exercise),
      rest: only.rest,
      sides: sidesOf(only.exercise),
      switch: SWITCH_SECONDS,
    };
  }
  return {
    kind: 'superset',
    setup: members.reduce((sum, each) => sum + each.exercise.setupSeconds + warmSeconds(each), 0),
    rounds: Math.max(...members.map((each) => each.sets)),
    exercises: members.map((each) => ({
      reps: each.amount,
      sets: each.sets,
      spr: unitSeconds(each.exercise),
      sides: sidesOf(each.exercise),
    })),
    intra: SUPERSET_CHANGE_SECONDS,
    rest: Math.max(...members.map((each) => each.rest)),
  };
};

/** Seconds of a whole session: frame, exercises in order, supersets as rounds. */
export const timedSeconds = (items: readonly Timed[], sessionMinutes: number): number => {
  const blocks: Timed[][] = [];
  for (const item of items) {
    const partner = item.superset === null ? undefined : blocks.find((block) => block[0]?.superset === item.superset);
    if (partner) partner.push(item);
    else blocks.push([item]);
  }
  return planSeconds({ ...sessionFrame(sessionMinutes), blocks: blocks.map(blockOf) });
};

/** From this many metres on a run is an easy one, whose pace follows from the mile time where it is known. */
const EASY_RUN_METRES = 1000;

const isRun = ({ measure, pattern, stressTags }: Exercise): boolean =>
  measure === 'metres' && pattern === 'locomotion_run' && stressTags.includes('running');

/** The clock's view of a prescribed exercise. */
export const timedOf = (
  prescribed: PrescribedExercise,
  exercise: Exercise,
  mileTimeSeconds: number | null = null,
): Timed => {
  const seen = { sets: 0, amount: 0, rest: 0, warmups: 0, warmupAmount: 0, warmupRest: 0 };
  for (const set of prescribed.sets) {
    if (set.kind === 'warm_up') {
      seen.warmups += 1;
      seen.warmupAmount += set.max;
      seen.warmupRest += set.restSeconds;
    } else {
      seen.sets += 1;
      seen.amount += set.max;
      seen.rest = Math.max(seen.rest, set.restSeconds);
    }
  }
  const metres = seen.amount / Math.max(1, seen.sets);
  const pace = isRun(exercise) && metres >= EASY_RUN_METRES ? easySecondsPerMetre(mileTimeSeconds) : null;
  return {
    exercise,
    sets: seen.sets,
    amount: pace === null ? metres : (metres * pace) / unitSeconds(exercise),
    rest: seen.rest,
    warmups: seen.warmups,
    warmupAmount: seen.warmupAmount / Math.max(1, seen.warmups),
    warmupRest: seen.warmupRest / Math.max(1, seen.warmups),
    superset: prescribed.superset,
  };
};

/**
 * Seconds a prescribed workout takes, warm-up, changes and cool-down included (training-science §3.6); exercises that
 * `find` does not know are counted as nothing.
 */
export const workoutSeconds = (
  exercises: readonly PrescribedExercise[],
  find: (slug: string) => Exercise | undefined,
  sessionMinutes: number,
  mileTimeSeconds: number | null = null,
): number =>
  timedSeconds(
    exercises.flatMap((prescribed) => {
      const exercise = find(prescribed.slug);
      return exercise && prescribed.sets.length > 0 ? [timedOf(prescribed, exercise, mileTimeSeconds)] : [];
    }),
    sessionMinutes,
  );
