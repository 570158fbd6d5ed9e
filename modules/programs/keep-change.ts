import { catalog } from '@halteres/catalog';
import { actorOf, type ActorDb } from '@halteres/database';
import { canonicalJson } from '@halteres/engine/certificate/canonical-json';
import { certify } from '@halteres/engine/program/lint/certify';
import { lintProgram } from '@halteres/engine/program/lint/lint-program';
import type { Profile } from '@halteres/engine/program/profile';
import type { Finding, PrescribedExercise, PrescribedWorkout, Program } from '@halteres/engine/program/program';
import { found } from '../kernel/failure.ts';
import { newId } from '../kernel/new-id.ts';
import { documentOf } from './program-document.ts';
import type { ProgramRows } from './read-rows.ts';
import { summaryOf, type Said } from './said.ts';
import { storeCertificate, storePrescriptions } from './store-program.ts';

/** The workouts a change touches, so that it can be undone: what they hold whole, or only their day. */
export type Touched = {
  workoutId: string;
  estimatedMinutes: number;
  /** Absent where what is trained stays as it is. */
  exercises?: PrescribedExercise[];
  /** Present where the workout moves, or becomes another. */
  date?: string;
  title?: string;
  focus?: string;
}[];

/** What a change for one day only is kept as; the plan and its certificate stay as they were. */
export const TODAY = 'today';

type Record = {
  profile: Profile;
  kind: string;
  said: readonly Said[];
  reason: string | null;
  findings: readonly Finding[];
  /** Of a suggestion: its key, its numbers and its source. */
  suggestion?: { key: string; evidence: unknown; source: string };
};

/** Writes what a change does to a program, keeps what stood before, and certifies the plan anew. */
export async function keepChange(
  db: ActorDb,
  owner: string,
  rows: ProgramRows,
  before: Program,
  after: Program,
  { profile, kind, said, reason, findings, suggestion }: Record,
): Promise<void> {
  const touched = touchedWorkouts(rows, before, after);
  if (touched.before.length === 0) return;
  await writeWorkouts(db, owner, rows, touched.after);
  await db
    .insertInto('proposals')
    .values({
      user_id: owner,
      id: newId(),
      program_id: rows.program.id,
      entity_id: rows.program.entity_id,
      kind,
      summary: summaryOf(said),
      said: JSON.stringify(said),
      reason,
      before: JSON.stringify(touched.before),
      after: JSON.stringify(touched.after),
      findings: JSON.stringify(findings),
      suggestion: suggestion?.key ?? null,
      evidence: JSON.stringify(suggestion?.evidence ?? {}),
      source: suggestion?.source ?? '',
      by_athlete: actorOf(db).userId !== owner,
    })
    .execute();
  if (kind !== TODAY)
    await storeCertificate(
      db,
      owner,
      rows.program.id,
      rows.program.entity_id,
      certify(await asPlanned(db, owner, rows, after), profile, catalog),
    );
}

/** The program without the exceptions of single days, which is what a certificate speaks of. */
export async function asPlanned(
  db: ActorDb,
  owner: string,
  rows: ProgramRows,
  program: Program = documentOf(rows).program,
): Promise<Program> {
  const exceptions = await db
    .selectFrom('proposals')
    .select('before')
    .where('user_id', '=', owner)
    .where('program_id', '=', rows.program.id)
    .where('kind', '=', TODAY)
    .where('status', '=', 'accepted')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const weekOf = new Map(rows.weeks.map(({ id, week }) => [id, week]));
  const planned = new Map<string, Touched[number]>();
  for (const each of exceptions.flatMap(({ before }) => before as unknown as Touched))
    if (!planned.has(each.workoutId)) planned.set(each.workoutId, each);
  const at = new Map(
    rows.workouts.flatMap(({ id, program_week_id, day }) => {
      const was = planned.get(id);
      return was === undefined ? [] : [[`${weekOf.get(program_week_id) ?? 0}:${day}`, was] as const];
    }),
  );
  return {
    ...program,
    weeks: program.weeks.map((week) => ({
      ...week,
      workouts: week.workouts.map((workout) => {
        const was = at.get(`${week.week}:${workout.day}`);
        return was === undefined
          ? workout
          : { ...workout, estimatedMinutes: was.estimatedMinutes, exercises: was.exercises ?? workout.exercises };
      }),
    })),
  };
}

/** Whether workouts are now as a change left them. */
export function standsAs(rows: ProgramRows, workouts: Touched): boolean {
  const { program, workouts: places } = documentOf(rows);
  return workouts.every(({ workoutId, exercises, date }) => {
    const place = places.get(workoutId);
    const now = program.weeks.find(({ week }) => week === place?.week)?.workouts.find(({ day }) => day === place?.day);
    return (
      now !== undefined &&
      (exercises === undefined || same(now.exercises, exercises)) &&
      (date === undefined || now.date === date)
    );
  });
}

/** JSON documents come back from the database with their members in another order. */
const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** Findings the change brings: those that were not there before it. */
export function newFindings(before: Program, after: Program, profile: Profile): Finding[] {
  const keyOf = (finding: Finding): string => JSON.stringify([finding.rule, finding.at, finding.evidence]);
  const known = new Set(lintProgram(before, profile, catalog).map(keyOf));
  return lintProgram(after, profile, catalog).filter((finding) => !known.has(keyOf(finding)));
}

export function touchedWorkouts(
  rows: ProgramRows,
  before: Program,
  after: Program,
): { before: Touched; after: Touched } {
  const weekOf = new Map(rows.weeks.map((week) => [week.id, week.week]));
  const at = (program: Program, week: number, day: number) =>
    found(
      program.weeks.find((each) => each.week === week)?.workouts.find((each) => each.day === day),
      'workout',
    );
  const touched: { before: Touched; after: Touched } = { before: [], after: [] };
  for (const workout of rows.workouts) {
    const week = weekOf.get(workout.program_week_id) ?? 0;
    const [old, fresh] = [at(before, week, workout.day), at(after, week, workout.day)];
    if (JSON.stringify(old) === JSON.stringify(fresh)) continue;
    touched.before.push({ workoutId: workout.id, ...differing(old, fresh) });
    touched.after.push({ workoutId: workout.id, ...differing(fresh, old) });
  }
  return touched;
}

/** What of a workout is not as in its other state. */
const differing = (one: PrescribedWorkout, other: PrescribedWorkout): Omit<Touched[number], 'workoutId'> => ({
  estimatedMinutes: one.estimatedMinutes,
  ...(same(one.exercises, other.exercises) ? {} : { exercises: one.exercises }),
  ...(one.date === other.date ? {} : { date: one.date }),
  ...(one.title === other.title && one.focus === other.focus ? {} : { title: one.title, focus: one.focus }),
});

export async function writeWorkouts(db: ActorDb, owner: string, rows: ProgramRows, workouts: Touched): Promise<void> {
  const changed = workouts.flatMap(({ workoutId, exercises }) =>
    exercises === undefined ? [] : [{ workoutId, exercises }],
  );
  if (changed.length > 0) {
    await db
      .deleteFrom('program_workout_exercises')
      .where('user_id', '=', owner)
      .where(
        'program_workout_id',
        'in',
        changed.map(({ workoutId }) => workoutId),
      )
      .execute();
    await storePrescriptions(db, owner, rows.program.entity_id, changed);
  }
  for (const { workoutId, estimatedMinutes, date, title, focus } of workouts) {
    await db
      .updateTable('program_workouts')
      .set({
        estimated_minutes: Math.round(estimatedMinutes),
        ...(title === undefined ? {} : { title }),
        ...(focus === undefined ? {} : { focus }),
      })
      .where('user_id', '=', owner)
      .where('id', '=', workoutId)
      .execute();
    if (date !== undefined)
      await db
        .updateTable('workout_schedule')
        .set({ scheduled_date: date })
        .where('user_id', '=', owner)
        .where('workout_id', '=', workoutId)
        .where('deleted_at', 'is', null)
        .execute();
  }
}
