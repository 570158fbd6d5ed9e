import { dayNumber, weekdayOf } from '@halteres/engine/program/calendar';
import type { PrescribedExercise, Program } from '@halteres/engine/program/program';
import { documentOf } from '../program-document.ts';
import type { ProgramRows } from '../read-rows.ts';

/** A workout of a week: structured by its exercises, or of free text. */
export type WorkoutState = {
  id: string;
  day: number;
  title: string;
  focus: string;
  /** Null in the calendar of nobody. */
  date: string | null;
  estimatedMinutes: number;
  exercises: PrescribedExercise[];
  /** Of a workout of free text. */
  body?: string;
  /** For the athlete; absent in what was kept before notes were. */
  notes?: string | null;
};

/** A week of a program with all that is planned in it, by the ids of its rows. */
export type WeekState = {
  id: string;
  week: number;
  phase: string;
  deload: boolean;
  intent: string;
  notes?: string | null;
  workouts: WorkoutState[];
};

/** What is kept of a change of weeks: those it touched, as they were or as they are, and the program's notes if other. */
export type Weeks = { weeks: WeekState[]; description?: string };

/** A program as a version has it: its notes and its weeks. */
export type ProgramState = Required<Weeks>;

export const isWeeks = (kept: unknown): kept is Weeks =>
  kept !== null && typeof kept === 'object' && Array.isArray((kept as { weeks?: unknown }).weeks);

/** A program as it stands. */
export const stateOf = (rows: ProgramRows): ProgramState => ({
  description: rows.program.description,
  weeks: weeksOf(rows),
});

function weeksOf(rows: ProgramRows): WeekState[] {
  const { program } = documentOf(rows);
  return rows.weeks.map(({ id, week, phase, deload, intent, notes }) => ({
    id,
    week,
    phase,
    deload,
    intent,
    notes,
    workouts: [
      ...rows.workouts
        .filter((each) => each.program_week_id === id)
        .map((row): WorkoutState => {
          const planned = program.weeks
            .find((each) => each.week === week)
            ?.workouts.find((each) => each.day === row.day);
          return {
            id: row.id,
            day: row.day,
            title: row.title,
            focus: row.focus,
            date: row.scheduled_date,
            estimatedMinutes: row.estimated_minutes ?? 0,
            exercises: planned?.exercises ?? [],
            notes: row.notes,
          };
        }),
      ...rows.freeTexts
        .filter((each) => each.program_week_id === id)
        .map((row): WorkoutState => ({
          id: row.id,
          day: row.day,
          title: row.title,
          focus: row.focus,
          date: row.scheduled_date,
          estimatedMinutes: row.estimated_minutes ?? 0,
          exercises: [],
          body: row.body ?? '',
          notes: row.notes,
        })),
    ],
  }));
}

const isStructured = ({ body }: WorkoutState): boolean => body === undefined;

/** The engine's document of some weeks of a program. */
export function programOf(rows: ProgramRows, weeks: readonly WeekState[]): Program {
  const { program } = documentOf(rows);
  return {
    ...program,
    weeks: weeks.map(({ week, phase, deload, intent, workouts }) => ({
      week,
      phase,
      deload,
      intent,
      workouts: workouts.filter(isStructured).map(({ id: _id, date, body: _body, notes: _notes, ...workout }) => {
        const on = date ?? rows.program.start_date;
        return { ...workout, date: on, weekday: weekdayOf(dayNumber(on)) };
      }),
    })),
  };
}

/** Weeks with what a document of the engine has in their workouts. */
export const withProgram = (weeks: readonly WeekState[], program: Program): WeekState[] =>
  weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => {
      const planned = program.weeks
        .find((each) => each.week === week.week)
        ?.workouts.find((each) => each.day === workout.day);
      return !isStructured(workout) || planned === undefined
        ? workout
        : { ...workout, exercises: planned.exercises, estimatedMinutes: planned.estimatedMinutes };
    }),
  }));
