import type { ExerciseTexts } from '../exercise-texts.ts';
import { arms } from './arms.ts';
import { backMore } from './back-more.ts';
import { chestMore } from './chest-more.ts';
import { conditioningAndMobility } from './conditioning-and-mobility.ts';
import { core } from './core.ts';
import { coreMore } from './core-more.ts';
import { hinge } from './hinge.ts';
import { hingeMore } from './hinge-more.ts';
import { horizontalPull } from './horizontal-pull.ts';

export const first: ExerciseTexts = {
  ...arms,
  ...backMore,
  ...chestMore,
  ...conditioningAndMobility,
  ...core,
  ...coreMore,
  ...hinge,
  ...hingeMore,
  ...horizontalPull,
};
