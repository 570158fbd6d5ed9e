import { catalog } from '@halteres/catalog';
import { sql } from 'kysely';
import { outcomeOf } from '@halteres/engine/program/recommend/outcome';
import { keyOf, page } from '../../kernel/page.ts';
import {
  readRunningProgram,
  type AdaptAudiences,
  type RunningProgram,
  type WhichProgram,
} from '../adapt/running-program.ts';
import type { Advice, AnsweredRecommendation } from './contract.ts';

type Query = WhichProgram & { today: string; cursor?: string | undefined; limit: number };

/** Recommendations shown before, newest first, with what came of those accepted two weeks ago or more. */
export async function listAnswered(
  audiences: AdaptAudiences,
  query: Query,
): Promise<{ items: AnsweredRecommendation[]; nextCursor: string | null }> {
  const running = await readRunningProgram(audiences, query);
  const found = await audiences.asOwner(query.ownerId, async (db) => {
    let rows = db
      .selectFrom('ai_recommendations')
      .select([
        'id',
        'recommendation_type',
        'recommendation_data',
        'status',
        'generated_on',
        'decided_on',
        'snoozed_until',
        'by_athlete',
      ])
      .where('user_id', '=', query.ownerId)
      .where('program_id', '=', query.id)
      .orderBy('id', 'desc')
      .limit(query.limit + 1);
    // What the athlete feels is theirs, and so is that they answered it.
    if (!running.own) rows = rows.where(sql<boolean>`recommendation_key not like 'felt:%'`);
    if (query.cursor !== undefined) {
      const [id] = keyOf(query.cursor, 1);
      rows = rows.where(sql<boolean>`id < ${id}::uuid`);
    }
    return page(await rows.execute(), query.limit, ({ id }) => [id]);
  });
  return {
    nextCursor: found.nextCursor,
    items: found.items.map((row) => {
      const advice = 'code' in (row.recommendation_data as object) ? (row.recommendation_data as Advice) : null;
      const { status } = row;
      return {
        id: row.id,
        type: row.recommendation_type,
        status,
        generatedOn: row.generated_on,
        decidedOn: row.decided_on,
        snoozedUntil: row.snoozed_until,
        byAthlete: row.by_athlete,
        advice,
        outcome:
          status === 'accepted' && row.decided_on !== null
            ? outcomeSince(running, advice, row.decided_on, query.today)
            : null,
      };
    }),
  };
}

function outcomeSince(
  { document, profile, sessions }: RunningProgram,
  advice: Advice | null,
  since: string,
  today: string,
): AnsweredRecommendation['outcome'] {
  const metric = advice?.expectedEffect.metric;
  return metric ? outcomeOf(metric, document.program, profile, catalog, { sessions }, since, today) : null;
}
