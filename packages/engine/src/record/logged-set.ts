/** A set as records judge it; weights in kilograms, repetitions left in reserve 0 when not told. */
export type LoggedSet = {
  weightKg: number;
  reps: number;
  rir?: number | undefined;
  type?: 'work' | 'warmup' | 'drop' | 'myo' | undefined;
  completed?: boolean | undefined;
};

/** Whether a set was done at all. */
export const wasDone = ({ weightKg, reps, completed = true }: LoggedSet): boolean =>
  completed && weightKg >= 0 && weightKg < Infinity && reps >= 1 && reps < Infinity;

/** Whether a record may be set by it: done, and no warm-up, drop or mini-set. */
export const isWorkSet = (set: LoggedSet): boolean => (set.type ?? 'work') === 'work' && wasDone(set);
