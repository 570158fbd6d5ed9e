import type { LocalDate } from '@halteres/i18n';
import { dayOffOn, type DayOff, type PlannedFor } from '@halteres/engine/program/move/day-off';

/** How a planned workout stands that is not done: excused, missed, or still to come; of who does not share it, nobody knows. */
export function stateOf(
  workout: PlannedFor & { date: LocalDate; shared: boolean },
  /** Null while they are not known: nobody is told they missed what may be excused. */
  daysOff: readonly DayOff[] | null,
  today: LocalDate,
): 'off' | 'missed' | null {
  if (daysOff === null) return null;
  if (dayOffOn(daysOff, workout, workout.date) !== null) return 'off';
  return workout.shared && workout.date < today ? 'missed' : null;
}
