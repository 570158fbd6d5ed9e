import { dayNumber, isoDate } from '../calendar.ts';
import type { DayMove, Placed } from './around-days-off.ts';

export type WeekWorkout = Placed & { programId: string };
export type WeekMove = {
  /** The first of the seven days. */
  weekOf: string;
  days: number;
  /** All later weeks too. */
  later: boolean;
};

export const CONFLICTS = ['done', 'double', 'day_off', 'order', 'past'] as const;
export type WeekConflict = { id: string; kind: (typeof CONFLICTS)[number]; date: string; other: string | null };

type Around = { isOff: (date: string) => boolean; today: string };

const shifted = (date: string, days: number): string => isoDate(dayNumber(date) + days);

/** A week of workouts some days later or earlier, and what speaks against it; nothing is refused. */
export function moveWeek(
  workouts: readonly WeekWorkout[],
  { weekOf, days, later }: WeekMove,
  { isOff, today }: Around,
): { moves: DayMove[]; conflicts: WeekConflict[] } {
  const after = shifted(weekOf, 7);
  const meant = workouts.filter(({ date }) => date >= weekOf && (later || date < after));
  const moving = new Map(meant.filter(({ done }) => !done).map((each) => [each.id, shifted(each.date, days)]));
  const staying = workouts.filter(({ id }) => !moving.has(id));
  const conflicts = meant.flatMap((workout): WeekConflict[] => {
    const to = moving.get(workout.id);
    if (to === undefined) return [{ id: workout.id, kind: 'done', date: workout.date, other: null }];
    const double = staying.find(({ date }) => date === to);
    const overtaken = staying.find(
      ({ programId, date }) => programId === workout.programId && date > workout.date !== date > to && date !== to,
    );
    return [
      ...(double === undefined ? [] : [{ id: workout.id, kind: 'double' as const, date: to, other: double.id }]),
      ...(overtaken === undefined ? [] : [{ id: workout.id, kind: 'order' as const, date: to, other: overtaken.id }]),
      ...(isOff(to) ? [{ id: workout.id, kind: 'day_off' as const, date: to, other: null }] : []),
      ...(to < today ? [{ id: workout.id, kind: 'past' as const, date: to, other: null }] : []),
    ];
  });
  return {
    moves: meant.flatMap(({ id, date }) => {
      const to = moving.get(id);
      return to === undefined ? [] : [{ id, from: date, to }];
    }),
    conflicts,
  };
}
