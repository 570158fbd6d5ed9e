import type { ExerciseTexts } from '../exercise-texts.ts';
import { coreCrunchAndSitUp } from './core/crunch-and-sit-up.ts';
import { coreLegRaiseAndHollow } from './core/leg-raise-and-hollow.ts';
import { corePlank } from './core/plank.ts';

export const second: ExerciseTexts = {
  ...coreCrunchAndSitUp,
  ...coreLegRaiseAndHollow,
  ...corePlank,
};
