import { formatNumber, i18n } from '@halteres/i18n';
import type { MuscleWeek, Standing } from './muscle-weeks.ts';

export const standingNames = (): Record<Standing, string> => ({
  under: i18n._('Under'),
  productive: i18n._('Productive'),
  high: i18n._('High'),
  over: i18n._('Over'),
  light: i18n._('Light week'),
});

export const setsText = (sets: number): string =>
  i18n._('{count, plural, one {{text} set} other {{text} sets}}', { count: sets, text: formatNumber(sets, 1) });

/** A week of a muscle as a sentence: Week 3: 12.5 sets, productive. */
export const weekText = ({ week, sets, standing }: MuscleWeek): string =>
  standing === null
    ? i18n._('Week {week}: {sets}', { week, sets: setsText(sets) })
    : i18n._('Week {week}: {sets}, {standing}', { week, sets: setsText(sets), standing: standingNames()[standing] });
