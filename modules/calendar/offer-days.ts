import type { ActorDb } from '@halteres/database';
import { aroundDaysOff } from '@halteres/engine/program/move/around-days-off';
import { dayOffOn, type DayOff } from '@halteres/engine/program/move/day-off';
import { Failure } from '../kernel/failure.ts';
import type { Offer } from './contract.ts';
import { keepMoves } from './moves.ts';
import { plannedWorkouts, type PlannedRow } from './planned-workouts.ts';
import { trainingDaysOf } from './training-days.ts';

type Range = { from: string; to: string; today: string };

const grouped = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
};

/** Where workouts could go that fall on days off in a range, client by client. Nothing is moved. */
export async function offerDays(
  db: ActorDb,
  me: string,
  { from, to, today }: Range,
  daysOff: readonly DayOff[],
  entityId?: string,
): Promise<Offer[]> {
  const touched = daysOff.filter((off) => off.from <= to && off.to >= from);
  if (touched.length === 0) return [];
  const rows = await plannedWorkouts(db, me, today, entityId);
  return [...grouped(rows, (row) => row.entity_id).values()]
    .map((mine) => offerOf(me, mine, daysOff, today, { from, to }))
    .filter(({ moves, left }) => moves.length + left.length > 0);
}

function offerOf(
  me: string,
  rows: PlannedRow[],
  daysOff: readonly DayOff[],
  today: string,
  range: { from: string; to: string },
): Offer {
  const [first] = rows;
  const who = { ownerId: me, entityId: first?.entity_id ?? '', athleteId: first?.athlete_id ?? null };
  const isOff = (date: string): boolean => dayOffOn(daysOff, who, date) !== null;
  const offer: Offer = {
    entityId: who.entityId,
    entityName: first?.entity_name ?? '',
    moves: [],
    weeksLater: 0,
    left: [],
  };
  for (const program of grouped(rows, (row) => row.program_id).values()) {
    // Days off outside the range were answered, or will be.
    if (
      !program.some(
        (row) =>
          !row.completed &&
          row.scheduled_date >= range.from &&
          row.scheduled_date <= range.to &&
          isOff(row.scheduled_date),
      )
    )
      continue;
    const others = new Set(rows.filter((row) => !program.includes(row)).map((row) => row.scheduled_date));
    const found = aroundDaysOff({
      workouts: program.map((row) => ({ id: row.id, date: row.scheduled_date, done: row.completed })),
      isOff,
      isTaken: (date) => others.has(date),
      trainingDays: trainingDaysOf(program),
      today,
      mayShift: program[0]?.training_methodology !== 'peaking',
    });
    const byId = new Map(program.map((row) => [row.id, row]));
    offer.moves.push(
      ...found.moves.map((move) => ({
        ...move,
        title: byId.get(move.id)?.title ?? '',
        programName: byId.get(move.id)?.program_name ?? '',
      })),
    );
    offer.weeksLater += found.weeksLater;
    offer.left.push(
      ...found.left.map((id) => ({
        id,
        title: byId.get(id)?.title ?? '',
        date: byId.get(id)?.scheduled_date ?? today,
      })),
    );
  }
  return offer;
}

/** Moves a client's workouts off their days off, as one step. */
export async function acceptOffer(
  db: ActorDb,
  me: string,
  entityId: string,
  range: Range,
  daysOff: readonly DayOff[],
): Promise<{ id: string; moved: number }> {
  const [offer] = await offerDays(db, me, range, daysOff, entityId);
  if (offer === undefined || offer.moves.length === 0)
    throw new Failure('CONFLICT', 'No workout of theirs falls on a day off any more, or no day is free. Look again.');
  return keepMoves(db, me, entityId, 'days_off', offer.moves);
}
