import { dayNumber, weekdayOf } from '@halteres/engine/program/calendar';
import { WEEKDAYS, type Weekday } from '@halteres/engine/program/profile-words';
import type { PlannedRow } from './planned-workouts.ts';

/** The days a program was made for, those the person prefers, and those it stands on. */
export function trainingDaysOf(rows: readonly PlannedRow[]): Weekday[] {
  const [row] = rows;
  const made = (row?.session_details as { days?: unknown } | null)?.days;
  const preferred: unknown = row?.preferred_training_days;
  const days = new Set<unknown>([
    ...(Array.isArray(made) ? made : []),
    ...(Array.isArray(preferred) ? preferred : []),
    ...rows.map(({ scheduled_date }) => weekdayOf(dayNumber(scheduled_date))),
  ]);
  return WEEKDAYS.filter((day) => days.has(day));
}
