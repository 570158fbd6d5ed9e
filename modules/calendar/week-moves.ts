import type { ActorDb } from '@halteres/database';
import { dayOffOn, type DayOff } from '@halteres/engine/program/move/day-off';
import { moveWeek } from '@halteres/engine/program/move/move-week';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { readEntity } from '../coaching/read-entity.ts';
import type { WeekInput, WeekPreview } from './contract.ts';
import { keepMoves } from './moves.ts';
import { plannedWorkouts } from './planned-workouts.ts';

/** How far around a week it is looked for what stands in the way. */
const AROUND_DAYS = 35;

/** What moving a week of a client would change, and what speaks against it. */
export async function previewWeek(
  db: ActorDb,
  me: string,
  input: WeekInput,
  daysOff: readonly DayOff[],
): Promise<WeekPreview> {
  const { athleteId } = await readEntity(db, me, input.entityId);
  const from = isoDate(dayNumber(input.weekOf) - AROUND_DAYS);
  const rows = await plannedWorkouts(db, me, from, input.entityId);
  const who = { ownerId: me, entityId: input.entityId, athleteId };
  const byId = new Map(rows.map((row) => [row.id, row]));
  const titleOf = (id: string): string => byId.get(id)?.title ?? '';
  const kept = rows.filter(({ program_id }) => input.programId === undefined || program_id === input.programId);
  const others = rows.filter((row) => !kept.includes(row));
  const { moves, conflicts } = moveWeek(
    kept.map((row) => ({
      id: row.id,
      date: row.scheduled_date,
      done: row.completed,
      programId: row.program_id,
    })),
    input,
    { isOff: (date) => dayOffOn(daysOff, who, date) !== null, today: input.today },
  );
  const beside = moves.flatMap((move) => {
    const other = others.find((row) => row.scheduled_date === move.to);
    return other === undefined
      ? []
      : [{ id: move.id, title: titleOf(move.id), kind: 'double' as const, date: move.to, other: other.title }];
  });
  return {
    moves: moves.map((move) => ({
      ...move,
      title: titleOf(move.id),
      programName: byId.get(move.id)?.program_name ?? '',
    })),
    conflicts: [
      ...conflicts.map((each) => ({
        ...each,
        title: titleOf(each.id),
        other: each.other === null ? null : titleOf(each.other),
      })),
      ...beside,
    ],
  };
}

/** Moves a week, with all later ones or without, as one step. */
export async function moveWholeWeek(db: ActorDb, me: string, input: WeekInput): Promise<{ id: string; moved: number }> {
  const { moves } = await previewWeek(db, me, input, []);
  return keepMoves(db, me, input.entityId, 'week', moves);
}
