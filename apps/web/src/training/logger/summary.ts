import { setVolumeKg } from '@halteres/engine/record/worked-set';
import type { LoggedSet, WorkoutView } from '../log-shapes.ts';

const KG_A_POUND = 0.45359237;

const kilograms = (set: LoggedSet): number => Number(set.weight ?? 0) * (set.weightUnit === 'lb' ? KG_A_POUND : 1);

export type Summary = { workSets: number; warmUps: number; volumeKg: number; seconds: number };

export function summarise({ exercises, startedAt, endedAt }: WorkoutView, now: number): Summary {
  const sets = exercises.flatMap((exercise) => exercise.sets);
  const warmUps = sets.filter((set) => set.setType === 'warm_up').length;
  return {
    workSets: sets.length - warmUps,
    warmUps,
    volumeKg: sets.reduce((sum, set) => sum + setVolumeKg({ ...set, weightKg: kilograms(set) }), 0),
    seconds: Math.max(0, Math.round(((endedAt === null ? now : Date.parse(endedAt)) - Date.parse(startedAt)) / 1000)),
  };
}

const FORGOTTEN_MS = 3 * 3_600_000;

/** When a workout ended: now, or with its last set when it was left open and forgotten. */
export function endOf({ exercises, startedAt }: WorkoutView, now: number): string {
  const times = exercises.flatMap((exercise) => exercise.sets.map((set) => Date.parse(set.completedAt ?? startedAt)));
  const last = Math.max(Date.parse(startedAt), ...times);
  return new Date(now - last > FORGOTTEN_MS ? last : Math.max(now, Date.parse(startedAt))).toISOString();
}

/** The heaviest work set of each exercise. */
export const bestSet = (sets: readonly LoggedSet[]): LoggedSet | null =>
  sets
    .filter((set) => set.setType !== 'warm_up')
    .reduce<LoggedSet | null>(
      (best, set) =>
        best === null ||
        kilograms(set) > kilograms(best) ||
        (kilograms(set) === kilograms(best) && (set.reps ?? 0) > (best.reps ?? 0))
          ? set
          : best,
      null,
    );
