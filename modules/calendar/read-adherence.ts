import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { dayOffOn, type DayOff } from '@halteres/engine/program/move/day-off';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { Failure } from '../kernel/failure.ts';

type Query = { entityId: string; from: string; to: string };
type Week = { weekStart: string; planned: number; done: number };

/** Planned against done, week by week from Monday. What falls on a day off and was not trained was not missed. */
export async function readAdherence(
  db: ActorDb,
  owner: string,
  { entityId, from, to }: Query,
  daysOff: readonly DayOff[],
): Promise<Week[]> {
  const entity = await sql<{ shared: boolean }>`
    select app.shares_training(athlete_id) as shared from entities where user_id = ${owner} and id = ${entityId}`.execute(
    db,
  );
  if (entity.rows[0]?.shared === false)
    throw new Failure('NOT_SHARED', 'entityId: this client does not share their training with you.');
  const { rows } = await sql<{ date: string; completed: boolean; athlete_id: string | null; n: string }>`
    select s.scheduled_date as date, w.completed, e.athlete_id, count(*) as n
    from workout_schedule s
    join program_workouts w on w.user_id = s.user_id and w.id = s.workout_id
    join entities e on e.user_id = s.user_id and e.id = s.entity_id
    where s.user_id = ${owner} and s.entity_id = ${entityId} and s.deleted_at is null
      and s.scheduled_date between ${from}::date and ${to}::date
    group by 1, 2, 3 order by 1`.execute(db);
  const weeks = new Map<string, Week>();
  for (const { date, completed, athlete_id, n } of rows) {
    if (!completed && dayOffOn(daysOff, { ownerId: owner, entityId, athleteId: athlete_id }, date) !== null) continue;
    const day = dayNumber(date);
    const weekStart = isoDate(day - ((day + 3) % 7));
    const week = weeks.get(weekStart) ?? { weekStart, planned: 0, done: 0 };
    weeks.set(weekStart, {
      weekStart,
      planned: week.planned + Number(n),
      done: week.done + (completed ? Number(n) : 0),
    });
  }
  return [...weeks.values()];
}
