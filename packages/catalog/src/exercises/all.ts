import type { Draft } from '../draft.ts';
import { armExercises } from './arms.ts';
import { moreBack } from './back-more.ts';
import { moreChest } from './chest-more.ts';
import { conditioningAndMobility } from './conditioning-and-mobility.ts';
import { coreExercises } from './core.ts';
import { coreAndSkillExercises } from './core/index.ts';
import { moreCore } from './core-more.ts';
import { hinges } from './hinge.ts';
import { moreHinges } from './hinge-more.ts';
import { horizontalPulls } from './horizontal-pull.ts';
import { horizontalPushes } from './horizontal-push.ts';
import { legIsolations } from './leg-isolation.ts';
import { legsExercises } from './legs/index.ts';
import { lunges } from './lunge.ts';
import { pullExercises } from './pull/index.ts';
import { motionExercises } from './motion/index.ts';
import { powerAndCarries } from './power-and-carries.ts';
import { pushExercises } from './push/index.ts';
import { shoulderExercises } from './shoulders.ts';
import { squats } from './squat.ts';
import { moreSquats } from './squat-more.ts';
import { verticalPulls } from './vertical-pull.ts';
import { verticalPushes } from './vertical-push.ts';

export const drafts: readonly Draft[] = [
  ...squats, ...moreSquats, ...lunges, ...hinges, ...moreHinges, ...legIsolations,
  ...horizontalPushes, ...moreChest, ...verticalPushes, ...shoulderExercises,
  ...horizontalPulls, ...verticalPulls, ...moreBack, ...armExercises,
  ...coreExercises, ...moreCore, ...coreAndSkillExercises, ...powerAndCarries, ...conditioningAndMobility,
  ...pullExercises,
  ...pushExercises,
  ...legsExercises,
  ...motionExercises,
];
