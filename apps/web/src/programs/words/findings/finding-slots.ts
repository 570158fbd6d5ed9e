import { formatDate, formatNumber, i18n } from '@halteres/i18n';
import { muscleGroupName } from '../../../catalogue/words/muscle-words.ts';
import { stressName } from '../../../catalogue/words/stress-words.ts';
import { conditionName } from '../../../coaching/condition-words.ts';
import { goalNames } from '../../../planning/plan-words.ts';
import { figure, phrasebook, type NameIn } from '../../../shell/phrasebook.ts';

export const shareText = (share: string): string => formatNumber(Number(share) * 100, 1);

export const dateText = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(date) ? formatDate(date, 'day') : date);

export const goalText = (goal: string): string =>
  new Map<string, string>(Object.entries(goalNames())).get(goal) ?? goal;

export const listText = (list: string, say: (part: string) => string): string => list.split(', ').map(say).join(', ');

/** `knee_oa:squat_deep,jump; …` in words. */
export const becauseText = (because: string): string =>
  because
    .split('; ')
    .map((part) => {
      const [condition = '', tags = ''] = part.split(':');
      return `${conditionName(condition)} (${tags.split(',').map(stressName).join(', ')})`;
    })
    .join('; ');

/** `back 21 of 20, chest 4` in words. */
export const groupSets = (groups: string): string =>
  groups
    .split(', ')
    .map((part) => {
      const [group = '', sets, , least] = part.split(' ');
      return least === undefined
        ? `${muscleGroupName(group)} ${figure(sets)}`
        : i18n._('{muscle} {sets} of {least}', {
            muscle: muscleGroupName(group),
            sets: figure(sets),
            least: figure(least),
          });
    })
    .join(', ');

/** `barbell + rack or dumbbell` in words. */
export const piecesText = (pieces: string, nameIn: NameIn): string =>
  pieces
    .split(' or ')
    .map((option) => option.split(' + ').map(nameIn).join(' + '))
    .join(` ${i18n._('or')} `);

const readLimit = phrasebook([
  [
    'under 18: at most {#percent} % of 1RM, no maximal attempts',
    ({ percent: most }) =>
      i18n._('Under 18: at most {percent} % of the 1RM, no maximal attempts.', { percent: figure(most) }),
  ],
  [
    '65 or older: at most {#percent} % of 1RM, up to {#sets} sets of an exercise',
    ({ percent: most, sets }) =>
      i18n._('65 or older: at most {percent} % of the 1RM, up to {sets} sets of an exercise.', {
        percent: figure(most),
        sets: Number(sets),
      }),
  ],
  [
    'beginner: at most {#percent} % of 1RM',
    ({ percent: most }) => i18n._('Beginner: at most {percent} % of the 1RM.', { percent: figure(most) }),
  ],
  [
    'adult: at most {#percent} % of 1RM',
    ({ percent: most }) => i18n._('Adult: at most {percent} % of the 1RM.', { percent: figure(most) }),
  ],
]);

export const limitOf = (limit: string): string => readLimit(limit) ?? limit;
