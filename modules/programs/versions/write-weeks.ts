import type { ActorDb } from '@halteres/database';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { Failure } from '../../kernel/failure.ts';
import { newId } from '../../kernel/new-id.ts';
import { FREE_TEXT, type ProgramRows } from '../read-rows.ts';
import { storePrescriptions } from '../store-program.ts';
import type { WeekState, WorkoutState } from './week-state.ts';

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Weeks of a program become others: what is new is added, what is gone is put away, the rest is changed in place. */
export async function writeWeeks(
  db: ActorDb,
  owner: string,
  rows: ProgramRows,
  before: readonly WeekState[],
  after: readonly WeekState[],
): Promise<void> {
  requireUntrained(rows, before, after);
  const { id: programId, entity_id: entityId } = rows.program;
  const kept = new Set(after.map(({ id }) => id));
  const put = new Set(after.flatMap(({ workouts }) => workouts.map(({ id }) => id)));
  const gone = before.flatMap(({ workouts }) => workouts.map(({ id }) => id)).filter((id) => !put.has(id));
  await putWorkoutsAway(db, owner, gone);
  const goneWeeks = before.map(({ id }) => id).filter((id) => !kept.has(id));
  if (goneWeeks.length > 0)
    await db
      .updateTable('program_weeks')
      .set({ deleted_at: new Date().toISOString() })
      .where('user_id', '=', owner)
      .where('id', 'in', goneWeeks)
      .execute();

  const old = new Map(before.map((week) => [week.id, week]));
  const later = [...after].filter(({ id, week }) => (old.get(id)?.week ?? week) < week);
  const others = [...after].filter((week) => !later.includes(week));
  // A number is free before another week takes it: later weeks from the end, earlier ones from the start.
  for (const week of [...later.toSorted((a, b) => b.week - a.week), ...others.toSorted((a, b) => a.week - b.week)])
    await writeWeek(db, owner, { programId, entityId }, old.get(week.id), week);
}

type Of = { programId: string; entityId: string };

async function writeWeek(
  db: ActorDb,
  owner: string,
  of: Of,
  before: WeekState | undefined,
  { id, week, phase, deload, intent, notes, workouts }: WeekState,
): Promise<void> {
  const columns = { week, phase, deload, intent, deleted_at: null, ...(notes === undefined ? {} : { notes }) };
  const { numUpdatedRows } = await db
    .updateTable('program_weeks')
    .set(columns)
    .where('user_id', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    await db
      .insertInto('program_weeks')
      .values({ user_id: owner, id, program_id: of.programId, entity_id: of.entityId, ...columns })
      .execute();
  const old = new Map(before?.workouts.map((workout) => [workout.id, workout]));
  for (const workout of workouts) {
    const was = old.get(workout.id);
    if (was === undefined || !same(was, workout)) await writeWorkout(db, owner, of, id, was, workout);
  }
}

async function writeWorkout(
  db: ActorDb,
  owner: string,
  { programId, entityId }: Of,
  weekId: string,
  before: WorkoutState | undefined,
  workout: WorkoutState,
): Promise<void> {
  const { id, day, title, focus, body } = workout;
  const columns = {
    day,
    title,
    focus,
    estimated_minutes: Math.round(workout.estimatedMinutes),
    body: body ?? null,
    deleted_at: null,
  };
  const { numUpdatedRows } = await db
    .updateTable('program_workouts')
    .set({ ...columns, program_week_id: weekId })
    .where('user_id', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  if (numUpdatedRows === 0n)
    await db
      .insertInto('program_workouts')
      .values({
        user_id: owner,
        id,
        program_id: programId,
        program_week_id: weekId,
        entity_id: entityId,
        scheduled_date: workout.date,
        ...columns,
        ...(body === undefined ? {} : { workout_type: FREE_TEXT }),
      })
      .execute();
  if (before === undefined || !same(before.exercises, workout.exercises)) {
    await db
      .deleteFrom('program_workout_exercises')
      .where('user_id', '=', owner)
      .where('program_workout_id', '=', id)
      .execute();
    await storePrescriptions(db, owner, entityId, [{ workoutId: id, exercises: workout.exercises }]);
  }
  if (before?.date !== workout.date || before?.notes !== workout.notes)
    await schedule(db, owner, { programId, entityId }, workout);
}

async function schedule(
  db: ActorDb,
  owner: string,
  { programId, entityId }: Of,
  { id: workoutId, date, notes }: WorkoutState,
): Promise<void> {
  const noted = notes === undefined ? {} : { notes };
  const { numUpdatedRows } = await db
    .updateTable('workout_schedule')
    .set(
      date === null ? { deleted_at: new Date().toISOString() } : { scheduled_date: date, deleted_at: null, ...noted },
    )
    .where('user_id', '=', owner)
    .where('workout_id', '=', workoutId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n && date !== null)
    await db
      .insertInto('workout_schedule')
      .values({
        user_id: owner,
        id: newId(),
        program_id: programId,
        entity_id: entityId,
        workout_id: workoutId,
        scheduled_date: date,
        ...noted,
      })
      .execute();
}

async function putWorkoutsAway(db: ActorDb, owner: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const at = { deleted_at: new Date().toISOString() };
  await db.updateTable('program_workouts').set(at).where('user_id', '=', owner).where('id', 'in', ids).execute();
  await db
    .updateTable('workout_schedule')
    .set(at)
    .where('user_id', '=', owner)
    .where('workout_id', 'in', ids)
    .execute();
}

const withoutNotes = ({ notes: _notes, ...workout }: WorkoutState): object => workout;

/** What was trained stays as it was trained; what is noted beside it is not what was trained. */
function requireUntrained(rows: ProgramRows, before: readonly WeekState[], after: readonly WeekState[]): void {
  const trained = new Set(
    [...rows.workouts, ...rows.freeTexts].filter(({ completed }) => completed).map(({ id }) => id),
  );
  const next = new Map(after.flatMap(({ workouts }) => workouts).map((workout) => [workout.id, workout]));
  const stays = (workout: WorkoutState): boolean => {
    const then = next.get(workout.id);
    return then !== undefined && same(withoutNotes(workout), withoutNotes(then));
  };
  const touched = before
    .flatMap(({ workouts }) => workouts)
    .find((workout) => trained.has(workout.id) && !stays(workout));
  if (touched !== undefined)
    throw new Failure(
      'CONFLICT',
      `${touched.title} of ${touched.date ?? 'this week'} was trained already, so it stays as it was.`,
    );
}
