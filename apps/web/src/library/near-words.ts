import { formatNumber, i18n } from '@halteres/i18n';
import type { AmountUnit, WorkoutMovement } from '@halteres/library/workout';
import type { ImportPreview } from './workout-queries.ts';
import { formatNames } from './workout-words.ts';

export type NearWorkout = NonNullable<ImportPreview['records'][number]['near']>;
type Difference = NearWorkout['differences'][number];
type NameOf = (slug: string) => string;

const unitNames = (): Record<AmountUnit, string> => ({
  reps: i18n._('reps'),
  metres: i18n._('m'),
  calories: i18n._('kcal'),
  seconds: i18n._('s'),
  steps: i18n._('steps'),
});

const number = (value: number): string => formatNumber(value, 2);

const amountText = (amount: WorkoutMovement['amount']): string =>
  amount === null ? i18n._('an open amount') : `${number(amount.value)} ${unitNames()[amount.unit]}`;

function loadText(load: WorkoutMovement['load']): string {
  if (load === null) return i18n._('no load');
  const weight = load.women === null ? number(load.value) : `${number(load.value)}/${number(load.women)}`;
  if (load.unit === 'bodyweight') return i18n._('{weight} × body weight', { weight });
  return `${weight} ${load.unit === 'percent' ? '%' : load.unit}`;
}

const timeText = (seconds: number | null): string =>
  seconds === null
    ? i18n._('no time')
    : seconds < 60
      ? i18n._('{seconds} s', { seconds: number(seconds) })
      : i18n._('{minutes} min', { minutes: number(seconds / 60) });

const instead = (here: string, there: string): string => i18n._('{here} instead of {there}', { here, there });
const of = (what: string, difference: string): string => i18n._('{what}: {difference}', { what, difference });

/** What a workout has otherwise than the one it is like: `10 instead of 12 reps`, `without Rowing machine`. */
export function differenceText(difference: Difference, nameOf: NameOf): string {
  const named = ({ slug, text }: { slug: string | null; text: string }): string =>
    slug === null ? text : nameOf(slug);
  switch (difference.kind) {
    case 'with':
      return i18n._('with {exercise}', { exercise: named(difference.movement) });
    case 'without':
      return i18n._('without {exercise}', { exercise: named(difference.movement) });
    case 'instead':
      return instead(named(difference.movement), named(difference.there));
    case 'amount':
      return of(named(difference.movement), amountsText(difference));
    case 'load':
      return of(named(difference.movement), instead(loadText(difference.here), loadText(difference.there)));
    case 'most':
      return of(
        named(difference.movement),
        difference.here === null ? i18n._('a set amount') : i18n._('as much as possible'),
      );
    case 'scheme':
      return instead(schemeText(difference.here), schemeText(difference.there));
    case 'format':
      return instead(formatNames()[difference.here], formatNames()[difference.there]);
    case 'rounds':
      return of(i18n._('Rounds'), instead(String(difference.here ?? 1), String(difference.there ?? 1)));
    case 'parts':
      return of(i18n._('Parts'), instead(String(difference.here ?? 1), String(difference.there ?? 1)));
    case 'seconds':
      return instead(timeText(difference.here), timeText(difference.there));
    case 'every':
      return of(i18n._('Every'), instead(timeText(difference.here), timeText(difference.there)));
    case 'rest':
      return of(i18n._('Rest'), instead(timeText(difference.here), timeText(difference.there)));
    case 'team':
      return of(i18n._('People'), instead(String(difference.here ?? 1), String(difference.there ?? 1)));
    case 'order':
      return i18n._('in another order');
  }
}

function amountsText({ here, there }: Extract<Difference, { kind: 'amount' }>): string {
  return here !== null && there !== null && here.unit === there.unit
    ? instead(number(here.value), amountText(there))
    : instead(amountText(here), amountText(there));
}

const schemeText = (scheme: readonly number[] | null): string => scheme?.join('-') ?? i18n._('no scheme');
