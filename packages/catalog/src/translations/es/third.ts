import type { ExerciseTexts } from '../exercise-texts.ts';
import { legsLowerBodyMobility } from './legs/lower-body-mobility.ts';
import { motionBalanceAndRehab } from './motion/balance-and-rehab.ts';
import { motionBoxJump } from './motion/box-jump.ts';
import { motionClassAndCrawl } from './motion/class-and-crawl.ts';
import { motionClassMovements } from './motion/class-movements.ts';
import { motionConditioning } from './motion/conditioning.ts';
import { motionFoamRolling } from './motion/foam-rolling.ts';
import { motionJump } from './motion/jump.ts';
import { motionRun } from './motion/run.ts';
import { motionStretchLower } from './motion/stretch-lower.ts';
import { motionStretchUpper } from './motion/stretch-upper.ts';
import { motionThrow } from './motion/throw.ts';

export const third: ExerciseTexts = {
  ...legsLowerBodyMobility,
  ...motionBalanceAndRehab,
  ...motionBoxJump,
  ...motionClassAndCrawl,
  ...motionClassMovements,
  ...motionConditioning,
  ...motionFoamRolling,
  ...motionJump,
  ...motionRun,
  ...motionStretchLower,
  ...motionStretchUpper,
  ...motionThrow,
};
