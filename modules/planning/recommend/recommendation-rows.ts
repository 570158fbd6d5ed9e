import type { ActorDb } from '@halteres/database';
import { actorOf } from '@halteres/database';
import { sha256 } from '@halteres/engine/certificate/sha256';
import { dayNumber, isoDate } from '@halteres/engine/program/calendar';
import { AGAIN } from '@halteres/engine/program/recommend/priors';
import type { Recommendation } from '@halteres/engine/program/recommend/recommendation';
import { newId } from '../../kernel/new-id.ts';
import type { RunningProgram, WhichProgram } from '../adapt/running-program.ts';
import type { Advice } from './contract.ts';

export type RecommendationRow = {
  id: string;
  recommendation_key: string;
  status: 'open' | 'accepted' | 'dismissed' | 'snoozed' | 'expired';
  generated_on: string;
  decided_on: string | null;
  snoozed_until: string | null;
};

/** What is kept of one: nothing that tells what the athlete feels. */
const dataOf = (one: Recommendation): Advice | Record<string, never> => (one.felt ? {} : adviceOf(one));

export const adviceOf = ({
  type,
  code,
  text,
  values,
  evidence,
  confidence,
  basis,
  expectedEffect,
  source,
}: Recommendation): Advice => ({
  type,
  code,
  text,
  values: { ...values },
  evidence: evidence.map((each) => ({ ...each, dates: [...each.dates] })),
  confidence,
  basis,
  expectedEffect: { ...expectedEffect, values: { ...expectedEffect.values } },
  source,
});

/** The key it is kept under, which does not say either what was felt. */
export const keptKey = ({ key, felt }: Recommendation): string => (felt ? `felt:${sha256(key)}` : key);

/** The newest row of each key of a program. */
export async function readLatest(
  db: ActorDb,
  { ownerId, id }: WhichProgram,
): Promise<ReadonlyMap<string, RecommendationRow>> {
  const rows = await db
    .selectFrom('ai_recommendations')
    .select(['id', 'recommendation_key', 'status', 'generated_on', 'decided_on', 'snoozed_until'])
    .where('user_id', '=', ownerId)
    .where('program_id', '=', id)
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.recommendation_key, row]));
}

const later = (date: string, days: number): string => isoDate(dayNumber(date) + days);

/** Whether a finding is to be said today, by how it was answered before. */
export function isToSay(row: RecommendationRow | undefined, today: string): boolean {
  if (row === undefined || row.status === 'open' || row.status === 'expired') return true;
  if (row.status === 'snoozed') return (row.snoozed_until ?? today) <= today;
  return later(row.decided_on ?? row.generated_on, AGAIN[row.status]) <= today;
}

const isWaiting = (row: RecommendationRow | undefined): row is RecommendationRow =>
  row !== undefined && (row.status === 'open' || row.status === 'snoozed');

type Answered = 'accepted' | 'dismissed' | 'snoozed';

export type Shown = {
  recommendations: Recommendation[];
  latest: ReadonlyMap<string, RecommendationRow>;
  /** The keys of all that was found, said today or not. */
  standing: ReadonlySet<string>;
};

/** Keeps what is shown for the first time; what is felt is kept only once it is answered. */
export async function keepShown(
  db: ActorDb,
  { rows, sessions }: RunningProgram,
  { recommendations, latest, standing }: Shown,
  today: string,
): Promise<void> {
  const fresh = recommendations.filter((one) => !one.felt && !isWaiting(latest.get(keptKey(one))));
  if (fresh.length > 0)
    await db
      .insertInto('ai_recommendations')
      .values(fresh.map((one) => newRow(rows.program, one, today)))
      .onConflict((clash) => clash.doNothing())
      .execute();
  // Whoever may not see the log finds nothing, which makes nothing untrue.
  if (sessions.length === 0) return;
  const gone = [...latest.values()].filter(
    (row) => isWaiting(row) && !standing.has(row.recommendation_key) && later(row.generated_on, AGAIN.expires) <= today,
  );
  if (gone.length === 0) return;
  await db
    .updateTable('ai_recommendations')
    .set({ status: 'expired', decided_on: today, snoozed_until: null })
    .where('user_id', '=', rows.program.user_id)
    .where(
      'id',
      'in',
      gone.map(({ id }) => id),
    )
    .execute();
}

const newRow = (program: { user_id: string; id: string; entity_id: string }, one: Recommendation, today: string) => ({
  user_id: program.user_id,
  id: newId(),
  program_id: program.id,
  entity_id: program.entity_id,
  recommendation_type: one.type,
  recommendation_key: keptKey(one),
  recommendation_data: JSON.stringify(dataOf(one)),
  generated_on: today,
});

/** Keeps an answer, on the row it was shown by or on a new one. */
export async function keepAnswer(
  db: ActorDb,
  { rows: { program } }: RunningProgram,
  one: Recommendation,
  status: Answered,
  today: string,
): Promise<void> {
  const latest = (await readLatest(db, { ownerId: program.user_id, id: program.id })).get(keptKey(one));
  const answer = {
    status,
    decided_on: today,
    snoozed_until: status === 'snoozed' ? later(today, AGAIN.snoozed) : null,
    by_athlete: actorOf(db).userId !== program.user_id,
  };
  if (isWaiting(latest))
    await db
      .updateTable('ai_recommendations')
      .set(answer)
      .where('user_id', '=', program.user_id)
      .where('id', '=', latest.id)
      .execute();
  else
    await db
      .insertInto('ai_recommendations')
      .values({ ...newRow(program, one, today), ...answer })
      .execute();
}
