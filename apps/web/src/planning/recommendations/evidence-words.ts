import { formatNumber, i18n } from '@halteres/i18n';
import type { Advice } from '@halteres/modules/planning/recommend/contract';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { numberOf, textOf } from '../../programs/words/value-of.ts';
import type { NameOf } from '../suggestions/change-text.ts';

type Evidence = Advice['evidence'][number];

export const evidenceName = (name: Evidence['name']): string =>
  ({
    sessions: i18n._('Sessions looked at'),
    days: i18n._('Time looked at'),
    first_e1rm: i18n._('Estimated 1RM at first'),
    last_e1rm: i18n._('Estimated 1RM at last'),
    rpe_over_plan: i18n._('Effort against the plan'),
    rpe_over_plan_before: i18n._('Effort against the plan before'),
    lifts_down: i18n._('Lifts that fell'),
    e1rm_change: i18n._('Change of their estimated 1RM'),
    missed_sets: i18n._('Sets that missed their repetitions'),
    trained_sets: i18n._('Sets trained'),
    planned_sets: i18n._('Sets planned'),
    least_sets: i18n._('The least that works'),
    most_sets: i18n._('The most one recovers from'),
    days_a_week: i18n._('Days it was trained'),
    session_sets: i18n._('Sets in one session'),
    rpe_rise: i18n._('Rise of the effort within its sets'),
    rpe_rise_elsewhere: i18n._('The same in other exercises'),
    sessions_with_pain: i18n._('Sessions with a note of pain'),
    rest_taken: i18n._('Rest taken'),
    rest_planned: i18n._('Rest planned'),
    first_set_reps: i18n._('Repetitions of the first set'),
    last_set_reps: i18n._('Repetitions of the last set'),
  })[name];

const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatNumber(value, 1)}`;

/** A number with its unit. */
export function amountText({ value, unit }: Pick<Evidence, 'value' | 'unit'>): string {
  const amount = formatNumber(value, 1);
  switch (unit) {
    case 'kg':
      return `${amount} kg`;
    case 'seconds':
      return `${amount} s`;
    case 'percent':
      return `${amount} %`;
    case 'rpe':
      return `${signed(value)} RPE`;
    case 'sessions':
      return i18n._('{count, plural, one {# session} other {# sessions}}', { count: value });
    case 'days':
      return i18n._('{count, plural, one {# day} other {# days}}', { count: value });
    case 'days_per_week':
      return i18n._('{count} a week', { count: amount });
    case 'sets_per_week':
      return i18n._('{count} a week', { count: amount });
    case 'lifts':
    case 'reps':
    case 'sets':
      return amount;
  }
}

/** What a recommendation should bring; the engine's own sentence for what has no words here. */
export function expectedText({ code, text, values }: Advice['expectedEffect'], nameOf: NameOf): string {
  const name = nameOf(textOf(values, 'exercise'));
  const change = {
    from: formatNumber(numberOf(values, 'from'), 1),
    to: formatNumber(numberOf(values, 'to'), 1),
    muscle: muscleGroupName(textOf(values, 'group')),
    half: formatNumber(numberOf(values, 'half'), 1),
  };
  switch (code) {
    case 'expect.progress':
      return i18n._('{name} rises again within {weeks} weeks; {back} follows after.', {
        name,
        back: nameOf(textOf(values, 'back')),
        weeks: numberOf(values, 'weeks'),
      });
    case 'expect.recovered':
      return i18n._('Effort back to what is planned within two weeks.');
    case 'expect.effort':
      return i18n._('Sets as hard as planned, within half an RPE.');
    case 'expect.volume':
      return i18n._(
        'Sets a week from {from} to {to}: between the least that works and the most one recovers from.',
        change,
      );
    case 'expect.within_recovery':
      return i18n._('Sets a week from {from} to {to}, which is to be recovered from.', change);
    case 'expect.split':
      return i18n._('Two days a week with about {half} sets each, the same in the week.', change);
    case 'expect.steady':
      return i18n._('Sets of the same load that feel alike.');
    case 'expect.settles':
      return i18n._('Two sessions without pain.');
    case 'expect.looked_at':
      return i18n._('Somebody qualified has looked at it.');
    case 'expect.reps_hold':
      return i18n._('The last set within a repetition or two of the first.');
    default:
      return text;
  }
}
