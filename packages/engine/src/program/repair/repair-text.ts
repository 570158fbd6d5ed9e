import type { ReasonValues } from '../program.ts';
import type { RepairCode } from './repair-edit.ts';

type Value = ReasonValues[string] | undefined;

const or = (value: Value, none: string): string =>
  value === '' || value === undefined ? none : [value].flat().join(', ');

/** What an edit does, as a sentence; `nameOf` gives an exercise its name. */
export const repairText = (code: RepairCode, values: ReasonValues, nameOf: (slug: string) => string): string => {
  const { before, after } = values;
  const exercise = values['exercise'] === undefined ? '' : `${nameOf(String(values['exercise']))}: `;
  const names = (value: Value): string =>
    [value ?? []]
      .flat()
      .map((slug) => nameOf(String(slug)))
      .join(', ');
  const change = (what: string): string => `${exercise}${what} ${or(before, 'none')} to ${or(after, 'none')}`;
  switch (code) {
    case 'load':
      return change('load');
    case 'share':
      return change('share of 1RM');
    case 'effort':
      return change('repetitions in reserve');
    case 'amount':
      return change('amount');
    case 'rest':
      return change('seconds of rest');
    case 'numbers':
      return `${exercise}numbers corrected`;
    case 'ramp':
      return change('warm-up sets');
    case 'sets':
      return change('work sets');
    case 'swap':
      return `${names(after)} in place of ${names(before)}`;
    case 'remove':
      return `${names(before)} removed`;
    case 'add':
      return before === undefined ? `${names(after)} added` : `${names(after)} added, ${names(before)} removed`;
    case 'merge':
      return `${exercise}two entries merged into one`;
    case 'move':
      return change('position');
    case 'superset':
      return change('superset');
    case 'alternatives':
      return change('alternatives');
    case 'trim':
      return `Workout shortened: minutes ${or(before, 'none')} to ${or(after, 'none')}`;
    case 'minutes':
      return `Stated minutes ${or(before, 'none')} to ${or(after, 'none')}`;
    case 'date':
      return `Date ${or(before, 'none')} to ${or(after, 'none')}`;
    case 'number_days':
      return `Workouts of the week ${or(before, 'none')} to ${or(after, 'none')}`;
    case 'number_weeks':
      return `Weeks ${or(before, 'none')} to ${or(after, 'none')}`;
    case 'light_week':
      return `Week ${or(after, '')} made a light week`;
    case 'goal':
      return `Goal ${or(before, 'none')} to ${or(after, 'none')}`.replaceAll('_', ' ');
  }
};
