import type { ActorDb } from '@halteres/database';
import { exposureOf, type Exposure, type TrainedSet } from '@halteres/engine/program/adapt/training-log';
import { SWAP } from '@halteres/engine/program/recommend/priors';
import { liftStandstillOf, STANDSTILL_SOURCE } from '@halteres/engine/program/recommend/standstill';
import { sql } from 'kysely';
import { exerciseById } from '../../catalog/shipped.ts';
import { plainDecimal } from '../../kernel/plain-decimal.ts';
import { grouped } from '../../programs/read-rows.ts';
import type { StuckLift } from './contract.ts';

/** As far back as a standstill reaches that is still going on. */
const LOOK_BACK = 4 * SWAP.days;

/** What was planned counts for the last sessions; of so many it is read, since some may tell no estimate. */
const PLANNED_OF = 4 * SWAP.of;

type Kind = 'warm_up' | 'work' | 'back_off' | 'amrap';
type Row = {
  person_id: string;
  program_id: string;
  exercise_id: string;
  local_date: string;
  role: 'main' | 'secondary' | 'accessory' | 'conditioning' | null;
  /** `weight unit reps rpe rir` of each set, what is not known left empty. */
  done: string;
  /** `kind min max rir percent` of each set. */
  planned: string | null;
};

/**
 * Lifts of the clients' running programs that stand still, by the very rule a recommendation to swap them follows; light
 * weeks are left out. Only lifts trained often and long enough are read whole. Run as coach.
 */
export async function stuckLifts(db: ActorDb, today: string): Promise<Map<string, StuckLift[]>> {
  const { rows } = await sql<Row>`
    select person_id, program_id, exercise_id, local_date, role, done, planned
    from app.trained_lifts(${today}::date - ${LOOK_BACK}::integer, ${today}::date, ${SWAP.sessions}, ${SWAP.days}, ${PLANNED_OF})`.execute(
    db,
  );
  const found = new Map<string, StuckLift[]>();
  for (const [person, ofPerson] of grouped(rows, (row) => row.person_id)) {
    const lifts = grouped(ofPerson, (row) => `${row.program_id} ${row.exercise_id}`);
    const stuck = [...lifts.values()].flatMap(stuckOf);
    if (stuck.length > 0) found.set(person, stuck);
  }
  return found;
}

function stuckOf(rows: readonly Row[]): StuckLift[] {
  const exerciseId = rows[0]?.exercise_id ?? '';
  const exercise = exerciseById.get(exerciseId);
  const stall = liftStandstillOf(rows.flatMap((row) => exposureIn(row) ?? []));
  if (exercise === undefined || stall === null) return [];
  const [from = '', to = from] = [stall.dates[0], stall.dates.at(-1)];
  return [
    {
      exerciseId,
      slug: exercise.slug,
      name: exercise.name,
      sessions: stall.sessions,
      days: stall.days,
      firstKg: tenth(stall.firstKg),
      lastKg: tenth(stall.lastKg),
      rpeOverPlan: tenth(stall.overPlan),
      from,
      to,
      source: STANDSTILL_SOURCE,
    },
  ];
}

const exposureIn = ({ local_date, done, role, planned }: Row): Exposure | null =>
  exposureOf(
    local_date,
    done.split(',').map(doneIn),
    role === null ? undefined : { role, sets: planned === null ? [] : planned.split(',').map(plannedIn) },
  );

const numberIn = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

function doneIn(text: string): TrainedSet {
  const [weight = '', unit = '', reps, rpe, rir] = text.split(' ');
  return {
    weight: weight === '' ? null : { weight: plainDecimal(weight), unit: unit === 'lb' ? 'lb' : 'kg' },
    reps: numberIn(reps),
    rpe: numberIn(rpe),
    rir: numberIn(rir),
  };
}

function plannedIn(text: string): { kind: Kind; min: number; max: number; rir: number | null; percent: number | null } {
  const [kind, min, max, rir, percent] = text.split(' ');
  return { kind: kind as Kind, min: Number(min), max: Number(max), rir: numberIn(rir), percent: numberIn(percent) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
