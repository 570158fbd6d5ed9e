import { restRange } from '../../lint/rules/dose-rules.ts';
import type { DraftSet } from '../draft.ts';
import { changedValues, exerciseRemedy } from '../exercise-remedy.ts';
import type { Repairer } from '../repair-edit.ts';

const between = (low: number, high: number, value: number): number => Math.min(high, Math.max(low, value));

const corrected = (set: DraftSet, usualRest: number): DraftSet => {
  const max = between(1, 7200, Math.max(set.min, set.max));
  const min = set.min <= 0 ? max : Math.min(set.min, max);
  const percent = set.percent === null || set.percent < 0.001 ? null : Math.min(1, set.percent);
  const rir = set.rir === null ? null : between(0, 10, set.rir);
  const restSeconds = set.restSeconds >= 0 && set.restSeconds <= 900 ? set.restSeconds : usualRest;
  const same =
    min === set.min && max === set.max && percent === set.percent && rir === set.rir && restSeconds === set.restSeconds;
  return same ? set : { ...set, min, max, percent, rir, restSeconds };
};

const numbers = ({ min, max, percent, rir, restSeconds }: DraftSet): string =>
  [`${min}–${max}`, percent, rir, `${restSeconds} s`].filter((part) => part !== null).join(' · ');

/** `dose.numbers`: each impossible number becomes the nearest possible one, a rest the usual one. */
export const correctNumbers: Repairer = (fault, { profile }) =>
  exerciseRemedy(
    fault,
    'numbers',
    (exercise) => {
      const [least, most] = exercise.role === 'conditioning' ? [0, 60] : restRange(profile.goal, exercise.role);
      return { ...exercise, sets: exercise.sets.map((set) => corrected(set, set.restSeconds < 0 ? least : most)) };
    },
    (before, after) => changedValues(before, after, numbers),
  );
