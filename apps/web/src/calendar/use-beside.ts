import { addDays, i18n, type LocalDate } from '@halteres/i18n';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { calendarQuery } from './calendar-queries.ts';
import { besideText } from './drag/beside-text.ts';
import type { Placed } from './movable.ts';

/** What else a client has on days near a workout, and on one asked for; nothing while it is not known. */
export function useBeside(workout: Placed, asked: LocalDate): (date: LocalDate) => string {
  const near = { from: addDays(workout.date, -1), to: addDays(workout.date, 7) };
  const isNear = (date: LocalDate): boolean => near.from <= date && date <= near.to;
  const of = { as: 'coach', entityId: workout.entityId } as const;
  const { data: around } = useQuery(calendarQuery({ ...near, ...of }));
  const { data: there } = useQuery({
    ...calendarQuery({ from: asked, to: asked, ...of }),
    enabled: asked !== '' && !isNear(asked),
    placeholderData: keepPreviousData,
  });
  return (date) => {
    const known = isNear(date) ? around : there;
    if (known === undefined) return '';
    return (
      besideText(
        workout,
        known.filter((each) => each.date === date),
      ) ?? i18n._('Nothing else on that day')
    );
  };
}
