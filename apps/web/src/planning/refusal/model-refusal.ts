import { i18n } from '@halteres/i18n';
import { numberOf, textOf } from '../../programs/words/value-of.ts';
import { liftNames } from '../established/established-words.ts';
import { goalNames, methodologyNames } from '../plan-words.ts';
import type { Refusal, RefusalValues } from './refusal-words.ts';

/** A name of a closed list, or what was given where it is not on it. */
const named = (names: Record<string, string>, code: string): string => new Map(Object.entries(names)).get(code) ?? code;

const another = (): string => i18n._('Choose another way of progressing.');

/** Why a way of progressing is not for this person, gym or week. */
export function modelRefusal(code: string, values: RefusalValues): Refusal | null {
  const model = named(methodologyNames(), textOf(values, 'model'));
  const least = numberOf(values, 'least');
  switch (code) {
    case 'methodology.lifts':
      return {
        text: i18n._('“{model}” is built on barbell lifts, and none is left here for this person.', { model }),
        mend: i18n._('Choose another way of progressing, or review injuries, dislikes and plates.'),
      };
    case 'methodology.barbell':
      return {
        text: i18n._('“{model}” is built on barbell lifts, and this gym has no barbell.', { model }),
        mend: i18n._('Add a barbell with plates and a rack, or choose another way of progressing.'),
      };
    case 'methodology.days': {
      const most = numberOf(values, 'most');
      const range = { model, least, most, days: numberOf(values, 'days') };
      return least === most
        ? {
            text: i18n._('“{model}” needs {least} training days a week, not {days}.', range),
            mend: i18n._('Choose {least} weekdays, or another way of progressing.', range),
          }
        : {
            text: i18n._('“{model}” needs {least} to {most} training days a week, not {days}.', range),
            mend: i18n._('Choose {least} to {most} weekdays, or another way of progressing.', range),
          };
    }
    case 'methodology.goal':
      return {
        text: i18n._('“{model}” is made of few repetitions with heavy loads, which do not serve the goal “{goal}”.', {
          model,
          goal: named(goalNames(), textOf(values, 'goal')),
        }),
        mend: i18n._('Choose another goal, or another way of progressing.'),
      };
    case 'methodology.max_effort':
      return { text: maxEffortText(textOf(values, 'why')), mend: another() };
    case 'methodology.one_rep_max':
      return {
        text: i18n._('5/3/1 takes its loads from a training max, and this 1RM is not known: {lift}.', {
          lift: named(liftNames(), textOf(values, 'lift')),
        }),
        mend: i18n._('Enter a tested or estimated 1RM, or choose another way of progressing.'),
      };
    case 'methodology.weeks':
      return {
        text: i18n._('Peaking needs at least {least} weeks: something to build before the taper.', { least }),
        mend: i18n._('Plan at least {least} weeks, or choose another way of progressing.', { least }),
      };
    case 'methodology.mile_time':
      return {
        text: i18n._('The paces of the runs follow from a mile time, and none is known.'),
        mend: i18n._('Enter a mile time, run as fast as it goes or estimated, or choose another way of progressing.'),
      };
    case 'methodology.running':
      return {
        text: i18n._('Running is not possible for this person: injuries, dislikes or level rule it out.'),
        mend: i18n._('Choose general conditioning or another way of progressing, or review injuries and dislikes.'),
      };
    default:
      return null;
  }
}

function maxEffortText(why: string): string {
  switch (why) {
    case 'age':
      return i18n._('Conjugate training is built on near-maximal singles, which are not planned at this age.');
    case 'level':
      return i18n._('Conjugate training is built on near-maximal singles, which are not planned for beginners.');
    default:
      return i18n._('Conjugate training is built on near-maximal singles, which the recorded conditions do not allow.');
  }
}
