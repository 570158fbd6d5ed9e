import type { DeviceProgram } from './device-contract.ts';
import { answeredKeys } from './propose-adaptation.ts';
import { readRunningProgram, type AdaptAudiences, type WhichProgram } from './running-program.ts';

/** A running program with all its suggestions stand on, for a device to keep. */
export async function readDeviceProgram(audiences: AdaptAudiences, which: WhichProgram): Promise<DeviceProgram> {
  const { document, profile, sessions, done } = await readRunningProgram(audiences, which);
  const answered = await audiences.asOwner(which.ownerId, (db) => answeredKeys(db, which));
  return {
    program: document.program,
    profile,
    workouts: [...document.workouts].map(([workoutId, place]) => ({ workoutId, ...place })),
    done: [...done],
    sessions,
    answered: [...answered],
  };
}
