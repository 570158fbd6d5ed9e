import { asActorPerQuery, type Actor, type Database } from '@halteres/database';
import { sql } from 'kysely';

/**
 * A mark of what somebody is shown of a program: the same as long as nothing of it changed, was shared or withdrawn.
 * Null for whom there is no such program.
 */
export async function programMark(database: Database, actor: Actor, owner: string, id: string): Promise<string | null> {
  const row = await asActorPerQuery(database, actor, (tx) =>
    tx
      .selectFrom('programs as p')
      .innerJoin('entities as e', (join) => join.onRef('e.user_id', '=', 'p.user_id').onRef('e.id', '=', 'p.entity_id'))
      .select([
        sql<string>`app.program_mark(p.user_id, p.id)`.as('mark'),
        sql<boolean>`app.shares_training(e.athlete_id)`.as('shares'),
      ])
      .where('p.user_id', '=', owner)
      .where('p.id', '=', id)
      .where('p.deleted_at', 'is', null)
      .executeTakeFirst(),
  );
  return row === undefined ? null : `${row.mark} ${row.shares}`;
}
