import type { ExerciseTexts } from '../exercise-texts.ts';
import { coreGymnastics } from './core/gymnastics.ts';
import { coreKettlebellBallistic } from './core/kettlebell-ballistic.ts';
import { coreOlympicCleanAndJerk } from './core/olympic-clean-and-jerk.ts';
import { coreOlympicSnatch } from './core/olympic-snatch.ts';
import { coreStrongman } from './core/strongman.ts';
import { pullCurlCableMachineBody } from './pull/curl-cable-machine-body.ts';
import { pullCurlFreeWeight } from './pull/curl-free-weight.ts';
import { pullForearmGrip } from './pull/forearm-grip.ts';
import { pullInvertedRow } from './pull/inverted-row.ts';
import { pullLowerBack } from './pull/lower-back.ts';
import { pullMobility } from './pull/mobility.ts';
import { pullMuscleUpAndClimb } from './pull/muscle-up-and-climb.ts';
import { pullNeck } from './pull/neck.ts';
import { pullPullUp } from './pull/pull-up.ts';
import { pullPulldown } from './pull/pulldown.ts';
import { pullPushUpBridgeAndClean } from './pull/push-up-bridge-and-clean.ts';
import { pullRearDeltTrapCuff } from './pull/rear-delt-trap-cuff.ts';
import { pullRowCableMachine } from './pull/row-cable-machine.ts';
import { pullRowFreeWeight } from './pull/row-free-weight.ts';
import { pushTriceps } from './push/triceps.ts';

export const second: ExerciseTexts = {
  ...coreGymnastics,
  ...coreKettlebellBallistic,
  ...coreOlympicCleanAndJerk,
  ...coreOlympicSnatch,
  ...coreStrongman,
  ...pullCurlCableMachineBody,
  ...pullCurlFreeWeight,
  ...pullForearmGrip,
  ...pullInvertedRow,
  ...pullLowerBack,
  ...pullMobility,
  ...pullMuscleUpAndClimb,
  ...pullNeck,
  ...pullPullUp,
  ...pullPulldown,
  ...pullPushUpBridgeAndClean,
  ...pullRearDeltTrapCuff,
  ...pullRowCableMachine,
  ...pullRowFreeWeight,
  ...pushTriceps,
};
