import type { ExerciseTexts } from '../exercise-texts.ts';
import { arms } from './arms.ts';
import { backMore } from './back-more.ts';
import { chestMore } from './chest-more.ts';
import { conditioningAndMobility } from './conditioning-and-mobility.ts';
import { core } from './core.ts';
import { coreMore } from './core-more.ts';
import { hinge } from './hinge.ts';
import { hingeMore } from './hinge-more.ts';
import { horizontalPull } from './horizontal-pull.ts';
import { horizontalPush } from './horizontal-push.ts';
import { legIsolation } from './leg-isolation.ts';
import { legsAnkleCalf } from './legs/ankle-calf.ts';
import { legsDeadliftBarbell } from './legs/deadlift-barbell.ts';
import { legsGoodMorningBackExtension } from './legs/good-morning-back-extension.ts';
import { legsHingeDumbbellKettlebell } from './legs/hinge-dumbbell-kettlebell.ts';
import { legsHipAbductionAdduction } from './legs/hip-abduction-adduction.ts';
import { legsHipThrustBridge } from './legs/hip-thrust-bridge.ts';
import { legsKneeExtension } from './legs/knee-extension.ts';
import { legsKneeFlexion } from './legs/knee-flexion.ts';
import { legsLegMachines } from './legs/leg-machines.ts';
import { legsLowerBodyMobility } from './legs/lower-body-mobility.ts';
import { legsLungeBarbell } from './legs/lunge-barbell.ts';
import { legsLungeBodyweight } from './legs/lunge-bodyweight.ts';
import { legsLungeDumbbellKettlebell } from './legs/lunge-dumbbell-kettlebell.ts';
import { legsSquatBarbell } from './legs/squat-barbell.ts';
import { legsSquatBodyweight } from './legs/squat-bodyweight.ts';
import { legsSquatDumbbellKettlebell } from './legs/squat-dumbbell-kettlebell.ts';
import { legsSquatSpecialBar } from './legs/squat-special-bar.ts';
import { legsStepUp } from './legs/step-up.ts';
import { legsSwingAndClean } from './legs/swing-and-clean.ts';
import { lunge } from './lunge.ts';
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
import { powerAndCarries } from './power-and-carries.ts';
import { pushBenchPress } from './push/bench-press.ts';
import { pushDip } from './push/dip.ts';
import { pushDumbbellPress } from './push/dumbbell-press.ts';
import { pushFly } from './push/fly.ts';
import { pushHandstand } from './push/handstand.ts';
import { pushMachineAndCablePress } from './push/machine-and-cable-press.ts';
import { pushOverheadPress } from './push/overhead-press.ts';
import { pushOverheadPressDumbbellKettlebell } from './push/overhead-press-dumbbell-kettlebell.ts';
import { pushPushUp } from './push/push-up.ts';
import { pushPushUpPowerAndSkill } from './push/push-up-power-and-skill.ts';
import { pushRaise } from './push/raise.ts';
import { pushRearDeltAndCuff } from './push/rear-delt-and-cuff.ts';
import { pushSerratus } from './push/serratus.ts';
import { pushThruster } from './push/thruster.ts';
import { pushTriceps } from './push/triceps.ts';
import { shoulders } from './shoulders.ts';
import { squat } from './squat.ts';
import { squatMore } from './squat-more.ts';
import { verticalPull } from './vertical-pull.ts';
import { verticalPush } from './vertical-push.ts';

export const first: ExerciseTexts = {
  ...arms,
  ...backMore,
  ...chestMore,
  ...conditioningAndMobility,
  ...core,
  ...coreMore,
  ...hinge,
  ...hingeMore,
  ...horizontalPull,
  ...horizontalPush,
  ...legIsolation,
  ...legsAnkleCalf,
  ...legsDeadliftBarbell,
  ...legsGoodMorningBackExtension,
  ...legsHingeDumbbellKettlebell,
  ...legsHipAbductionAdduction,
  ...legsHipThrustBridge,
  ...legsKneeExtension,
  ...legsKneeFlexion,
  ...legsLegMachines,
  ...legsLowerBodyMobility,
  ...legsLungeBarbell,
  ...legsLungeBodyweight,
  ...legsLungeDumbbellKettlebell,
  ...legsSquatBarbell,
  ...legsSquatBodyweight,
  ...legsSquatDumbbellKettlebell,
  ...legsSquatSpecialBar,
  ...legsStepUp,
  ...legsSwingAndClean,
  ...lunge,
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
  ...powerAndCarries,
  ...pushBenchPress,
  ...pushDip,
  ...pushDumbbellPress,
  ...pushFly,
  ...pushHandstand,
  ...pushMachineAndCablePress,
  ...pushOverheadPress,
  ...pushOverheadPressDumbbellKettlebell,
  ...pushPushUp,
  ...pushPushUpPowerAndSkill,
  ...pushRaise,
  ...pushRearDeltAndCuff,
  ...pushSerratus,
  ...pushThruster,
  ...pushTriceps,
  ...shoulders,
  ...squat,
  ...squatMore,
  ...verticalPull,
  ...verticalPush,
};
