import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { keyOf, page } from '../../kernel/page.ts';
import type { KeptReport } from './store-import.ts';

export type StoredImport = {
  id: string;
  fileName: string;
  format: string;
  dialect: string;
  status: 'stored' | 'undone';
  createdAt: string;
  workouts: number;
  sets: number;
};

/** Files stored so far, newest first, with what each brought. Walks idx_imports_created. */
export async function listImports(
  db: ActorDb,
  person: string,
  query: { cursor?: string | undefined; limit: number },
): Promise<{ items: StoredImport[]; nextCursor: string | null }> {
  let rows = db
    .selectFrom('imports')
    .select([
      'id',
      'file_name',
      'format',
      'dialect',
      'status',
      'created_at',
      sql<KeptReport['stored'] | null>`report -> 'stored'`.as('stored'),
    ])
    .where('user_id', '=', person)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    const [createdAt, id] = keyOf(query.cursor, 2);
    rows = rows.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`);
  }
  const { items, nextCursor } = page(await rows.execute(), query.limit, (row) => [row.created_at, row.id]);
  return {
    nextCursor,
    items: items.map((row) => ({
      id: row.id,
      fileName: row.file_name,
      format: row.format,
      dialect: row.dialect,
      status: row.status,
      createdAt: row.created_at,
      workouts: (row.stored?.workouts ?? 0) + (row.stored?.updated ?? 0),
      sets: row.stored?.sets ?? 0,
    })),
  };
}
