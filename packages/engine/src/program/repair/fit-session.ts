import { workoutSeconds, unitSeconds, sidesOf } from '../time/workout-seconds.ts';
import { restRange } from '../lint/rules/dose-rules.ts';
import { isWork, type DraftExercise } from './draft.ts';
import { withWorkSets, workCount } from './exercise-remedy.ts';
import type { Bench } from './repair-edit.ts';

/** Shortens a workout's exercises until they fit; null when it cannot. */
type Shorten = (exercises: DraftExercise[], light: boolean, bench: Bench) => DraftExercise[] | null;

const LONGEST_REST = 900;
const ROLES = ['conditioning', 'accessory', 'secondary', 'main'] as const;

const excess = (exercises: DraftExercise[], { subject, profile }: Bench): number =>
  workoutSeconds(exercises, subject.find, profile.sessionMinutes) - profile.sessionMinutes * 60;

const fits = (exercises: DraftExercise[], bench: Bench): boolean => excess(exercises, bench) <= 0;

/** Positions in the order in which something is given up: accessories before lifts, from the end. */
const dispensable = (exercises: readonly DraftExercise[]): number[] =>
  exercises
    .map((_, i) => i)
    .toSorted((a, b) => {
      const [one, two] = [exercises[a], exercises[b]];
      return ROLES.indexOf(one?.role ?? 'main') - ROLES.indexOf(two?.role ?? 'main') || b - a;
    });

/** Sets from the end, two or, in a light week, one of each exercise left. */
const dropSets: Shorten = (given, light, bench) => {
  let exercises = given;
  for (const at of dispensable(given)) {
    for (;;) {
      if (fits(exercises, bench)) return exercises;
      const exercise = exercises[at];
      if (exercise === undefined || exercise.role === 'conditioning') break;
      const count = workCount(exercise);
      if (count <= (light ? 1 : 2)) break;
      exercises = exercises.with(at, withWorkSets(exercise, count - 1));
    }
  }
  return fits(exercises, bench) ? exercises : null;
};

/** Shorter conditioning, at least half of it left. */
const shortenConditioning: Shorten = (exercises, _, bench) => {
  const over = excess(exercises, bench);
  for (const [at, prescribed] of exercises.entries()) {
    const exercise = bench.subject.find(prescribed.slug);
    if (exercise === undefined || prescribed.role !== 'conditioning') continue;
    const each = over / Math.max(1, workCount(prescribed)) / unitSeconds(exercise) / sidesOf(exercise);
    const shorter = {
      ...prescribed,
      sets: prescribed.sets.map((set) => {
        const max = Math.floor(set.max - each);
        return isWork(set) && max * 2 >= set.max ? { ...set, max, min: Math.min(set.min, max) } : set;
      }),
    };
    const after = exercises.with(at, shorter);
    if (fits(after, bench)) return after;
  }
  return null;
};

/** Rest between warm-ups is never cut below this. */
const LEAST_RAMP_REST = 45;

/** The exercises with another rest where a set has more than the least; the same sets where nothing changes. */
const rested = (
  exercises: DraftExercise[],
  { profile }: Bench,
  change: (rest: number, least: number, most: number) => number,
): DraftExercise[] =>
  exercises.map((exercise) => {
    if (exercise.role === 'conditioning') return exercise;
    const [low, high] = restRange(profile.goal, exercise.role);
    return {
      ...exercise,
      sets: exercise.sets.map((set) => {
        const least = isWork(set) ? low : Math.min(low, LEAST_RAMP_REST);
        const restSeconds = set.restSeconds <= least ? set.restSeconds : change(set.restSeconds, least, high);
        return restSeconds === set.restSeconds ? set : { ...set, restSeconds };
      }),
    };
  });

const restedLess = (exercises: DraftExercise[], seconds: number, bench: Bench): DraftExercise[] =>
  rested(exercises, bench, (rest, least) => Math.max(least, rest - seconds));

/** Only the rests that are longer than the goal asks. */
const restToRange: Shorten = (exercises, _, bench) => {
  const after = rested(exercises, bench, (rest, __, most) => Math.min(rest, most));
  return fits(after, bench) ? after : null;
};

/** Less rest, never below what the goal asks. */
const restLess: Shorten = (exercises, _, bench) => {
  for (let seconds = 15; seconds <= LONGEST_REST; seconds += 15) {
    const after = restedLess(exercises, seconds, bench);
    if (fits(after, bench)) return after;
  }
  return null;
};

/** Whole accessories and conditioning, from the end. */
const dropExercises: Shorten = (given, _, bench) => {
  let exercises = given;
  for (const at of dispensable(given)) {
    const exercise = given[at];
    if (exercise === undefined || exercise.role === 'main' || exercises.length < 2) continue;
    exercises = exercises.filter((each) => each !== exercise);
    if (fits(exercises, bench)) return exercises;
  }
  return null;
};

/** One exercise alone, whichever is enough. */
const dropOne =
  (position: number): Shorten =>
  (exercises, _, bench) => {
    if (exercises.length < 2) return null;
    const after = exercises.toSpliced(exercises.length - 1 - position, 1);
    return after.length < exercises.length && fits(after, bench) ? after : null;
  };

const SECONDS_OF_REST = [30, 60, LONGEST_REST];

/** Less rest first, then what another way brings. */
const restedFirst = (way: Shorten): Shorten[] =>
  SECONDS_OF_REST.map(
    (seconds): Shorten =>
      (exercises, light, bench) =>
        way(restedLess(exercises, seconds, bench), light, bench),
  );

const dropSetsThenExercises: Shorten = (exercises, light, bench) =>
  dropExercises(
    exercises.map((exercise) => (exercise.role === 'conditioning' ? exercise : withWorkSets(exercise, light ? 1 : 2))),
    light,
    bench,
  );

/** Ways to bring a workout into its session, the gentlest first. */
export const WAYS_TO_FIT: readonly Shorten[] = [
  dropSets,
  shortenConditioning,
  restToRange,
  restLess,
  ...Array.from({ length: 12 }, (_, i) => dropOne(i)),
  dropExercises,
  ...restedFirst(dropSets),
  ...restedFirst(dropExercises),
  ...restedFirst(dropSetsThenExercises),
];
