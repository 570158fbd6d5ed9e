import type { ExerciseTexts } from '../exercise-texts.ts';
import { legsLowerBodyMobility } from './legs/lower-body-mobility.ts';
import { motionBoxJump } from './motion/box-jump.ts';
import { motionClassAndCrawl } from './motion/class-and-crawl.ts';
import { motionConditioning } from './motion/conditioning.ts';
import { motionJump } from './motion/jump.ts';
import { motionRun } from './motion/run.ts';
import { motionThrow } from './motion/throw.ts';

export const third: ExerciseTexts = {
  ...legsLowerBodyMobility,
  ...motionBoxJump,
  ...motionClassAndCrawl,
  ...motionConditioning,
  ...motionJump,
  ...motionRun,
  ...motionThrow,
};
