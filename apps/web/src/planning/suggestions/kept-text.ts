import { formatDate, i18n } from '@halteres/i18n';
import type { Said } from '@halteres/modules/planning/adapt/contract';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { listOf, numberOf, textOf } from '../../programs/words/value-of.ts';
import type { NameOf } from './change-text.ts';

const groupTexts = (): Record<string, string> => ({
  lower_push: i18n._('squats and lunges'),
  hip_hinge: i18n._('hinges'),
  push: i18n._('pushes'),
  pull: i18n._('pulls'),
  core: i18n._('trunk'),
  shoulders: i18n._('Shoulders'),
});

/** When somebody qualified should look first. */
export const referralText = (): string =>
  i18n._(
    'Do not train with this today. Pain with numbness or weakness, at night or after an accident is for a doctor or physiotherapist to look at first. It is often harmless; have it looked at all the same.',
  );

/** What stays as planned, or what is missing then, in the reader's language; the engine's own sentence for the rest. */
export const keptText = (said: Said, nameOf: NameOf): string => sentence(said, nameOf) ?? said.text;

function sentence({ code, values }: Said, nameOf: NameOf): string | null {
  switch (code) {
    case 'red_flag':
      return referralText();
    case 'frequency':
      return i18n._('The days and the exercises stay as planned.');
    case 'loads':
      return i18n._('Up to 7 days away cost no strength: loads stay.');
    case 'order':
      return i18n._('Order, weekdays and loads stay as planned, and light weeks come after as many hard ones.');
    case 'light_week':
      return i18n._('The light week missed is not made up for: days without training were lighter still.');
    case 'peak':
      return i18n._('The peak stays on {date}: the weeks missed fall out.', {
        date: formatDate(textOf(values, 'end'), 'day'),
      });
    case 'nothing':
      return i18n._('Nothing of this workout is left for today. Rest, walk, or move it to another day.');
    case 'pain':
      return i18n._('Pain up to 2 of 10 that settles by the next day: go by the plan.');
    case 'readiness':
      return textOf(values, 'why') === 'same'
        ? i18n._('Nothing is heavier than last time: go by the plan.')
        : i18n._('You feel as usual or better: go by the plan.');
    case 'calendar':
      return [
        i18n._('{left, plural, one {One workout stays on its day.} other {# workouts stay on their days.}}', {
          left: numberOf(values, 'left'),
        }),
        i18n._(
          '{missed, plural, one {One missed workout is not made up for.} other {# missed workouts are not made up for.}}',
          {
            missed: numberOf(values, 'missed'),
          },
        ),
      ].join(' ');
    case 'time': {
      const kept = listOf(values, 'kept').map((slug) => nameOf(String(slug)));
      return kept.length > 0
        ? i18n._('Kept: {names}.', { names: kept.join(', ') })
        : i18n._('The whole workout fits into {minutes} minutes.', { minutes: numberOf(values, 'minutes') });
    }
    case 'other_gym': {
      const gym = textOf(values, 'gym');
      return gym === ''
        ? i18n._('All of it can be done without equipment as planned.')
        : i18n._('All of it can be done at {gym} as planned.', { gym });
    }
    case 'coverage':
      return i18n._('This week then has nothing for: {movements}. Make up for it on another day if you can.', {
        movements: listOf(values, 'lacks')
          .map((group) => groupTexts()[String(group)] ?? muscleGroupName(String(group)))
          .join(', '),
      });
    default:
      return null;
  }
}
