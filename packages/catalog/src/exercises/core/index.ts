import type { Draft } from '../../draft.ts';
import { carriesClubsAndMaces } from './carry-club-mace.ts';
import { crunchesAndSitUps } from './crunch-and-sit-up.ts';
import { gymnastics } from './gymnastics.ts';
import { kettlebellBallistics } from './kettlebell-ballistic.ts';
import { legRaisesAndHollows } from './leg-raise-and-hollow.ts';
import { cleansAndJerks } from './olympic-clean-and-jerk.ts';
import { snatches } from './olympic-snatch.ts';
import { planks } from './plank.ts';
import { rolloutsAndRotations } from './rollout-and-rotation.ts';
import { strongman } from './strongman.ts';

/** Trunk work, gymnastics, Olympic lifts, kettlebell ballistics, strongman and carries beyond the basics. */
export const coreAndSkillExercises: readonly Draft[] = [
  ...crunchesAndSitUps, ...legRaisesAndHollows, ...planks, ...rolloutsAndRotations, ...gymnastics,
  ...snatches, ...cleansAndJerks, ...kettlebellBallistics, ...strongman, ...carriesClubsAndMaces,
];
