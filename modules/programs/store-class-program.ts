import type { ActorDb } from '@halteres/database';
import type { ClassProfile } from '@halteres/engine/class/class-profile';
import { classSessionSchema, type ClassPiece, type ClassProgram } from '@halteres/engine/class/class-program';
import type { Certificate, PrescribedExercise, PrescribedSet } from '@halteres/engine/program/program';
import { newId } from '../kernel/new-id.ts';
import { storeCertificate, storePrescriptions } from './store-program.ts';
import { storeReference, type ReferenceWorkout } from './store-reference.ts';

const setOf = (piece: ClassPiece, amount: number): PrescribedSet => ({
  kind: 'work',
  min: amount,
  max: amount,
  load: null,
  percent: piece.percent,
  rir: piece.rir,
  restSeconds: Math.min(1200, piece.kind === 'strength' ? (piece.restS ?? 0) : 0),
  why: null,
});

/** A piece as rows of exercises: what stands on the board, before anybody scales it. */
const prescribed = (piece: ClassPiece): PrescribedExercise[] =>
  piece.movements.map(({ slug, amounts }) => ({
    slug,
    role: piece.kind === 'strength' ? 'main' : 'conditioning',
    superset: null,
    tempo: null,
    reason: piece.reason,
    alternatives: [],
    sets: (piece.kind === 'strength' ? Array.from({ length: piece.rounds ?? 1 }, () => amounts[0] ?? 1) : amounts).map(
      (amount) => setOf(piece, amount),
    ),
  }));

type ClassOrigin = { entityId: string; profile: ClassProfile; reference: ReferenceWorkout | null };

/**
 * Stores a class's program with weeks, workouts, calendar and certificate, as a client's is; what does not fit exercise
 * rows (groups, scaling, timetable) goes beside each workout. Returns its id.
 */
export async function storeClassProgram(
  db: ActorDb,
  owner: string,
  program: ClassProgram,
  certificate: Certificate,
  { entityId, profile, reference }: ClassOrigin,
): Promise<string> {
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
      focus_area: 'full_body',
      goal: 'general_fitness',
      difficulty: 'intermediate',
      training_methodology: 'auto',
      reference_input: profile.referenceInput,
      session_details: JSON.stringify({ days: profile.trainingDays, minutes: profile.sessionMinutes }),
      program_overview: JSON.stringify({ text: program.overview, notes: program.notes, people: program.people }),
      workout_format: JSON.stringify({ kind: 'class' }),
      gym_details: JSON.stringify(profile.gym),
      generated_program: JSON.stringify(program),
      periodization: JSON.stringify({
        model: 'class',
        why: 'Kinds of work in turn, lifts in waves of four weeks.',
        phases: program.weeks.map(({ week, phase, intent }) => ({ name: phase, fromWeek: week, toWeek: week, intent })),
      }),
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
  await db.insertInto('program_weeks').values(weeks).execute();
  const workouts = program.weeks.flatMap((week, at) =>
    week.sessions.map((session) => ({
      session,
      row: {
        user_id: owner,
        id: newId(),
        program_id: programId,
        program_week_id: weeks[at]?.id ?? '',
        entity_id: entityId,
        day: session.day,
        title: session.title,
        focus: session.focus,
        workout_type: 'class',
        estimated_minutes: session.minutes,
        scheduled_date: session.date,
        class_session: JSON.stringify(classSessionSchema.parse(session)),
      },
    })),
  );
  await db
    .insertInto('program_workouts')
    .values(workouts.map(({ row }) => row))
    .execute();
  await storePrescriptions(
    db,
    owner,
    entityId,
    workouts.map(({ row, session }) => ({ workoutId: row.id, exercises: session.pieces.flatMap(prescribed) })),
  );
  await db
    .insertInto('workout_schedule')
    .values(
      workouts.map(({ row }) => ({
        user_id: owner,
        id: newId(),
        program_id: programId,
        entity_id: entityId,
        workout_id: row.id,
        scheduled_date: row.scheduled_date,
      })),
    )
    .execute();
  await storeReference(db, owner, programId, entityId, reference);
  await storeCertificate(db, owner, programId, entityId, certificate);
  return programId;
}
