import type { ClassPiece, ScaledMovement, ScalingStep, TimetableRow } from '@halteres/engine/class/class-program';
import { formatNumber, i18n } from '@halteres/i18n';

const PLACE = /^Place (\d+)$/;

/** Somebody of a class; a place without a name in the reader's language. */
export function personText(name: string): string {
  const [, number] = PLACE.exec(name) ?? [];
  return number === undefined ? name : i18n._('Place {number}', { number });
}

const unitText = (unit: ScaledMovement['unit'], amount: string): string =>
  ({
    reps: amount,
    seconds: i18n._('{amount} s', { amount }),
    metres: i18n._('{amount} m', { amount }),
    calories: i18n._('{amount} cal', { amount }),
  })[unit];

/** `21-15-9`, `400 m`, `12`. */
export const amountText = ({ amounts, unit }: Pick<ScaledMovement, 'amounts' | 'unit'>): string =>
  unitText(unit, amounts.map((amount) => formatNumber(amount)).join('-'));

/** Seconds as `m:ss`. */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const arrangementText = ({ arrangement, groups }: ClassPiece): string => {
  const count = groups.length;
  return {
    together: i18n._('All together'),
    heats: i18n._('{count, plural, one {# heat} other {# heats}}', { count }),
    stagger: i18n._('{count, plural, one {# group} other {# groups}}, each starts elsewhere', { count }),
    rotation: i18n._('{count, plural, one {# group} other {# groups}} move on together', { count }),
    turns: i18n._('{count, plural, one {# place} other {# places}} shared in turns', { count }),
  }[arrangement];
};

export const stepNames = (): Record<ScalingStep, string> => ({
  range: i18n._('range'),
  load: i18n._('load'),
  movement: i18n._('movement'),
  reps: i18n._('reps'),
  rounds: i18n._('rounds'),
});

export const rowKindNames = (): Record<TimetableRow['kind'], string> => ({
  brief: i18n._('Brief'),
  warm_up: i18n._('Warm-up'),
  set_up: i18n._('Set up'),
  work: i18n._('Work time'),
  rest: i18n._('Rest'),
  change: i18n._('Changeover'),
  clear: i18n._('Clear up'),
  cool_down: i18n._('Cool-down'),
  buffer: i18n._('Spare'),
});
