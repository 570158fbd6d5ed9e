import type { ExerciseTexts } from '../exercise-texts.ts';
import { first } from './first.ts';
import { third } from './third.ts';

export const exercises: ExerciseTexts = { ...first, ...third };

export { equipment } from './equipment.ts';
export { equipmentDescriptions } from './equipment-descriptions.ts';
