import type { ExerciseTexts } from '../exercise-texts.ts';
import { second } from './second.ts';

export const exercises: ExerciseTexts = { ...second };
