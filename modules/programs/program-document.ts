import type { PrescribedExercise, PrescribedWeek, Program } from '@halteres/engine/program/program';
import { WEEKDAYS, type Weekday } from '@halteres/engine/program/profile-words';
import { exerciseById } from '../catalog/shipped.ts';
import { found } from '../kernel/failure.ts';
import { becauseOf, reasonOf } from './reasons.ts';
import { viewSet } from './read-program.ts';
import { grouped, type ProgramRows } from './read-rows.ts';

/** Where a row stands in the document: 1-based week and day, 0-based positions. */
export type RowPlace = { week: number; day: number; exercise: number };

export type ProgramDocument = {
  program: Program;
  /** Places by the ids of exercise and set rows, and workouts by theirs. */
  exercises: ReadonlyMap<string, RowPlace>;
  sets: ReadonlyMap<string, RowPlace & { set: number }>;
  workouts: ReadonlyMap<string, { week: number; day: number }>;
};

/** The engine's document of a program, made from the rows as they are now. */
export function documentOf(rows: ProgramRows): ProgramDocument {
  const exercises = new Map<string, RowPlace>();
  const sets = new Map<string, RowPlace & { set: number }>();
  const workouts = new Map<string, { week: number; day: number }>();
  const setsOf = grouped(rows.sets, (set) => set.program_workout_exercise_id);
  const exercisesOf = grouped(rows.exercises, (exercise) => exercise.program_workout_id);
  const workoutsOf = grouped(rows.workouts, (workout) => workout.program_week_id);

  const weeks = rows.weeks.map((week): PrescribedWeek => ({
    week: week.week,
    phase: week.phase,
    deload: week.deload,
    intent: week.intent,
    workouts: (workoutsOf.get(week.id) ?? []).map((workout) => {
      workouts.set(workout.id, { week: week.week, day: workout.day });
      const date = workout.scheduled_date ?? rows.program.start_date;
      return {
        day: workout.day,
        weekday: weekdayOf(date),
        date,
        title: workout.title,
        focus: workout.focus,
        estimatedMinutes: workout.estimated_minutes ?? 0,
        exercises: (exercisesOf.get(workout.id) ?? []).map((row, position): PrescribedExercise => {
          const place = { week: week.week, day: workout.day, exercise: position };
          exercises.set(row.id, place);
          const rowSets = setsOf.get(row.id) ?? [];
          rowSets.forEach((set, index) => sets.set(set.id, { ...place, set: index }));
          return {
            slug: found(exerciseById.get(row.exercise_id ?? ''), 'exercise in the catalogue').slug,
            role: row.role,
            superset: row.superset,
            tempo: row.tempo,
            reason: reasonOf(row),
            alternatives: row.alternatives as string[],
            sets: rowSets.map((set) => {
              const { id: _id, because: _because, ...prescribed } = viewSet(set);
              const because = becauseOf(set);
              return because === null ? prescribed : { ...prescribed, because };
            }),
          };
        }),
      };
    }),
  }));
  const overview = rows.program.program_overview as { text?: string; notes?: Program['notes'] };
  const program: Program = {
    name: rows.program.name,
    overview: overview.text ?? '',
    goal: rows.program.goal,
    methodology: rows.program.training_methodology as Program['methodology'],
    periodization: rows.program.periodization as Program['periodization'],
    weeks,
    notes: overview.notes ?? [],
  };
  return { program, exercises, sets, workouts };
}

const weekdayOf = (date: string): Weekday => WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';
