import { daysBetween, type LocalDate } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';

type Span = Pick<ProgramView, 'startDate' | 'weeks'>;

/** The week that is now by the day the program starts: before it the first, after it the last. */
export const weekNow = ({ startDate, weeks }: Span, today: LocalDate): number =>
  Math.min(Math.max(1, weeks), Math.max(1, Math.floor(daysBetween(startDate, today) / 7) + 1));

/** Whether a day lies within the program's weeks. */
export const isUnderWay = ({ startDate, weeks }: Span, today: LocalDate): boolean => {
  const days = daysBetween(startDate, today);
  return days >= 0 && days < weeks * 7;
};
