import { daysBetween, i18n, type LocalDate } from '@halteres/i18n';

export type Estimate = { localDate: LocalDate; e1rmKg: number };

export type E1rmAnswer =
  | { kind: 'none' }
  | { kind: 'one'; kg: number }
  | { kind: 'moved' | 'steady'; percent: number; weeks: number; fromKg: number; toKg: number };

const WINDOW_DAYS = 56;
const STEADY_PERCENT = 1;

const best = (estimates: readonly Estimate[]): number => Math.max(...estimates.map((each) => each.e1rmKg));

/**
 * How an e1RM moved in its last eight weeks: the best of the first fortnight there against the best of the last.
 * The best of a fortnight, since single days swing with sleep and effort; where both overlap, first against last.
 */
export function answerE1rm(estimates: readonly Estimate[]): E1rmAnswer {
  const sorted = estimates.toSorted((a, b) => a.localDate.localeCompare(b.localDate));
  const last = sorted.at(-1);
  if (last === undefined) return { kind: 'none' };
  const inWindow = sorted.filter((each) => daysBetween(each.localDate, last.localDate) <= WINDOW_DAYS);
  const first = inWindow[0];
  if (first === undefined || first.localDate === last.localDate) return { kind: 'one', kg: best(inWindow) };
  const days = daysBetween(first.localDate, last.localDate);
  const span = days >= 28 ? 14 : 0;
  const fromKg = best(inWindow.filter((each) => daysBetween(first.localDate, each.localDate) <= span));
  const toKg = best(inWindow.filter((each) => daysBetween(each.localDate, last.localDate) <= span));
  const percent = (toKg / fromKg - 1) * 100;
  return {
    kind: Math.abs(percent) < STEADY_PERCENT ? 'steady' : 'moved',
    percent,
    weeks: Math.max(1, Math.round(days / 7)),
    fromKg,
    toKg,
  };
}

/** The title of the chart, such as "Squat e1RM up 6 % in 8 weeks". `weight` writes kilograms with their unit. */
export function e1rmTitle(name: string, answer: E1rmAnswer, weight: (kg: number) => string): string {
  if (answer.kind === 'none') return i18n._('{name}: no set says enough for an e1RM yet', { name });
  if (answer.kind === 'one')
    return i18n._('{name} e1RM: {load}, one session so far', { name, load: weight(answer.kg) });
  const { weeks } = answer;
  if (answer.kind === 'steady')
    return i18n._('{name} e1RM steady over {weeks, plural, one {# week} other {# weeks}}', { name, weeks });
  const percent = Math.round(Math.abs(answer.percent));
  return answer.percent > 0
    ? i18n._('{name} e1RM up {percent} % in {weeks, plural, one {# week} other {# weeks}}', { name, percent, weeks })
    : i18n._('{name} e1RM down {percent} % in {weeks, plural, one {# week} other {# weeks}}', { name, percent, weeks });
}
