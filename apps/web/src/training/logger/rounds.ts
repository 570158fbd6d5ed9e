import { wholeSets } from './plan-place.ts';
import { plannedSets, setsLeft, type LoggerExercise } from './pair-with-plan.ts';

type Grouped = { id: string; superset: string | null };

/** Exercises side by side that are done in rounds; each group has two or more. */
export function groupsOf<Exercise extends Grouped>(exercises: readonly Exercise[]): Exercise[][] {
  const runs: Exercise[][] = [];
  for (const exercise of exercises) {
    const run = runs.at(-1);
    if (run !== undefined && exercise.superset !== null && run[0]?.superset === exercise.superset) run.push(exercise);
    else runs.push([exercise]);
  }
  return runs.filter((run) => run.length > 1);
}

/** A1, A2, B1 …: letters in the order of the workout, whatever the group is called where it comes from. */
export function roundLabels(exercises: readonly Grouped[]): ReadonlyMap<string, string> {
  return new Map(
    groupsOf(exercises).flatMap((group, at) =>
      group.map(({ id }, place) => [id, `${letter(at)}${place + 1}`] as const),
    ),
  );
}

const letter = (at: number): string => String.fromCodePoint(65 + (at % 26));

/**
 * Where a round goes on once a set of an exercise is done: to the next exercise that is a set behind; else the round is
 * over, and the next one begins with the first that has sets left. Null outside a group and when all of it is done.
 */
export function nextInRound(
  exercises: readonly LoggerExercise[],
  id: string,
  isWarmUp: boolean,
): { id: string; isOver: boolean } | null {
  const group = groupsOf(exercises.map((exercise) => ({ ...exercise.logged, exercise }))).find((each) =>
    each.some((member) => member.id === id),
  );
  if (group === undefined) return null;
  if (isWarmUp) return { id, isOver: true };
  const at = group.findIndex((member) => member.id === id);
  const done = (member: (typeof group)[number]): number => wholeSets(member.exercise.logged.sets);
  const here = group[at];
  if (here === undefined) return null;
  const isOpen = ({ exercise }: (typeof group)[number]): boolean =>
    plannedSets(exercise) === 0 || setsLeft(exercise) > 0;
  const others = [...group.slice(at + 1), ...group.slice(0, at)];
  const behind = others.find((member) => isOpen(member) && done(member) < done(here));
  if (behind !== undefined) return { id: behind.id, isOver: false };
  const next = group.filter(isOpen).toSorted((a, b) => done(a) - done(b))[0];
  return next === undefined ? null : { id: next.id, isOver: true };
}

/** The name of a group that none of these has yet. */
export function freeGroup(exercises: readonly Grouped[]): string {
  const taken = new Set(exercises.map(({ superset }) => superset));
  const free = Array.from({ length: 26 }, (_, at) => letter(at)).find((each) => !taken.has(each));
  return free ?? `${taken.size}`;
}
