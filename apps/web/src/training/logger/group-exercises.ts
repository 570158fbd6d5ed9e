import type { SyncClient } from '@halteres/sync/client';
import type { LoggedExercise, WorkoutView } from '../log-shapes.ts';
import { freeGroup, groupsOf } from './rounds.ts';

type Placed = Pick<LoggedExercise, 'id' | 'superset' | 'position'>;
export type Regrouping = { id: string; superset?: string | null; position?: number }[];

/** What changes so that an exercise is done in rounds with the one after it; that one brings its group along. */
export function joinNext(exercises: readonly Placed[], id: string): Regrouping {
  const at = exercises.findIndex((exercise) => exercise.id === id);
  const [here, next] = [exercises[at], exercises[at + 1]];
  if (here === undefined || next === undefined) return [];
  const groups = groupsOf(exercises);
  const of = (member: Placed): Placed[] =>
    groups.find((group) => group.some((each) => each.id === member.id)) ?? [member];
  const members = [...of(here), ...of(next)].filter((each, place, all) => all.indexOf(each) === place);
  const superset = groups.some((group) => group.includes(here)) ? here.superset : freeGroup(exercises);
  return members.filter((each) => each.superset !== superset).map((each) => ({ id: each.id, superset }));
}

/** What changes so that a group is no more. */
export const partGroup = (exercises: readonly Placed[], id: string): Regrouping =>
  (groupsOf(exercises).find((group) => group.some((each) => each.id === id)) ?? []).map((each) => ({
    id: each.id,
    superset: null,
  }));

/** What changes so that an exercise stands one place earlier or later. */
export function moveBy(exercises: readonly Placed[], id: string, by: 1 | -1): Regrouping {
  const at = exercises.findIndex((exercise) => exercise.id === id);
  const [here, other] = [exercises[at], exercises[at + by]];
  if (here === undefined || other === undefined) return [];
  const order = exercises.with(at, other).with(at + by, here);
  return order.flatMap((each, position) => (each.position === position ? [] : [{ id: each.id, position }]));
}

/** Writes a regrouping; answers what takes it back. */
export async function regroup({ log }: SyncClient, workout: WorkoutView, changes: Regrouping): Promise<Regrouping> {
  const before = changes.map(({ id, ...change }) => {
    const there = workout.exercises.find((each) => each.id === id);
    return {
      id,
      ...('superset' in change ? { superset: there?.superset ?? null } : {}),
      ...('position' in change ? { position: there?.position ?? 0 } : {}),
    };
  });
  for (const { id, ...change } of changes) await log.editExercise({ owner: workout.ownerId, id, ...change });
  return before;
}
