import { actorOf, type ActorDb } from '@halteres/database';
import { landmarksOf } from '@halteres/engine/volume/landmarks';
import { muscleVolume, type WorkedSets } from '@halteres/engine/volume/muscle-volume';
import { found } from '../kernel/failure.ts';
import { exerciseById, exerciseBySlug } from '../catalog/shipped.ts';
import { plainDecimal } from '../kernel/plain-decimal.ts';
import type {
  CertificateView,
  PrescribedExerciseView,
  PrescribedSetView,
  ProgramView,
  ProgramWorkoutView,
} from './contract.ts';
import { latestChange } from './latest-change.ts';
import { becauseOf, reasonOf } from './reasons.ts';
import { readClassSessions } from './read-class-sessions.ts';
import { readSummary } from './list-programs.ts';
import { saidIn } from './said.ts';
import { FREE_TEXT, grouped, readRows, type ProgramRows } from './read-rows.ts';

type SetRow = ProgramRows['sets'][number];
type ExerciseRow = ProgramRows['exercises'][number];

export const viewSet = (row: SetRow): PrescribedSetView => ({
  id: row.id,
  kind: row.kind,
  min: Number(row.target_min),
  max: Number(row.target_max),
  load: row.weight === null ? null : { weight: plainDecimal(row.weight), unit: row.weight_unit as 'kg' | 'lb' },
  percent: row.percent_1rm === null ? null : Number(row.percent_1rm),
  rir: row.rir === null ? null : Number(row.rir),
  restSeconds: row.rest_seconds,
  why: row.why,
  because: becauseOf(row),
});

export function viewExercise(row: ExerciseRow, sets: readonly SetRow[]): PrescribedExerciseView {
  const exercise = found(exerciseById.get(row.exercise_id ?? ''), 'exercise in the catalogue');
  return {
    id: row.id,
    exerciseId: row.exercise_id ?? '',
    slug: exercise.slug,
    name: exercise.name,
    measure: exercise.measure,
    loading: exercise.loading,
    role: row.role,
    superset: row.superset,
    tempo: row.tempo,
    reason: reasonOf(row),
    alternatives: (row.alternatives as string[]).flatMap((slug) => {
      const other = exerciseBySlug.get(slug);
      return other === undefined ? [] : [{ slug, name: other.name }];
    }),
    sets: sets.map(viewSet),
  };
}

/** A program, whole: weeks, workouts, prescriptions with reasons, certificate. */
export async function readProgram(db: ActorDb, owner: string, id: string): Promise<ProgramView> {
  const rows = await readRows(db, owner, id);
  const summary = await readSummary(db, owner, id);
  const kept = await readClassSessions(db, owner, id, rows.program.program_overview);
  const certificate = await db
    .selectFrom('certificates')
    .select(['engine', 'catalog', 'profile_hash', 'program_hash', 'sound', 'rules', 'findings', 'created_at'])
    .where('user_id', '=', owner)
    .where('program_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    ...viewProgram(rows, summary, kept),
    references: await readReferences(db, owner, id),
    people: kept?.people ?? null,
    certificate: certificate === undefined ? null : viewCertificate(certificate),
    undoable: await undoableOf(db, owner, id),
  };
}

/** Farther from failure than this a set is no hard set. */
const MOST_IN_RESERVE = 4;

function worked(row: ExerciseRow, sets: readonly SetRow[]): WorkedSets {
  const hard = sets.filter(({ kind, rir }) => kind !== 'warm_up' && (rir === null || Number(rir) <= MOST_IN_RESERVE));
  return {
    exercise: found(exerciseById.get(row.exercise_id ?? ''), 'exercise in the catalogue'),
    sets: row.role === 'conditioning' ? 0 : hard.length,
  };
}

/** People of many levels share a class: no one level's landmarks are theirs. */
const isOfClass = (profile: unknown): boolean => (profile as { kind?: unknown } | null)?.kind === 'class';

function viewProgram(
  rows: ProgramRows,
  summary: Awaited<ReturnType<typeof readSummary>>,
  kept: Awaited<ReturnType<typeof readClassSessions>>,
): Omit<ProgramView, 'certificate' | 'undoable' | 'people' | 'references'> {
  const { program } = rows;
  const setsOf = grouped(rows.sets, (set) => set.program_workout_exercise_id);
  const exercisesOf = grouped(rows.exercises, (exercise) => exercise.program_workout_id);
  const workoutsOf = grouped(rows.workouts, (workout) => workout.program_week_id);
  const freeTextsOf = grouped(rows.freeTexts, (workout) => workout.program_week_id);
  const overview = program.program_overview as { text?: string; notes?: ProgramView['notes'] };
  return {
    ...summary,
    description: program.description,
    focusArea: program.focus_area as ProgramView['focusArea'],
    difficulty: program.difficulty as ProgramView['difficulty'],
    methodology: program.training_methodology as ProgramView['methodology'],
    overview: overview.text ?? '',
    notes: overview.notes ?? [],
    periodization: program.periodization as ProgramView['periodization'],
    landmarks: isOfClass(program.profile) ? [] : landmarksOf(program.difficulty as ProgramView['difficulty']),
    weekList: rows.weeks.map((week) => ({
      volume: muscleVolume(
        (workoutsOf.get(week.id) ?? []).flatMap((workout) =>
          (exercisesOf.get(workout.id) ?? []).map((row) => worked(row, setsOf.get(row.id) ?? [])),
        ),
      ),
      week: week.week,
      phase: week.phase,
      deload: week.deload,
      intent: week.intent,
      notes: week.notes,
      workouts: inOrder([...(workoutsOf.get(week.id) ?? []), ...(freeTextsOf.get(week.id) ?? [])]).map(
        (workout): ProgramWorkoutView => ({
          id: workout.id,
          week: week.week,
          day: workout.day,
          title: workout.title,
          focus: workout.focus,
          estimatedMinutes: workout.estimated_minutes,
          scheduleId: workout.schedule_id,
          date: workout.scheduled_date,
          completed: workout.completed,
          completedAt: workout.completed_at,
          notes: workout.notes,
          athleteNotes: workout.athlete_notes,
          body: workout.workout_type === FREE_TEXT ? (workout.body ?? '') : null,
          exercises: (exercisesOf.get(workout.id) ?? []).map((exercise) =>
            viewExercise(exercise, setsOf.get(exercise.id) ?? []),
          ),
          classSession: kept?.sessions.get(workout.id) ?? null,
        }),
      ),
    })),
  };
}

/** As they come in the calendar; what has no day comes last. */
const inOrder = (workouts: ProgramRows['workouts']): ProgramRows['workouts'] =>
  workouts.toSorted((a, b) => ((a.scheduled_date ?? '~') < (b.scheduled_date ?? '~') ? -1 : a.day - b.day));

async function readReferences(db: ActorDb, owner: string, programId: string): Promise<ProgramView['references']> {
  const rows = await db
    .selectFrom('program_workouts')
    .select(['id', 'external_workout_id', 'title', 'body'])
    .where('user_id', '=', owner)
    .where('program_id', '=', programId)
    .where('is_reference', '=', true)
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, external_workout_id: ref, title, body }) => ({ id, ref, title, body: body ?? '' }));
}

type CertificateRow = {
  engine: string;
  catalog: string;
  profile_hash: string;
  program_hash: string;
  sound: boolean;
  rules: unknown;
  findings: unknown;
  created_at: string;
};

const viewCertificate = (row: CertificateRow): CertificateView => ({
  engine: row.engine,
  catalog: row.catalog,
  profileHash: row.profile_hash,
  programHash: row.program_hash,
  sound: row.sound,
  issuedAt: row.created_at,
  rules: row.rules as CertificateView['rules'],
  findings: row.findings as CertificateView['findings'],
});

/** What the owner can undo. Only the owner sees proposals; an athlete is shown none. */
async function undoableOf(db: ActorDb, owner: string, programId: string): Promise<ProgramView['undoable']> {
  const latest = await latestChange(db, owner, programId);
  if (actorOf(db).userId !== owner && latest?.by_athlete !== true) return null;
  return latest === undefined ? null : { id: latest.id, summary: latest.summary, said: saidIn(latest.said) };
}
