import type { ReadWorkout } from '../reading.ts';
import { byStart } from './assemble.ts';

export interface MergedWorkouts {
  /** The whole history, oldest first. */
  readonly workouts: readonly ReadWorkout[];
  /** Keys of workouts that were not there before. */
  readonly added: readonly string[];
  /** Keys of workouts whose content was replaced. */
  readonly updated: readonly string[];
  readonly unchanged: number;
}

/**
 * Adds an export to a history. Of two versions of one workout the one with more sets stays; where both have as many,
 * the one of the export that reaches further in time, and of two that reach as far the incoming.
 */
export function mergeWorkouts(existing: readonly ReadWorkout[], incoming: readonly ReadWorkout[]): MergedWorkouts {
  const history = new Map(existing.map((workout) => [workout.key, workout]));
  const incomingIsNewer = latest(incoming) >= latest(existing);
  const added: string[] = [];
  const updated: string[] = [];
  for (const workout of incoming) {
    const known = history.get(workout.key);
    if (known === undefined) added.push(workout.key);
    else if (replaces(workout, known, incomingIsNewer)) updated.push(workout.key);
    else continue;
    history.set(workout.key, workout);
  }
  return {
    workouts: [...history.values()].toSorted(byStart),
    added,
    updated,
    unchanged: incoming.length - added.length - updated.length,
  };
}

function replaces(incoming: ReadWorkout, known: ReadWorkout, incomingIsNewer: boolean): boolean {
  if (incoming.contentHash === known.contentHash) return false;
  const more = countSets(incoming) - countSets(known);
  return more > 0 || (more === 0 && incomingIsNewer);
}

function countSets(workout: ReadWorkout): number {
  return workout.exercises.reduce((count, exercise) => count + exercise.sets.length, 0);
}

function latest(workouts: readonly ReadWorkout[]): string {
  return workouts.reduce((last, { startedAt }) => (startedAt > last ? startedAt : last), '');
}
