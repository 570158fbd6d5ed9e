import type { ExerciseTexts } from '../exercise-texts.ts';
import { hinge } from './hinge.ts';
import { hingeMore } from './hinge-more.ts';
import { lunge } from './lunge.ts';
import { squat } from './squat.ts';
import { squatMore } from './squat-more.ts';

export const first: ExerciseTexts = {
  ...hinge,
  ...hingeMore,
  ...lunge,
  ...squat,
  ...squatMore,
};
