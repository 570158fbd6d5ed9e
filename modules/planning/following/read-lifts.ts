import type { ActorDb } from '@halteres/database';
import { exposureOf, type Exposure, type TrainedSet } from '@halteres/engine/program/adapt/training-log';
import { SWAP } from '@halteres/engine/program/recommend/priors';
import { sql } from 'kysely';
import { plainDecimal } from '../../kernel/plain-decimal.ts';
import { grouped } from '../../programs/read-rows.ts';

/** As far back as a standstill reaches that is still going on. */
export const LOOK_BACK = 4 * SWAP.days;

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

/** One lift of a running program as it was trained, the oldest first; null where no set had a load. */
export type TrainedLift = { exerciseId: string; exposures: (Exposure | null)[] };

/**
 * Lifts of clients that were trained often and long enough, light weeks left out: whole, or of the days that count only
 * the first and the last times. Run as coach.
 */
export async function readLifts(
  db: ActorDb,
  today: string,
  clients: readonly string[],
  much: 'whole' | 'ends',
): Promise<Map<string, TrainedLift[]>> {
  const { rows } = await sql<Row>`
    select person_id, program_id, exercise_id, local_date, role, done, planned
    from app.trained_lifts(${[...clients]}::uuid[], ${today}::date - ${LOOK_BACK}::integer, ${today}::date, ${SWAP.sessions}, ${SWAP.days},
      ${PLANNED_OF}, ${2 * SWAP.days}, ${much === 'ends' ? SWAP.of : null}::integer)`.execute(db);
  return new Map(
    [...grouped(rows, (row) => row.person_id)].map(([person, ofPerson]) => [
      person,
      [...grouped(ofPerson, (row) => `${row.program_id} ${row.exercise_id}`).values()].map((ofLift) => ({
        exerciseId: ofLift[0]?.exercise_id ?? '',
        exposures: ofLift.map(exposureIn),
      })),
    ]),
  );
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
