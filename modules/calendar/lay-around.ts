import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { aroundDaysOff } from '@halteres/engine/program/move/around-days-off';
import { dayOffOn, type DayOff } from '@halteres/engine/program/move/day-off';
import type { Audiences } from '../kernel/audiences.ts';
import { listDaysOff } from './days-off.ts';
import { plannedWorkouts } from './planned-workouts.ts';
import { trainingDaysOf } from './training-days.ts';

const ALWAYS = { from: '1900-01-01', to: '2199-12-31' };

/** The days off that concern a client: those I entered, and their own where I may see them. */
export async function daysOffOfClient(
  { me, asMe, asPerson }: Pick<Audiences, 'me' | 'asMe' | 'asPerson'>,
  athleteId: string | null,
): Promise<DayOff[]> {
  const mine = await asMe((db) => listDaysOff(db, ALWAYS));
  if (athleteId === null || athleteId === me) return mine;
  const theirs = await asPerson(athleteId, (db) => listDaysOff(db, ALWAYS));
  return [...mine, ...theirs.filter(({ ownerId }) => ownerId === athleteId)];
}

/** Lays the days of a program that was just made around the days off known by then; the plan itself stays as made. */
export async function layAroundDaysOff(
  db: ActorDb,
  me: string,
  program: { id: string; entityId: string; startDate: string },
  daysOff: readonly DayOff[],
): Promise<void> {
  if (daysOff.length === 0) return;
  const rows = (await plannedWorkouts(db, me, program.startDate, program.entityId)).filter(
    ({ program_id }) => program_id === program.id,
  );
  const who = { ownerId: me, entityId: program.entityId, athleteId: rows[0]?.athlete_id ?? null };
  const { moves } = aroundDaysOff({
    workouts: rows.map((row) => ({ id: row.id, date: row.scheduled_date, done: row.completed })),
    isOff: (date) => dayOffOn(daysOff, who, date) !== null,
    isTaken: () => false,
    trainingDays: trainingDaysOf(rows),
    today: program.startDate,
    mayShift: rows[0]?.training_methodology !== 'peaking',
  });
  if (moves.length === 0) return;
  await sql`update workout_schedule s set scheduled_date = m.to_date
    from jsonb_to_recordset(${JSON.stringify(moves.map(({ id, to }) => ({ id, to_date: to })))}::jsonb) as m (id uuid, to_date date)
    where s.user_id = ${me} and s.id = m.id`.execute(db);
}
