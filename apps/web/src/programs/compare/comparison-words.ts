import { formatNumber, i18n } from '@halteres/i18n';
import type { RefitResult } from '@halteres/modules/planning/refit/contract';
import type { ComparedLine, ProgramComparison } from '@halteres/modules/programs/versions/contract';

type Row = ProgramComparison['exercises'][number];
type Measure = NonNullable<Row['before']>['measure'];
export type Causes = RefitResult['causes'];

const range = (min: number, max: number): string =>
  min === max ? formatNumber(min, 0) : `${formatNumber(min, 0)}–${formatNumber(max, 0)}`;

/** 3 × 60–62.5 kg × 6–8, 2 in reserve */
export function comparedText(line: ComparedLine | null, measure: Measure): string {
  if (line === null) return '–';
  const unit = { reps: '', seconds: ' s', metres: ' m', calories: ' cal' }[measure];
  const { lightest, heaviest } = line;
  const load =
    heaviest === null || lightest === null
      ? ''
      : `${lightest.weight === heaviest.weight ? '' : `${formatNumber(Number(lightest.weight), 3)}–`}${formatNumber(Number(heaviest.weight), 3)} ${heaviest.unit} × `;
  return `${formatNumber(line.sets, 0)} × ${load}${range(line.min, line.max)}${unit}`;
}

/** What of a line is told only where it differs. */
export function detailText(line: ComparedLine | null, other: ComparedLine | null): string {
  if (line === null || other === null) return '';
  return [
    line.rir === other.rir || line.rir === null ? '' : i18n._('{rir} in reserve', { rir: formatNumber(line.rir, 1) }),
    line.restSeconds === other.restSeconds
      ? ''
      : i18n._('{seconds} s rest', { seconds: formatNumber(line.restSeconds, 0) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Why an exercise was swapped, where it is known. */
export function causeText(causes: Causes, slug: string): string {
  const cause = causes.find((each) => each.slug === slug)?.cause;
  if (cause === undefined) return '';
  return {
    equipment: i18n._('The gym has nothing for it.'),
    injury: i18n._('An injury forbids it.'),
    skill: i18n._('It is too demanding for this level.'),
    dislike: i18n._('It is disliked.'),
    load: i18n._('The lightest load there is too heavy.'),
  }[cause];
}

/** How many of each kind, in a sentence. */
export function comparisonSummary({ exercises, moved, weeks, words }: ProgramComparison): string {
  const count = (kind: Row['kind']): number => exercises.filter((each) => each.kind === kind).length;
  const parts = [
    weeks.before === weeks.after
      ? ''
      : i18n._('{before} weeks become {after}', { before: weeks.before, after: weeks.after }),
    count('kept') === 0 ? '' : i18n._('{count, plural, one {# kept} other {# kept}}', { count: count('kept') }),
    count('changed') === 0
      ? ''
      : i18n._('{count, plural, one {# changed} other {# changed}}', { count: count('changed') }),
    count('swapped') === 0
      ? ''
      : i18n._('{count, plural, one {# swapped} other {# swapped}}', { count: count('swapped') }),
    count('added') === 0 ? '' : i18n._('{count, plural, one {# added} other {# added}}', { count: count('added') }),
    count('removed') === 0
      ? ''
      : i18n._('{count, plural, one {# removed} other {# removed}}', { count: count('removed') }),
    moved.length === 0
      ? ''
      : i18n._('{count, plural, one {# workout on another day} other {# workouts on other days}}', {
          count: moved.length,
        }),
    words.length === 0
      ? ''
      : i18n._('{count, plural, one {other words in # place} other {other words in # places}}', {
          count: words.length,
        }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? i18n._('Nothing differs.') : parts.join(' · ');
}
