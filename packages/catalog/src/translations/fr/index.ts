import type { ExerciseTexts } from '../exercise-texts.ts';
import { first } from './first.ts';

export const exercises: ExerciseTexts = {
  ...first,
};

export { equipment } from './equipment.ts';
