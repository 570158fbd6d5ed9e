import type { ActorDb } from '@halteres/database';
import { mustSeeGym } from '../../gyms/must-see-gym.ts';
import { Failure } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import type { WorkoutView } from '../contract.ts';
import { bodyweight, readWorkout, WORKOUT_COLUMNS } from './read-workout.ts';

export type NewWorkout = {
  id?: string | undefined;
  title: string;
  startedAt: string;
  localDate: string;
  timeZone: string;
  bodyweightKg: number | null;
  /** Where; a gym the actor sees. */
  gymId?: string | null | undefined;
  programOwnerId: string | null;
  programWorkoutId: string | null;
  /** Given by a device that was away while the workout was done. */
  endedAt?: string | null | undefined;
  notes?: string | null | undefined;
};

/** Starts a workout. The id may be made by the device; the same start again is answered and not stored twice. */
export async function startWorkout(db: ActorDb, person: string, input: NewWorkout): Promise<WorkoutView> {
  if ((input.programOwnerId === null) !== (input.programWorkoutId === null))
    throw new Failure('BAD_REQUEST', 'programOwnerId, programWorkoutId: give both or neither.');
  checkTimes(input.startedAt, input.endedAt ?? null);
  await mustSeeGym(db, input.gymId);
  const id = input.id ?? newId();
  const inserted = await db
    .insertInto('workouts')
    .values({
      user_id: person,
      id,
      title: input.title,
      started_at: input.startedAt,
      local_date: input.localDate,
      time_zone: input.timeZone,
      bodyweight_kg: input.bodyweightKg === null ? null : String(input.bodyweightKg),
      gym_id: input.gymId ?? null,
      program_owner_id: input.programOwnerId,
      program_workout_id: input.programWorkoutId,
      ended_at: input.endedAt ?? null,
      notes: input.notes ?? null,
    })
    .onConflict((conflict) => conflict.columns(['user_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined && !(await isSame(db, person, id, input))) {
    throw new Failure(
      'CONFLICT',
      'id: another workout has this id, or it was changed or deleted since. Start this one under a new id.',
    );
  }
  return readWorkout(db, person, id);
}

async function isSame(db: ActorDb, person: string, id: string, input: NewWorkout): Promise<boolean> {
  const row = await db
    .selectFrom('workouts')
    .select([...WORKOUT_COLUMNS, bodyweight.as('bodyweight_kg')])
    .where('user_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  return (
    row !== undefined &&
    row.deleted_at === null &&
    row.title === input.title &&
    row.local_date === input.localDate &&
    row.time_zone === input.timeZone &&
    Date.parse(row.started_at) === Date.parse(input.startedAt) &&
    (row.bodyweight_kg === null ? null : Number(row.bodyweight_kg)) === input.bodyweightKg &&
    row.gym_id === (input.gymId ?? null) &&
    row.program_owner_id === input.programOwnerId &&
    row.program_workout_id === input.programWorkoutId
  );
}

/** A workout does not end before it starts. */
export function checkTimes(startedAt: string, endedAt: string | null): void {
  if (endedAt !== null && Date.parse(endedAt) < Date.parse(startedAt))
    throw new Failure('BAD_REQUEST', 'endedAt: a workout does not end before it starts.');
}
