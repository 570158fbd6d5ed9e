import type { ActorDb } from '@halteres/database';
import type { WorkoutFacts, WorkoutStructure } from '@halteres/library/workout';
import type { RecordTrouble } from '@halteres/library/read/record';
import { keptRecord } from './kept-workout.ts';
import { readFile, type FileKind } from './read-file.ts';

export type ReadWorkout = WorkoutFacts & {
  at: string;
  title: string | null;
  body: string;
  structure: WorkoutStructure;
  duplicate: { kind: 'exact' | 'same_work'; ref: string | null; at: string | null } | null;
};
export type ImportPreview = { records: ReadWorkout[]; troubles: RecordTrouble[]; more: number };

/** What one look at a file shows; a longer file is brought in parts, or by the command line. */
const MOST_RECORDS = 500;
const MOST_TROUBLES = 200;

/** Reads a file and says what was understood of each workout, and which are there already. Run as authenticated. */
export async function previewImport(db: ActorDb, me: string, content: string, kind: FileKind): Promise<ImportPreview> {
  const { records, troubles } = readFile(content, kind);
  const shown = records.slice(0, MOST_RECORDS);
  const workouts = shown.map(keptRecord);
  const known = await knownWorkouts(
    db,
    me,
    workouts.map(({ exactKey }) => exactKey),
    workouts.flatMap(({ workKey }) => workKey ?? []),
  );
  const seen = new Map<string, string>();
  return {
    records: workouts.map((workout, index) => {
      const at = shown[index]?.at ?? '';
      const exact = known.exact.get(workout.exactKey);
      const same = workout.workKey === null ? undefined : known.work.get(workout.workKey);
      const earlier = seen.get(workout.exactKey) ?? (workout.workKey === null ? undefined : seen.get(workout.workKey));
      const duplicate =
        exact !== undefined || seen.has(workout.exactKey)
          ? { kind: 'exact' as const, ref: exact ?? null, at: exact === undefined ? (earlier ?? null) : null }
          : same !== undefined || earlier !== undefined
            ? { kind: 'same_work' as const, ref: same ?? null, at: same === undefined ? (earlier ?? null) : null }
            : null;
      if (!seen.has(workout.exactKey)) seen.set(workout.exactKey, at);
      if (workout.workKey !== null && !seen.has(workout.workKey)) seen.set(workout.workKey, at);
      return {
        ...workout.facts,
        at,
        title: workout.title,
        body: workout.body,
        structure: workout.structure,
        duplicate,
      };
    }),
    troubles: troubles.slice(0, MOST_TROUBLES),
    more: records.length - shown.length,
  };
}

async function knownWorkouts(
  db: ActorDb,
  me: string,
  exact: readonly string[],
  work: readonly string[],
): Promise<Record<'exact' | 'work', Map<string, string>>> {
  const keys = [...exact, ''];
  const works = [...work, ''];
  const shared = await db
    .selectFrom('external_workouts_new')
    .select(['id', 'exact_key', 'work_key'])
    .where((eb) => eb.or([eb('exact_key', 'in', keys), eb('work_key', 'in', works)]))
    .execute();
  const own = await db
    .selectFrom('library_workouts')
    .select(['id', 'exact_key', 'work_key'])
    .where('user_id', '=', me)
    .where((eb) => eb.or([eb('exact_key', 'in', keys), eb('work_key', 'in', works)]))
    .execute();
  const all = [...shared, ...own];
  return {
    exact: new Map(all.map((row) => [row.exact_key, row.id])),
    work: new Map(all.flatMap((row) => (row.work_key === null ? [] : [[row.work_key, row.id] as const]))),
  };
}
