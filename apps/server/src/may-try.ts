import type { Database } from '@halteres/database';

/** Counts a try; false when there were more than `max` within a minute. */
export async function mayTry(database: Database, key: string, max: number): Promise<boolean> {
  const { rows } = await database.auth.query<{ ok: boolean }>(
    'select public.admin_check_rate_limit($1, $2, 60) as ok',
    [key.slice(0, 400), max],
  );
  return rows[0]?.ok === true;
}
