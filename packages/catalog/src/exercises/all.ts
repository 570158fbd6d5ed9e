import type { Draft } from '../draft.ts';
import { coreExercises } from './core.ts';
import { hinges } from './hinge.ts';
import { horizontalPulls } from './horizontal-pull.ts';
import { horizontalPushes } from './horizontal-push.ts';
import { squats } from './squat.ts';
import { verticalPulls } from './vertical-pull.ts';
import { verticalPushes } from './vertical-push.ts';

export const drafts: readonly Draft[] = [
  ...squats, ...hinges, ...horizontalPushes, ...verticalPushes, ...horizontalPulls, ...verticalPulls, ...coreExercises,
];
