import { formatNumber, formatSeconds, i18n } from '@halteres/i18n';
import type { LoadKind, LoggedSet, PrescribedExercise, PrescribedSet, SetType } from './log-shapes.ts';

export type Measure = PrescribedExercise['measure'];

/** Decimal text of a load the way the person reads numbers. */
export const loadNumber = (weight: string): string => formatNumber(Number(weight), 3);

export const setTypeWord = (type: SetType): string =>
  ({
    normal: i18n._('Normal'),
    warm_up: i18n._('Warm-up'),
    drop: i18n._('Drop'),
    failure: i18n._('Failure'),
    amrap: i18n._('AMRAP'),
  })[type];

export const loadKindWord = (kind: LoadKind): string =>
  ({
    external: i18n._('Weight'),
    added: i18n._('Added weight'),
    assisted: i18n._('Assisted'),
    bodyweight: i18n._('Bodyweight'),
    band: i18n._('Band'),
  })[kind];

/** What the second number of a set counts. */
export const measureWord = (measure: Measure): string =>
  ({ reps: i18n._('Reps'), seconds: i18n._('Seconds'), metres: i18n._('Metres'), calories: i18n._('Calories') })[
    measure
  ];

type Loaded = Pick<LoggedSet, 'loadKind' | 'weight' | 'weightUnit'>;

/** 67.5 kg, +10 kg, −20 kg, Bodyweight. */
export function loadText({ loadKind, weight, weightUnit }: Loaded): string {
  if (weight === null || weightUnit === null) return loadKind === 'external' ? '' : loadKindWord(loadKind);
  const sign = loadKind === 'added' ? '+' : loadKind === 'assisted' ? '−' : '';
  return `${sign}${loadNumber(weight)} ${weightUnit}`;
}

type Counted = Pick<LoggedSet, 'reps' | 'seconds' | 'distanceM' | 'calories'>;

/** 8, 45 s, 400 m, 12 cal. */
export function countText(set: Counted): string {
  if (set.reps !== null) return formatNumber(set.reps, 0);
  if (set.seconds !== null)
    return set.seconds >= 60
      ? formatSeconds(set.seconds)
      : i18n._('{seconds} s', { seconds: formatNumber(set.seconds, 1) });
  if (set.distanceM !== null) return i18n._('{metres} m', { metres: formatNumber(set.distanceM, 1) });
  if (set.calories !== null) return i18n._('{calories} cal', { calories: formatNumber(set.calories, 1) });
  return '–';
}

type Side = NonNullable<LoggedSet['side']>;

export const sideWord = (side: Side): string =>
  ({ left: i18n._('Left'), right: i18n._('Right'), both: i18n._('Both sides') })[side];

/** Behind a count: left, right, each side. */
const sideText = (side: Side): string =>
  ({ left: i18n._('left'), right: i18n._('right'), both: i18n._('each side') })[side];

/** 67.5 kg × 8, 24 kg × 8 left */
export function setText(set: Loaded & Counted & Pick<LoggedSet, 'side'>): string {
  const load = loadText(set);
  const text = load === '' ? countText(set) : `${load} × ${countText(set)}`;
  return set.side === null ? text : `${text} ${sideText(set.side)}`;
}

/** 6–8 */
const rangeText = ({ min, max }: PrescribedSet): string =>
  min === max ? formatNumber(min, 0) : `${formatNumber(min, 0)}–${formatNumber(max, 0)}`;

/** 67.5 kg × 6–8, 45 s */
export function targetText(set: PrescribedSet, measure: Measure): string {
  const unit = { reps: '', seconds: ' s', metres: ' m', calories: ' cal' }[measure];
  const count = `${rangeText(set)}${set.kind === 'amrap' ? '+' : ''}${unit}`;
  return set.load === null ? count : `${loadNumber(set.load.weight)} ${set.load.unit} × ${count}`;
}
