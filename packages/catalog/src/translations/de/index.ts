import type { ExerciseTexts } from '../exercise-texts.ts';

export const exercises: ExerciseTexts = {};
