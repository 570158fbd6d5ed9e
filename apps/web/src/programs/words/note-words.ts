import { formatNumber, i18n } from '@halteres/i18n';
import type { ReasonView } from '@halteres/modules/programs/contract';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { conditionName } from '../../coaching/condition-words.ts';
import { classPlanText } from '../class/words/class-plan-words.ts';
import { movementText } from '../../planning/refusal/movement-refusal.ts';
import { phrasebook } from '../../shell/phrasebook.ts';
import { listOf, numberOf, textOf } from './value-of.ts';

type Values = NonNullable<ReasonView['values']>;

const liftNames = (): Record<string, string> => ({
  bench: i18n._('Bench press'),
  squat: i18n._('Squat'),
  deadlift: i18n._('Deadlift'),
});

const readLeftOut = phrasebook([
  [
    'As published it has nothing for {group}; add an exercise if there is nothing else for it.',
    ({ group = '' }) =>
      i18n._('As published it has nothing for {movement}; add an exercise if there is nothing else for it.', {
        movement: movementText(group.replaceAll(' ', '_')),
      }),
  ],
]);

const limitText = (values: Values): string => {
  const percent = formatNumber(numberOf(values, 'percent'), 1);
  const sets = numberOf(values, 'sets');
  switch (textOf(values, 'limit')) {
    case 'youth':
      return i18n._('Under 18: at most {percent} % of the 1RM, no maximal attempts.', { percent });
    case 'older':
      return i18n._('65 or older: at most {percent} % of the 1RM, up to {sets} sets of an exercise.', {
        percent,
        sets,
      });
    default:
      return i18n._('Beginner: at most {percent} % of the 1RM.', { percent });
  }
};

const underText = (values: Values): string =>
  i18n._('Weekly sets below the usual minimum for growth, for lack of time or by choice of focus: {muscles}.', {
    muscles: listOf(values, 'groups')
      .map((group, at) =>
        i18n._('{muscle} {sets} of {least}', {
          muscle: muscleGroupName(String(group)),
          sets: formatNumber(Number(listOf(values, 'sets')[at] ?? 0), 1),
          least: formatNumber(Number(listOf(values, 'least')[at] ?? 0), 1),
        }),
      )
      .join(', '),
  });

/** What the coach should know about a program; the engine's own sentence for what has no words here. */
export function noteText({ code, text, values }: ReasonView, nameOf: (slug: string) => string): string {
  switch (code) {
    case 'time.tight':
      return i18n._('The sessions are short for this plan, so exercises are paired in supersets.');
    case 'deload.none':
      return i18n._('Under five weeks no light week is planned; take one afterwards.');
    case 'retest':
      return i18n._('Estimate the 1RMs anew after each light week; loads follow from them.');
    case 'established.as_asked':
      return i18n._('Laid out as if every set got the repetitions it asks for.');
    case 'model.training_max':
      return i18n._(
        'The training max lies between 85 and 90 % of the 1RM and rises by the usual step each cycle; enter new 1RMs once it stands still.',
      );
    case 'model.fives':
      return i18n._('At this age or level every set is a five and none is open.');
    case 'model.two_days':
      return i18n._('With two days a week the recovery day is left out: rest takes its place.');
    case 'model.misses':
      return i18n._('After a missed set repeat the load; after the third miss take a tenth off and step up again.');
    case 'model.peak':
      return i18n._('The day that counts is the one after the last week; the last sessions before it are short.');
    case 'model.crowded':
      return i18n._(
        'On these weekdays two sessions of the same half of the body are less than 72 hours apart; the second is the fast one.',
      );
    case 'model.walk':
      return i18n._('By the mile time an easy pace is a walk: the runs are brisk walks until it is faster.');
    default:
      return (
        (values === undefined ? (readLeftOut(text) ?? classPlanText(text)) : withValues(code, values, nameOf)) ?? text
      );
  }
}

function withValues(code: string, values: Values, nameOf: (slug: string) => string): string | null {
  switch (code) {
    case 'established.accepted':
      return i18n._('Started although rules are broken: {reason}', { reason: textOf(values, 'reason') });
    case 'volume.under':
      return underText(values);
    case 'plan.refined':
      return i18n._(
        'Exercises and sets were chosen by an integer program: no choice of them is worth more than {percent} % more by its measure.',
        { percent: formatNumber(numberOf(values, 'percent'), 1) },
      );
    case 'one_rep_max.unknown':
      return i18n._('No 1RM is known for {lifts}: those loads are found by reps in reserve.', {
        lifts: listOf(values, 'lifts')
          .map((lift) => liftNames()[String(lift)] ?? String(lift))
          .join(', '),
      });
    case 'person.limits':
      return limitText(values);
    case 'health.filter':
      return i18n._(
        '{count, plural, one {# exercise is} other {# exercises are}} left out because of {conditions}. This is a screening aid, not a diagnosis.',
        {
          count: numberOf(values, 'left'),
          conditions: listOf(values, 'conditions')
            .map((condition) => conditionName(String(condition)))
            .join(', '),
        },
      );
    case 'model.paces':
      return i18n._(
        'Paces by the mile time: easy {easyFrom} to {easyTo} a kilometre, threshold {hardFrom} to {hardTo}. At least four fifths of the running is easy.',
        {
          easyFrom: textOf(values, 'easyFrom'),
          easyTo: textOf(values, 'easyTo'),
          hardFrom: textOf(values, 'hardFrom'),
          hardTo: textOf(values, 'hardTo'),
        },
      );
    case 'likes.left_out':
      return i18n._('Asked for but not used (no place, equipment or clearance): {exercises}.', {
        exercises: listOf(values, 'exercises')
          .map((slug) => nameOf(String(slug)))
          .join(', '),
      });
    default:
      return null;
  }
}
