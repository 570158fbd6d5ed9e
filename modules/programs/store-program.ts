import type { ActorDb } from '@halteres/database';
import type { Certificate, PrescribedExercise, Program } from '@halteres/engine/program/program';
import type { Profile } from '@halteres/engine/program/profile';
import { insertRows } from '../kernel/insert-rows.ts';
import { newId } from '../kernel/new-id.ts';
import { shippedId } from '../catalog/shipped-id.ts';
import { becauseToKeep } from './reasons.ts';
import { storeReference, type ReferenceWorkout } from './store-reference.ts';

export type ProgramOrigin = {
  entityId: string;
  profile: Profile;
  referenceInput: string;
  reference: ReferenceWorkout | null;
};

/** Stores a program with its weeks, workouts, prescriptions, calendar and certificate; returns its id. */
export async function storeProgram(
  db: ActorDb,
  owner: string,
  program: Program,
  certificate: Certificate,
  origin: ProgramOrigin,
): Promise<string> {
  const { profile, entityId } = origin;
  const programId = newId();
  await db
    .insertInto('programs')
    .values({
      user_id: owner,
      id: programId,
      entity_id: entityId,
      name: program.name,
      description: '',
      duration_weeks: program.weeks.length,
      focus_area: profile.focusArea,
      goal: program.goal,
      difficulty: profile.difficulty,
      training_methodology: program.methodology,
      reference_input: origin.referenceInput,
      session_details: JSON.stringify({ days: profile.trainingDays, minutes: profile.sessionMinutes }),
      program_overview: JSON.stringify({ text: program.overview, notes: program.notes }),
      gym_details: JSON.stringify(profile.gym),
      generated_program: JSON.stringify(program),
      periodization: JSON.stringify(program.periodization),
      profile: JSON.stringify(profile),
      start_date: profile.startDate,
    })
    .execute();

  const weeks = program.weeks.map((week) => ({
    user_id: owner,
    id: newId(),
    program_id: programId,
    entity_id: entityId,
    week: week.week,
    phase: week.phase,
    deload: week.deload,
    intent: week.intent,
  }));
  await insertRows(db, 'program_weeks', weeks);

  const workouts = program.weeks.flatMap((week, index) =>
    week.workouts.map((workout) => ({
      planned: workout,
      row: {
        user_id: owner,
        id: newId(),
        program_id: programId,
        program_week_id: weeks[index]?.id ?? '',
        entity_id: entityId,
        day: workout.day,
        title: workout.title,
        focus: workout.focus,
        estimated_minutes: Math.round(workout.estimatedMinutes),
        scheduled_date: workout.date,
      },
    })),
  );
  await insertRows(
    db,
    'program_workouts',
    workouts.map(({ row }) => row),
  );
  await storePrescriptions(
    db,
    owner,
    entityId,
    workouts.map(({ planned, row }) => ({ workoutId: row.id, exercises: planned.exercises })),
  );
  const schedule = workouts.map(({ planned, row }) => ({
    user_id: owner,
    id: newId(),
    program_id: programId,
    entity_id: entityId,
    workout_id: row.id,
    scheduled_date: planned.date,
  }));
  await insertRows(db, 'workout_schedule', schedule);
  await storeReference(db, owner, programId, entityId, origin.reference);
  await storeCertificate(db, owner, programId, entityId, certificate);
  return programId;
}

/** Stores the exercises and sets of some workouts. */
export async function storePrescriptions(
  db: ActorDb,
  owner: string,
  entityId: string,
  workouts: { workoutId: string; exercises: PrescribedExercise[] }[],
): Promise<void> {
  const exercises = workouts.flatMap(({ workoutId, exercises: prescribed }) =>
    prescribed.map((exercise, position) => ({
      sets: exercise.sets,
      row: {
        user_id: owner,
        id: newId(),
        program_workout_id: workoutId,
        entity_id: entityId,
        position,
        exercise_id: shippedId('exercise', exercise.slug),
        role: exercise.role,
        superset: exercise.superset,
        tempo: exercise.tempo,
        reason_code: exercise.reason.code,
        reason: exercise.reason.text,
        reason_values: exercise.reason.values === undefined ? null : JSON.stringify(exercise.reason.values),
        alternatives: JSON.stringify(exercise.alternatives),
      },
    })),
  );
  await insertRows(
    db,
    'program_workout_exercises',
    exercises.map(({ row }) => row),
    ['reason_values', 'alternatives'],
  );
  const sets = exercises.flatMap(({ row, sets: prescribed }) =>
    prescribed.map((set, position) => ({
      user_id: owner,
      id: newId(),
      program_workout_exercise_id: row.id,
      entity_id: entityId,
      position,
      kind: set.kind,
      target_min: String(set.min),
      target_max: String(set.max),
      weight: set.load?.weight ?? null,
      weight_unit: set.load?.unit ?? null,
      percent_1rm: set.percent === null ? null : set.percent.toFixed(4),
      rir: set.rir === null ? null : String(set.rir),
      rest_seconds: set.restSeconds,
      why: set.why,
      because: becauseToKeep(set),
    })),
  );
  await insertRows(db, 'program_workout_sets', sets, ['because']);
}

/** Keeps the proof of a check beside the program. */
export async function storeCertificate(
  db: ActorDb,
  owner: string,
  programId: string,
  entityId: string,
  certificate: Certificate,
): Promise<void> {
  await db
    .insertInto('certificates')
    .values({
      user_id: owner,
      id: newId(),
      program_id: programId,
      entity_id: entityId,
      engine: certificate.engine,
      catalog: certificate.catalog,
      profile_hash: certificate.profileHash,
      program_hash: certificate.programHash,
      sound: certificate.sound,
      rules: JSON.stringify(certificate.rules),
      findings: JSON.stringify(certificate.findings),
    })
    .execute();
}
