import type { ActorDb } from '@halteres/database';
import { sql, type RawBuilder } from 'kysely';
import type { LibrarySearch } from '../contract.ts';
import { summariesOf } from '../summaries.ts';
import type { Found } from './search-library.ts';

/** Without words and example: one's own first, then the shared ones, newest first, under the filters. */
export async function listNewest(
  db: ActorDb,
  me: string,
  from: LibrarySearch['from'],
  where: RawBuilder<unknown> | null,
  limit: number,
): Promise<Found[]> {
  const and = where === null ? sql`` : sql` and ${where}`;
  const own =
    from === 'shared'
      ? []
      : (
          await sql<{
            id: string;
          }>`select w.id from library_workouts w where w.user_id = ${me}${and} order by w.id desc limit ${limit}`.execute(
            db,
          )
        ).rows;
  const shared =
    from === 'mine'
      ? []
      : (
          await sql<{
            id: string;
          }>`select w.id from external_workouts_new w where w.retired_at is null${and} order by w.id desc limit ${limit}`.execute(
            db,
          )
        ).rows;
  const ids = [...own, ...shared].map(({ id }) => id).slice(0, limit);
  const summaries = await summariesOf(db, me, ids);
  return ids.flatMap((id) => {
    const summary = summaries.get(id);
    return summary === undefined ? [] : [{ ...summary, likeness: 0 }];
  });
}

/** A steady order for what is equally alike. */
export const latest = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a > b);
