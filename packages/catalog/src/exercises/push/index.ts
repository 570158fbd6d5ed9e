import type { Draft } from '../../draft.ts';
import { benchPresses } from './bench-press.ts';
import { dips } from './dip.ts';
import { dumbbellPresses } from './dumbbell-press.ts';
import { flies } from './fly.ts';
import { handstandPresses } from './handstand.ts';
import { machineAndCablePresses } from './machine-and-cable-press.ts';
import { overheadPresses } from './overhead-press.ts';
import { handWeightOverheadPresses } from './overhead-press-dumbbell-kettlebell.ts';
import { pushUps } from './push-up.ts';
import { powerAndSkillPushUps } from './push-up-power-and-skill.ts';
import { raises } from './raise.ts';
import { rearDeltsAndCuff } from './rear-delt-and-cuff.ts';
import { serratusWork } from './serratus.ts';
import { thrusters } from './thruster.ts';
import { tricepsExtensions } from './triceps.ts';

export const pushExercises: Draft[] = [
  ...benchPresses,
  ...dumbbellPresses,
  ...machineAndCablePresses,
  ...pushUps,
  ...powerAndSkillPushUps,
  ...dips,
  ...flies,
  ...overheadPresses,
  ...handWeightOverheadPresses,
  ...handstandPresses,
  ...raises,
  ...rearDeltsAndCuff,
  ...serratusWork,
  ...tricepsExtensions,
  ...thrusters,
];
