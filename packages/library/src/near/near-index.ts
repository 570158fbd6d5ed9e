import type { ExerciseOf } from '../infer/facts.ts';
import type { WorkoutStructure } from '../workout.ts';
import { compareNear, type Comparison } from './compare-workouts.ts';
import { nearKeys } from './near-keys.ts';

type Workout = { movements: readonly string[]; structure: WorkoutStructure };

/** Workouts among which the most alike is found, by what they share rather than one by one. */
export type NearIndex<Id> = {
  add: (id: Id, workout: Workout) => void;
  /** The most alike that is near, the one added first among equals; null when none is. */
  nearest: (workout: Workout) => ({ id: Id } & Comparison) | null;
};

export function createNearIndex<Id>(exerciseOf: ExerciseOf): NearIndex<Id> {
  const byKey = new Map<string, { id: Id; structure: WorkoutStructure }[]>();
  return {
    add(id, { movements, structure }) {
      const entry = { id, structure };
      for (const key of nearKeys(movements)) {
        const entries = byKey.get(key);
        if (entries === undefined) byKey.set(key, [entry]);
        else entries.push(entry);
      }
    },
    nearest({ movements, structure }) {
      const candidates = new Set(nearKeys(movements).flatMap((key) => byKey.get(key) ?? []));
      let best: ({ id: Id } & Comparison) | null = null;
      for (const { id, structure: other } of candidates) {
        const comparison = compareNear(structure, other, exerciseOf);
        if (comparison !== null && comparison.likeness > (best?.likeness ?? 0)) best = { id, ...comparison };
      }
      return best;
    },
  };
}
