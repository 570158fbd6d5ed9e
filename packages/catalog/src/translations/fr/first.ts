import type { ExerciseTexts } from '../exercise-texts.ts';
import { arms } from './arms.ts';
import { backMore } from './back-more.ts';
import { chestMore } from './chest-more.ts';
import { conditioningAndMobility } from './conditioning-and-mobility.ts';

export const first: ExerciseTexts = {
  ...arms,
  ...backMore,
  ...chestMore,
  ...conditioningAndMobility,
};
