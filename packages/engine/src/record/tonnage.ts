import { wasDone, type LoggedSet } from './logged-set.ts';

/** Kilograms times repetitions of all sets done, warm-ups left out. */
export const tonnageKg = (sets: readonly LoggedSet[]): number =>
  sets
    .filter((set) => set.type !== 'warmup' && wasDone(set))
    .reduce((total, { weightKg, reps }) => total + weightKg * reps, 0);
