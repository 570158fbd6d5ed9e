import type { ActorDb } from '@halteres/database';
import { mustSeeGym } from '../../gyms/must-see-gym.ts';
import type { WorkoutView } from '../contract.ts';
import { wasWritten } from '../was-written.ts';
import { readWorkout } from './read-workout.ts';
import { checkTimes } from './start-workout.ts';

export type WorkoutChange = {
  title?: string | undefined;
  localDate?: string | undefined;
  timeZone?: string | undefined;
  startedAt?: string | undefined;
  endedAt?: string | null | undefined;
  notes?: string | null | undefined;
  bodyweightKg?: number | null | undefined;
  gymId?: string | null | undefined;
};

/** Finishes, renames or notes a workout, or says where or when it was; what is left out stays. */
export async function changeWorkout(
  db: ActorDb,
  person: string,
  id: string,
  change: WorkoutChange,
): Promise<WorkoutView> {
  const before = await readWorkout(db, person, id);
  const columns = {
    ...(change.title === undefined ? {} : { title: change.title }),
    ...(change.localDate === undefined ? {} : { local_date: change.localDate }),
    ...(change.timeZone === undefined ? {} : { time_zone: change.timeZone }),
    ...(change.startedAt === undefined ? {} : { started_at: change.startedAt }),
    ...(change.endedAt === undefined ? {} : { ended_at: change.endedAt }),
    ...(change.notes === undefined ? {} : { notes: change.notes }),
    ...(change.bodyweightKg === undefined
      ? {}
      : { bodyweight_kg: change.bodyweightKg === null ? null : String(change.bodyweightKg) }),
    ...(change.gymId === undefined ? {} : { gym_id: change.gymId }),
  };
  if (Object.keys(columns).length === 0) return before;
  if (change.gymId !== before.gymId) await mustSeeGym(db, change.gymId);
  checkTimes(change.startedAt ?? before.startedAt, change.endedAt === undefined ? before.endedAt : change.endedAt);
  wasWritten(
    await db.updateTable('workouts').set(columns).where('user_id', '=', person).where('id', '=', id).executeTakeFirst(),
    'workout',
  );
  return readWorkout(db, person, id);
}
