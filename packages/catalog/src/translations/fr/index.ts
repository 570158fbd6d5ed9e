import type { ExerciseTexts } from '../exercise-texts.ts';
import { third } from './third.ts';

export const exercises: ExerciseTexts = { ...third };
