import type { WorkoutMovement } from '../workout.ts';
import type { Difference } from './difference.ts';

type Named = Pick<WorkoutMovement, 'slug' | 'text'>;

const amountText = (amount: WorkoutMovement['amount']): string =>
  amount === null ? 'as many as it says' : `${amount.value} ${amount.unit}`;
const loadText = (load: WorkoutMovement['load']): string =>
  load === null ? 'no load' : `${load.value}${load.women === null ? '' : `/${load.women}`} ${load.unit}`;
const numberText = (value: number | null): string => (value === null ? 'none' : String(value));
const minutesText = (seconds: number | null): string =>
  seconds === null ? 'no time' : seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`;

/** A difference in English, for the command line: `10 reps instead of 12 reps of Pull-up`. */
export function sayDifference(difference: Difference, nameOf: (movement: Named) => string): string {
  switch (difference.kind) {
    case 'with':
      return `with ${nameOf(difference.movement)}`;
    case 'without':
      return `no ${nameOf(difference.movement)}`;
    case 'instead':
      return `${nameOf(difference.movement)} instead of ${nameOf(difference.there)}`;
    case 'amount':
      return `${amountText(difference.here)} instead of ${amountText(difference.there)} of ${nameOf(difference.movement)}`;
    case 'load':
      return `${loadText(difference.here)} instead of ${loadText(difference.there)} for ${nameOf(difference.movement)}`;
    case 'most':
      return difference.here === null
        ? `a set amount of ${nameOf(difference.movement)}`
        : `as many ${difference.here} as possible of ${nameOf(difference.movement)}`;
    case 'scheme':
      return `${difference.here?.join('-') ?? 'no scheme'} instead of ${difference.there?.join('-') ?? 'none'}`;
    case 'format':
      return `${difference.here} instead of ${difference.there}`;
    case 'rounds':
    case 'parts':
      return `${numberText(difference.here)} instead of ${numberText(difference.there)} ${difference.kind}`;
    case 'seconds':
      return `${minutesText(difference.here)} instead of ${minutesText(difference.there)}`;
    case 'every':
      return `every ${minutesText(difference.here)} instead of every ${minutesText(difference.there)}`;
    case 'rest':
      return `${minutesText(difference.here)} instead of ${minutesText(difference.there)} of rest`;
    case 'team':
      return `for ${difference.here ?? 1} instead of ${difference.there ?? 1}`;
    case 'order':
      return 'in another order';
  }
}
