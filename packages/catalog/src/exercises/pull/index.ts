import type { Draft } from '../../draft.ts';
import { cableMachineAndBodyCurls } from './curl-cable-machine-body.ts';
import { freeWeightCurls } from './curl-free-weight.ts';
import { forearmAndGripExercises } from './forearm-grip.ts';
import { invertedRows } from './inverted-row.ts';
import { lowerBackExercises } from './lower-back.ts';
import { backAndNeckMobility } from './mobility.ts';
import { muscleUpsAndClimbs } from './muscle-up-and-climb.ts';
import { neckExercises } from './neck.ts';
import { pullUps } from './pull-up.ts';
import { pulldownsAndPullovers } from './pulldown.ts';
import { pushUpsBridgesAndCleans } from './push-up-bridge-and-clean.ts';
import { rearDeltTrapAndCuffExercises } from './rear-delt-trap-cuff.ts';
import { cableAndMachineRows } from './row-cable-machine.ts';
import { freeWeightRows } from './row-free-weight.ts';

export const pullExercises: Draft[] = [
  ...freeWeightRows, ...cableAndMachineRows, ...invertedRows,
  ...pullUps, ...muscleUpsAndClimbs, ...pulldownsAndPullovers,
  ...freeWeightCurls, ...cableMachineAndBodyCurls,
  ...forearmAndGripExercises, ...neckExercises,
  ...rearDeltTrapAndCuffExercises, ...lowerBackExercises,
  ...backAndNeckMobility, ...pushUpsBridgesAndCleans,
];
