import type { ExerciseTexts } from '../exercise-texts.ts';
import { motionBoxJump } from './motion/box-jump.ts';
import { motionJump } from './motion/jump.ts';
import { motionRun } from './motion/run.ts';

export const third: ExerciseTexts = {
  ...motionBoxJump,
  ...motionJump,
  ...motionRun,
};
