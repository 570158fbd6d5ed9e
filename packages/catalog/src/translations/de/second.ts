import type { ExerciseTexts } from '../exercise-texts.ts';
import { coreCarryClubMace } from './core/carry-club-mace.ts';
import { coreCrunchAndSitUp } from './core/crunch-and-sit-up.ts';
import { coreGymnastics } from './core/gymnastics.ts';
import { coreLegRaiseAndHollow } from './core/leg-raise-and-hollow.ts';
import { corePlank } from './core/plank.ts';
import { coreRolloutAndRotation } from './core/rollout-and-rotation.ts';

export const second: ExerciseTexts = {
  ...coreCarryClubMace,
  ...coreCrunchAndSitUp,
  ...coreGymnastics,
  ...coreLegRaiseAndHollow,
  ...corePlank,
  ...coreRolloutAndRotation,
};
