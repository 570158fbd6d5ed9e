import type { ActorDb } from '@halteres/database';
import { DIFFICULTIES, workoutFacts } from '@halteres/library/workout';
import type { LibrarySummary } from './contract.ts';

/** What lists read of a workout, shared or one's own. */
export const SUMMARY_COLUMNS = [
  'id',
  'title',
  'body',
  'tags',
  'difficulty',
  'format',
  'score',
  'minutes',
  'minutes_from',
  'team_size',
  'movements',
  'equipment',
] as const;

type Row = {
  id: string;
  title: string | null;
  body: string;
  tags: unknown;
  difficulty: (typeof DIFFICULTIES)[number];
  format: string;
  score: string;
  minutes: number;
  minutes_from: 'stated' | 'estimated';
  team_size: number | null;
  movements: string[];
  equipment: string[];
};

export const isOwn = (ref: string): boolean => ref.includes('-');

export function summaryOf(row: Row): LibrarySummary {
  const ref = row.id;
  return {
    ref,
    mine: isOwn(ref),
    title: row.title,
    body: row.body,
    teamSize: row.team_size,
    minutes: row.minutes,
    minutesFrom: row.minutes_from,
    difficulty: row.difficulty,
    format: workoutFacts.shape.format.parse(row.format),
    score: workoutFacts.shape.score.parse(row.score),
    tags: workoutFacts.shape.tags.parse(row.tags),
    movements: row.movements,
    equipment: row.equipment,
  };
}

/** Summaries by ref; what is gone, or is not one's own, is missing. */
export async function summariesOf(
  db: ActorDb,
  me: string,
  refs: readonly string[],
): Promise<Map<string, LibrarySummary>> {
  const own = refs.filter(isOwn);
  const shared = refs.filter((each) => !isOwn(each));
  const rows = [
    ...(own.length === 0
      ? []
      : await db
          .selectFrom('library_workouts')
          .select(SUMMARY_COLUMNS)
          .where('user_id', '=', me)
          .where('id', 'in', own)
          .execute()),
    ...(shared.length === 0
      ? []
      : await db.selectFrom('external_workouts_new').select(SUMMARY_COLUMNS).where('id', 'in', shared).execute()),
  ];
  return new Map(rows.map((row) => [row.id, summaryOf(row)]));
}
