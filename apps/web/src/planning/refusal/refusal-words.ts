import { i18n } from '@halteres/i18n';
import type { Missing } from '@halteres/modules/planning/contract';
import { conditionName } from '../../coaching/condition-words.ts';
import { listOf, numberOf, textOf } from '../../programs/words/value-of.ts';
import { classRefusal } from './class-refusal.ts';
import { modelRefusal } from './model-refusal.ts';
import { movementText, uncoveredRefusal } from './movement-refusal.ts';

type NameOf = (slug: string) => string;
export type RefusalNames = { exerciseOf: NameOf; pieceOf: NameOf };
export type Refusal = { text: string; mend: string };
export type RefusalValues = NonNullable<Missing['values']>;

/** What is missing and how to mend it, in the reader's language; the engine's own sentences for what has no words here. */
export function refusalText(missing: Missing, names: RefusalNames): Refusal {
  const { code, values, text, mend } = missing;
  if (values === undefined) return { text, mend };
  return (
    factRefusal(code, values, names) ??
    uncoveredRefusal(code, values, names) ??
    modelRefusal(code, values) ??
    classRefusal(code, values) ?? { text, mend }
  );
}

function factRefusal(code: string, values: RefusalValues, { exerciseOf }: RefusalNames): Refusal | null {
  const name = textOf(values, 'name');
  switch (code) {
    case 'age_unknown':
      return {
        text: i18n._('The age of {name} is not known.', { name }),
        mend: i18n._('Add it to the client: it decides how heavy and how often.'),
      };
    case 'gym_unknown':
      return {
        text: i18n._('No gym is chosen for {name}.', { name }),
        mend:
          values['group'] === undefined
            ? i18n._('Choose one: every load is made from what stands there.')
            : i18n._('Choose one: groups and loads are made from what stands there.'),
      };
    case 'people_unknown':
      return {
        text: i18n._('How many come to {name} is not known.', { name }),
        mend: i18n._('Put people on the roster, or say how many come: {least} to {most}.', {
          least: numberOf(values, 'least'),
          most: numberOf(values, 'most'),
        }),
      };
    case 'unknown_exercise':
      return {
        text: i18n._('The catalogue has no exercise “{name}”.', { name }),
        mend: i18n._('Correct the name, or take it out.'),
      };
    case 'unknown_equipment':
      return {
        text: i18n._('The catalogue has no equipment “{name}”.', { name }),
        mend: i18n._('Correct the name, or take it out.'),
      };
    case 'contradiction':
      return {
        text: i18n._('{exercise} is both liked and disliked.', { exercise: exerciseOf(textOf(values, 'exercise')) }),
        mend: i18n._('Take it off one of the two lists.'),
      };
    case 'red_flag':
      return redFlag(values);
    case 'session_too_short':
      return tooShort(values);
    case 'refit.days':
      return {
        text: i18n._(
          '{days, plural, one {The program has # workout a week, not {asked}.} other {The program has # workouts a week, not {asked}.}}',
          {
            days: numberOf(values, 'days'),
            asked: numberOf(values, 'asked'),
          },
        ),
        mend: i18n._('{days, plural, one {Choose # weekday.} other {Choose # weekdays.}}', {
          days: numberOf(values, 'days'),
        }),
      };
    case 'refit.no_alternative.equipment':
    case 'refit.no_alternative.injury':
    case 'refit.no_alternative.skill':
    case 'refit.no_alternative.dislike':
    case 'refit.no_alternative.load':
      return {
        text: i18n._('{exercise} cannot be done, and nothing alike can stand in for it.', {
          exercise: exerciseOf(textOf(values, 'exercise')),
        }),
        mend: i18n._('Choose another gym, or change this exercise before you duplicate the program.'),
      };
    default:
      return null;
  }
}

function redFlag(values: RefusalValues): Refusal {
  const person = textOf(values, 'person');
  if (person !== '')
    return {
      text: i18n._(
        'A red flag is recorded for {person}. Training is not planned until a doctor or physiotherapist has seen it.',
        { person },
      ),
      mend: i18n._('Take {person} off the roster, or clear the flag once training has been cleared.', { person }),
    };
  return {
    text: i18n._(
      'A red flag is recorded ({condition}). Training is not planned until a doctor or physiotherapist has seen it.',
      { condition: conditionName(textOf(values, 'condition')) },
    ),
    mend: i18n._('See a doctor or physiotherapist; clear the flag once they have cleared training.'),
  };
}

function tooShort(values: RefusalValues): Refusal {
  const enough = numberOf(values, 'enough');
  const minutes = numberOf(values, 'minutes');
  if (values['run'] !== undefined)
    return {
      text: i18n._('{minutes} minutes leave no room for a run with warm-up and cool-down.', { minutes }),
      mend: i18n._('Train at least {enough} minutes.', { enough }),
    };
  const groups = listOf(values, 'groups');
  const model = textOf(values, 'model');
  return {
    text: i18n._(
      '{days, plural, one {{minutes} minutes on one day a week leave no room for {what}.} other {{minutes} minutes on # days a week leave no room for {what}.}}',
      {
        days: numberOf(values, 'days'),
        minutes,
        what:
          model === ''
            ? i18n._('{movements} with two sets each', {
                movements:
                  groups.length === 0
                    ? i18n._('one exercise a day')
                    : groups.map((group) => movementText(String(group))).join(', '),
              })
            : i18n._('the lifts of this way of progressing with all their sets'),
      },
    ),
    mend:
      enough === 0
        ? i18n._('Train longer, or on more days.')
        : i18n._('Train at least {enough} minutes, or on more days.', { enough }),
  };
}
