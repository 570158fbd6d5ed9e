import type { ActorDb } from '@halteres/database';
import { sql, type RawBuilder } from 'kysely';
import { escapeLike } from '../../kernel/escape-like.ts';
import { cursorOf, keyOf } from '../../kernel/page.ts';
import type { FollowedClient, FollowingFilter } from './contract.ts';
import { MISSED_DAYS, MOST_NAMED, NEW_DAYS, SILENT_DAYS, WEEK_DAYS } from './days.ts';
import { stuckLifts, type KeptStuck } from './stuck-lifts.ts';

type Query = {
  today: string;
  filter?: FollowingFilter | undefined;
  search?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};
type Counts = Record<'all' | FollowingFilter, number>;
export type Following = { items: FollowedClient[]; nextCursor: string | null; counts: Counts };

type Row = {
  id: string;
  name: string;
  sort_name: string;
  athlete_id: string | null;
  claimed: boolean;
  sharing: FollowedClient['sharing'];
  since: string;
  is_new: boolean;
  is_silent: boolean;
  trained: number;
  planned: number;
  missed: number;
  missed_days: FollowedClient['missed']['days'];
  fresh: number;
  said: number;
  workout_id: string | null;
  title: string | null;
  local_date: string | null;
  sets: number | null;
  planned_sets: number | null;
};

/** A coach's clients by name with what they trained, missed and stand still in. Run as coach: what is not shared is not there. */
export async function followClients(db: ActorDb, coach: string, query: Query, kept: KeptStuck): Promise<Following> {
  const stuck = await stuckLifts(db, coach, query.today, kept);
  const { rows } = await followingQuery(coach, query, [...stuck.keys()]).execute(db);
  const { counts, page } = rows[0] as { counts: Counts; page: Row[] | null };
  const found = page ?? [];
  const shown = found.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    counts,
    nextCursor: found.length > query.limit && last !== undefined ? cursorOf([last.sort_name, last.id]) : null,
    items: shown.map((row) => ({
      entityId: row.id,
      name: row.name,
      personId: row.sharing === 'active' ? row.athlete_id : null,
      claimed: row.claimed,
      sharing: row.sharing,
      since: new Date(row.since).toISOString(),
      isNew: row.is_new,
      isSilent: row.is_silent,
      trained: row.trained,
      planned: row.planned,
      last:
        row.workout_id === null
          ? null
          : {
              workoutId: row.workout_id,
              title: row.title ?? '',
              localDate: row.local_date ?? '',
              sets: row.sets ?? 0,
              plannedSets: row.planned_sets,
            },
      missed: { count: row.missed, days: row.missed_days },
      stuck: stuck.get(row.athlete_id ?? '') ?? [],
      unread: { workouts: row.fresh, comments: row.said },
    })),
  };
}

/** One statement for a page and the counts of all, in the order of names. */
const followingQuery = (
  coach: string,
  query: Query,
  stuck: readonly string[],
): RawBuilder<{ counts: Counts; page: Row[] | null }> => sql`
    with facts as materialized (${factsOf(coach, query.today, stuck)}),
    page as (
      select f.*, l.title, l.sets, l.planned_sets from (
        select * from facts f where ${wanted(query)} order by f.sort_name, f.id limit ${query.limit + 1}
      ) f left join lateral (${lastWorkout(coach)}) l on true
    )
    select
      (select json_build_object('all', count(*), 'trained', count(*) filter (where trained > 0), 'missed', count(*) filter (where missed > 0),
        'stuck', count(*) filter (where is_stuck), 'silent', count(*) filter (where is_silent), 'new', count(*) filter (where is_new),
        'unread', count(*) filter (where fresh + said > 0), 'unshared', count(*) filter (where sharing <> 'active')) from facts) as counts,
      (select json_agg(to_json(p) order by p.sort_name, p.id) from page p) as page`;

function wanted({ filter, search, cursor }: Query): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (filter !== undefined) parts.push(FILTERS[filter]);
  const words = search?.trim().toLowerCase() ?? '';
  if (words !== '') parts.push(sql`f.sort_name like ${`%${escapeLike(words)}%`}`);
  if (cursor !== undefined) {
    const [name, id] = keyOf(cursor, 2);
    parts.push(sql`(f.sort_name, f.id) > (${name}, ${id}::uuid)`);
  }
  return sql.join(parts, sql` and `);
}

const FILTERS: Readonly<Record<FollowingFilter, RawBuilder<unknown>>> = {
  trained: sql`f.trained > 0`,
  missed: sql`f.missed > 0`,
  stuck: sql`f.is_stuck`,
  silent: sql`f.is_silent`,
  new: sql`f.is_new`,
  unread: sql`f.fresh + f.said > 0`,
  unshared: sql`f.sharing <> 'active'`,
};

/** One row a client, with what `app.followed_clients` says of those who share. */
const factsOf = (coach: string, today: string, stuck: readonly string[]): RawBuilder<unknown> => sql`
  select e.id, e.name, lower(e.name) as sort_name, e.athlete_id, e.claimed_at is not null as claimed, k.since,
    case when k.status = 'ended' then 'ended' when k.consent_training then 'active' else 'withheld' end as sharing,
    k.consent_training and w.workout_id is null and k.since > ${today}::date - ${NEW_DAYS}::integer as is_new,
    k.consent_training and coalesce(w.local_date, k.since::date) <= ${today}::date - ${SILENT_DAYS}::integer as is_silent,
    e.athlete_id = any (${[...stuck]}::uuid[]) as is_stuck,
    coalesce(w.trained, 0) as trained, coalesce(w.planned, 0) as planned, coalesce(w.missed, 0) as missed, coalesce(w.missed_days, '[]') as missed_days,
    coalesce(w.fresh, 0) as fresh, coalesce(w.said, 0) as said, w.workout_id, w.local_date, w.program_workout_id
  from entities e
  join app.my_clients() k on k.client_id = e.athlete_id
  left join app.followed_clients(${today}::date, ${WEEK_DAYS}, ${MISSED_DAYS}, ${MOST_NAMED}) w on w.entity_id = e.id
  where e.user_id = ${coach} and e.deleted_at is null and e.type = 'CLIENT' and e.athlete_id <> ${coach}`;

/** The last workout of a client on the page, and how it compares with what was planned. */
const lastWorkout = (coach: string): RawBuilder<unknown> => sql`
  select v.title, app.sets_trained(f.athlete_id, f.workout_id) as sets,
    (select nullif(count(*), 0)::integer from program_workout_exercises x
      join program_workout_sets s on s.user_id = x.user_id and s.program_workout_exercise_id = x.id and s.kind <> 'warm_up'
      where x.user_id = ${coach} and x.program_workout_id = f.program_workout_id) as planned_sets
  from workouts v where v.user_id = f.athlete_id and v.id = f.workout_id`;
