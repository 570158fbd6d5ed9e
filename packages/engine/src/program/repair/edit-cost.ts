import type { Draft, DraftExercise, DraftSet, DraftWeek, DraftWorkout } from './draft.ts';

type Keyed = { key: string };

const byKey = <T extends Keyed>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.key, item]));

/** How many members of a list have to be taken out and put elsewhere to bring it into another order. */
const moves = (before: readonly Keyed[], after: readonly Keyed[]): number => {
  const places = new Map(before.map((item, i) => [item.key, i]));
  const order = after.flatMap((item) => places.get(item.key) ?? []);
  const ends: number[] = [];
  for (const place of order) {
    const at = ends.findIndex((end) => end >= place);
    ends[at === -1 ? ends.length : at] = place;
  }
  return order.length - ends.length;
};

const exercisesOf = (weeks: readonly DraftWeek[]): DraftExercise[] =>
  weeks.flatMap((week) => week.workouts.flatMap((workout) => workout.exercises));

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const bare = (exercise: DraftExercise): unknown => {
  const { sets: _sets, ...rest } = exercise;
  return rest;
};

const setCost = (before: ReadonlyMap<string, DraftSet>, after: readonly DraftSet[]): number =>
  after.filter((set) => !same(before.get(set.key), set)).length;

/** Of an exercise that stays: one for itself and all of its sets where it becomes another. */
const exerciseCost = (
  before: DraftExercise,
  after: DraftExercise,
  sets: ReadonlyMap<string, DraftSet>,
): { cost: number; swapped: boolean } => {
  const swapped = before.slug !== after.slug;
  if (swapped) return { cost: 1 + Math.max(before.sets.length, after.sets.length), swapped };
  const touched = !same(bare(before), bare(after)) ? 1 : 0;
  return { cost: touched + moves(before.sets, after.sets) + setCost(sets, after.sets), swapped };
};

const placeOf = (workout: DraftWorkout): unknown => {
  const { exercises: _exercises, estimatedMinutes: _minutes, ...rest } = workout;
  return rest;
};
const weekOf = (week: DraftWeek): unknown => {
  const { workouts: _workouts, ...rest } = week;
  return rest;
};

const touched = <T extends Keyed>(before: readonly T[], after: readonly T[], view: (item: T) => unknown): number => {
  const [was, is] = [byKey(before), byKey(after)];
  return (
    before.filter((item) => !is.has(item.key)).length +
    after.filter((item) => {
      const old = was.get(item.key);
      return old !== item && (old === undefined || !same(view(old), view(item)));
    }).length +
    moves(before, after)
  );
};

/** How much an edit touches: the sets, exercises, workouts and weeks that are changed, added, removed or moved. */
export const editCost = (before: Draft, after: Draft): number => {
  const [kept, left] = [new Set(before.weeks), new Set(after.weeks)];
  // What stays the very same costs nothing and need not be looked at.
  const [oldWeeks, newWeeks] = [
    before.weeks.filter((week) => !left.has(week)),
    after.weeks.filter((week) => !kept.has(week)),
  ];
  const [was, is] = [exercisesOf(oldWeeks), exercisesOf(newWeeks)];
  const [oldExercises, newExercises] = [byKey(was), byKey(is)];
  const oldSets = byKey(was.flatMap((exercise) => exercise.sets));
  const newSets = byKey(is.flatMap((exercise) => exercise.sets));
  let cost = before.goal === after.goal ? 0 : 1;
  for (const exercise of is) {
    const old = oldExercises.get(exercise.key);
    if (old === exercise) continue;
    if (old === undefined) cost += 1 + setCost(oldSets, exercise.sets);
    else {
      const { cost: own, swapped } = exerciseCost(old, exercise, oldSets);
      cost += own + (swapped ? 0 : old.sets.filter((set) => !newSets.has(set.key)).length);
    }
  }
  for (const exercise of was)
    if (!newExercises.has(exercise.key)) cost += 1 + exercise.sets.filter((set) => !newSets.has(set.key)).length;
  const workoutsOf = (weeks: readonly DraftWeek[]): DraftWorkout[] => weeks.flatMap((week) => week.workouts);
  const oldWorkouts = byKey(workoutsOf(oldWeeks));
  for (const workout of workoutsOf(newWeeks))
    cost += moves(oldWorkouts.get(workout.key)?.exercises ?? [], workout.exercises);
  return (
    cost +
    touched([...oldWorkouts.values()], workoutsOf(newWeeks), placeOf) +
    touched(oldWeeks, newWeeks, weekOf) +
    moves(before.weeks, after.weeks)
  );
};
