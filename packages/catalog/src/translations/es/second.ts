import type { ExerciseTexts } from '../exercise-texts.ts';
import { pushOverheadPressDumbbellKettlebell } from './push/overhead-press-dumbbell-kettlebell.ts';
import { pushPushUpPowerAndSkill } from './push/push-up-power-and-skill.ts';
import { pushPushUp } from './push/push-up.ts';
import { pushRaise } from './push/raise.ts';
import { pushRearDeltAndCuff } from './push/rear-delt-and-cuff.ts';
import { pushSerratus } from './push/serratus.ts';
import { pushThruster } from './push/thruster.ts';
import { pushTriceps } from './push/triceps.ts';

export const second: ExerciseTexts = {
  ...pushOverheadPressDumbbellKettlebell,
  ...pushPushUpPowerAndSkill,
  ...pushPushUp,
  ...pushRaise,
  ...pushRearDeltAndCuff,
  ...pushSerratus,
  ...pushThruster,
  ...pushTriceps,
};
