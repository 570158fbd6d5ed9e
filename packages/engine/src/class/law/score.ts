/** Seconds as `m:ss`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

export type ForTimeResult = { cap: number } & (
  | { finished: true; timeS: number }
  | { finished: false; repsDone: number; repsTotal: number }
);

/** Work for time: the time, or at the cap one second for each missing rep. `sortS` in seconds, less is better. */
export const forTimeScore = (result: ForTimeResult): { display: string; sortS: number } => {
  if (result.finished) return { display: clock(result.timeS), sortS: result.timeS };
  const lacking = Math.max(0, result.repsTotal - result.repsDone);
  return { display: `CAP+${lacking}`, sortS: result.cap + lacking };
};

/** Rounds and extra reps as reps in all; more is better. */
export const amrapScore = (rounds: number, extraReps: number, repsPerRound: number): number =>
  rounds * repsPerRound + extraReps;

/** Reps that bring an estimate to the intended time, never below half or above the written number. Seconds. */
export const scaleReps = (reps: number, estimatedS: number, targetS: number): number => {
  if (!(estimatedS > 0)) return reps;
  const scaled = Math.ceil((reps * targetS) / estimatedS - 1e-9);
  return Math.min(reps, Math.max(Math.ceil(reps / 2), scaled));
};
