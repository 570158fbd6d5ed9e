import type { Draft } from '../../draft.ts';
import { ankleAndCalf } from './ankle-calf.ts';
import { barbellDeadlifts } from './deadlift-barbell.ts';
import { barbellLunges } from './lunge-barbell.ts';
import { barbellSquats } from './squat-barbell.ts';
import { bodyweightSquats } from './squat-bodyweight.ts';
import { bridges } from './hip-thrust-bridge.ts';
import { freeWeightHinges } from './hinge-dumbbell-kettlebell.ts';
import { freeWeightLunges } from './lunge-dumbbell-kettlebell.ts';
import { freeWeightSquats } from './squat-dumbbell-kettlebell.ts';
import { goodMorningsAndExtensions } from './good-morning-back-extension.ts';
import { hipAbductions } from './hip-abduction-adduction.ts';
import { kneeExtensions } from './knee-extension.ts';
import { kneeFlexions } from './knee-flexion.ts';
import { legMachines } from './leg-machines.ts';
import { specialSquats } from './squat-special-bar.ts';
import { lowerBodyMobility } from './lower-body-mobility.ts';
import { stepUps } from './step-up.ts';
import { swingsAndCleans } from './swing-and-clean.ts';
import { unloadedLunges } from './lunge-bodyweight.ts';

export const legsExercises: Draft[] = [
  ...barbellSquats, ...specialSquats, ...freeWeightSquats, ...bodyweightSquats, ...legMachines,
  ...barbellLunges, ...freeWeightLunges, ...unloadedLunges, ...stepUps,
  ...barbellDeadlifts, ...freeWeightHinges, ...goodMorningsAndExtensions, ...swingsAndCleans, ...bridges,
  ...kneeExtensions, ...kneeFlexions, ...hipAbductions, ...ankleAndCalf,
  ...lowerBodyMobility,
];
