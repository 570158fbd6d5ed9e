import type { ActorDb } from '@halteres/database';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import type { Exposure } from '@halteres/engine/program/adapt/training-log';
import {
  countedOf,
  liftStandstillOf,
  mayStandStill,
  STANDSTILL_SOURCE,
} from '@halteres/engine/program/recommend/standstill';
import { sql } from 'kysely';
import { exerciseById } from '../../catalog/shipped.ts';
import type { StuckLift } from './contract.ts';
import { LOOK_BACK, readLifts, type TrainedLift } from './read-lifts.ts';

/** What was found of a client, and of which days it holds while their mark is the same. */
export type FoundStuck = { mark: string; from: string; until: string; stuck: StuckLift[] };

/** What was found before, by coach and client; it may be forgotten at any time. */
export type KeptStuck = {
  get: (key: string) => FoundStuck | undefined;
  set: (key: string, found: FoundStuck) => unknown;
};

const NO_END = '9999-12-31';

/**
 * Lifts of the clients' running programs that stand still, by the very rule a recommendation to swap them follows. They
 * are looked for again only where something was trained or planned since. Run as coach.
 */
export async function stuckLifts(
  db: ActorDb,
  coach: string,
  today: string,
  kept: KeptStuck,
): Promise<Map<string, StuckLift[]>> {
  // Asked for first, so that what is written meanwhile makes old what is found.
  const { rows: marks } = await sql<{ client_id: string; mark: string }>`
    select client_id, mark from app.training_marks(${today}::date)`.execute(db);
  const known = new Map<string, FoundStuck>();
  for (const { client_id, mark } of marks) {
    const found = kept.get(`${coach} ${client_id}`);
    if (found?.mark === mark && found.from <= today && today <= found.until) known.set(client_id, found);
  }
  const changed = marks.filter(({ client_id }) => !known.has(client_id));
  const looked = await lookFor(
    db,
    today,
    changed.map(({ client_id }) => client_id),
  );
  for (const { client_id, mark } of changed) {
    const found = { mark, from: today, ...(looked.get(client_id) ?? { until: NO_END, stuck: [] }) };
    kept.set(`${coach} ${client_id}`, found);
    known.set(client_id, found);
  }
  return new Map([...known].flatMap(([client, { stuck }]) => (stuck.length === 0 ? [] : [[client, stuck]])));
}

/** By the ends of each lift first; the few that may stand still by them are read whole. */
async function lookFor(
  db: ActorDb,
  today: string,
  clients: readonly string[],
): Promise<Map<string, Pick<FoundStuck, 'until' | 'stuck'>>> {
  if (clients.length === 0) return new Map();
  const ends = await readLifts(db, today, clients, 'ends');
  const unsure = [...ends].flatMap(([client, lifts]) =>
    lifts.some(({ exposures }) => mayStandStill(exposures)) ? [client] : [],
  );
  const whole = unsure.length === 0 ? new Map<string, TrainedLift[]>() : await readLifts(db, today, unsure, 'whole');
  return new Map(
    [...ends].map(([client, atEnds]) => {
      const lifts = (whole.get(client) ?? atEnds).map(({ exerciseId, exposures }) => ({
        exerciseId,
        exposures: exposures.filter((each) => each !== null),
      }));
      return [
        client,
        { until: holdsUntil(lifts), stuck: whole.has(client) ? lifts.flatMap((lift) => stuckIn(lift) ?? []) : [] },
      ];
    }),
  );
}

type Loaded = { exerciseId: string; exposures: Exposure[] };

/** The last day on which everything that counts is still looked back at. */
const holdsUntil = (lifts: readonly Loaded[]): string =>
  lifts
    .flatMap(({ exposures }) => countedOf(exposures)[0] ?? [])
    .map(({ date }) => isoDate(dayNumber(date) + LOOK_BACK))
    .reduce((first, each) => (each < first ? each : first), NO_END);

function stuckIn({ exerciseId, exposures }: Loaded): StuckLift | null {
  const exercise = exerciseById.get(exerciseId);
  const stall = liftStandstillOf(exposures);
  if (exercise === undefined || stall === null) return null;
  const [from = '', to = from] = [stall.dates[0], stall.dates.at(-1)];
  return {
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
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
