import type { ClassPattern } from '@halteres/engine/class/facts/class-kind';
import { i18n } from '@halteres/i18n';
import { numberOf, textOf } from '../../programs/words/value-of.ts';
import { weekdayName } from '../../shell/parts/weekday-words.ts';
import type { Refusal, RefusalValues } from './refusal-words.ts';

const patterns = (): Record<ClassPattern, { name: string; mend: string }> => {
  const offList = i18n._('Take one off the avoid list.');
  return {
    squat: { name: i18n._('a squat, lunge or step-up'), mend: offList },
    hinge: {
      name: i18n._('a hip hinge or bridge'),
      mend: i18n._('Take one off the avoid list, or add a kettlebell.'),
    },
    push: { name: i18n._('an upper-body push'), mend: offList },
    pull: {
      name: i18n._('an upper-body pull'),
      mend: i18n._('Take one off the avoid list, or add a pull-up bar, rings or dumbbells.'),
    },
    core: { name: i18n._('a carry or trunk exercise'), mend: offList },
    mono: {
      name: i18n._('running, rowing, cycling or skipping'),
      mend: i18n._('Take running off the avoid list, or add a rower, a bike or ropes.'),
    },
  };
};

/** Why no class can be made of these people, this room and these minutes. */
export function classRefusal(code: string, values: RefusalValues): Refusal | null {
  const people = numberOf(values, 'people');
  if (code.startsWith('pattern.')) {
    const pattern = new Map<string, { name: string; mend: string }>(Object.entries(patterns())).get(
      textOf(values, 'pattern'),
    );
    return pattern === undefined
      ? null
      : {
          text: i18n._('Five classes need {movement}, and this room has nothing of it for this class.', {
            movement: pattern.name,
          }),
          mend: pattern.mend,
        };
  }
  switch (code) {
    case 'too_many_people':
      return {
        text: i18n._('{people} people are more than one class holds.', { people }),
        mend: i18n._('Split the class: at most {most} at a time.', { most: numberOf(values, 'most') }),
      };
    case 'equipment.weights':
      return {
        text: i18n._('A weightlifting week needs weights, and the gym has none.'),
        mend: i18n._('Add barbells, dumbbells or kettlebells, or choose another focus.'),
      };
    case 'no_workout':
      return {
        text: i18n._('On {weekday} no workout for {people} people fits into {minutes} minutes without repeating one.', {
          people,
          minutes: numberOf(values, 'minutes'),
          weekday: weekdayName(textOf(values, 'weekday')),
        }),
        mend: i18n._(
          '{weeks, plural, one {Give the class more minutes, shorten the avoid list, or let workouts come back sooner than after # week.} other {Give the class more minutes, shorten the avoid list, or let workouts come back sooner than after # weeks.}}',
          { weeks: numberOf(values, 'weeks') },
        ),
      };
    default:
      return null;
  }
}
