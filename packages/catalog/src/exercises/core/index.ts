import type { Draft } from '../../draft.ts';
import { crunchesAndSitUps } from './crunch-and-sit-up.ts';
import { gymnastics } from './gymnastics.ts';
import { legRaisesAndHollows } from './leg-raise-and-hollow.ts';
import { cleansAndJerks } from './olympic-clean-and-jerk.ts';
import { snatches } from './olympic-snatch.ts';
import { planks } from './plank.ts';
import { rolloutsAndRotations } from './rollout-and-rotation.ts';

/** Trunk work, gymnastics, Olympic lifts, kettlebell ballistics, strongman and carries beyond the basics. */
export const coreAndSkillExercises: readonly Draft[] = [
  ...crunchesAndSitUps, ...legRaisesAndHollows, ...planks, ...rolloutsAndRotations, ...gymnastics,
  ...snatches, ...cleansAndJerks,
];
