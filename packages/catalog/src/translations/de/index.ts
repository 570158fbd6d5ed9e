import type { ExerciseTexts } from '../exercise-texts.ts';
import { first } from './first.ts';
import { second } from './second.ts';

export const exercises: ExerciseTexts = { ...first, ...second };

export { equipment } from './equipment.ts';
export { equipmentDescriptions } from './equipment-descriptions.ts';
