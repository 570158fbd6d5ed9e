import type { ExerciseTexts } from '../exercise-texts.ts';
import { hinge } from './hinge.ts';
import { hingeMore } from './hinge-more.ts';
import { horizontalPull } from './horizontal-pull.ts';
import { horizontalPush } from './horizontal-push.ts';
import { legIsolation } from './leg-isolation.ts';
import { lunge } from './lunge.ts';
import { squat } from './squat.ts';
import { squatMore } from './squat-more.ts';
import { verticalPull } from './vertical-pull.ts';
import { verticalPush } from './vertical-push.ts';

export const first: ExerciseTexts = {
  ...hinge,
  ...hingeMore,
  ...horizontalPull,
  ...horizontalPush,
  ...legIsolation,
  ...lunge,
  ...squat,
  ...squatMore,
  ...verticalPull,
  ...verticalPush,
};
