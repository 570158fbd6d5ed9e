import type { Draft } from '../../draft.ts';
import { balanceAndRehab } from './balance-and-rehab.ts';
import { boxJumps } from './box-jump.ts';
import { classMoves } from './class-and-crawl.ts';
import { classMovements } from './class-movements.ts';
import { conditioning } from './conditioning.ts';
import { foamRolling } from './foam-rolling.ts';
import { jumps } from './jump.ts';
import { runs } from './run.ts';
import { lowerStretches } from './stretch-lower.ts';
import { upperStretches } from './stretch-upper.ts';
import { throws } from './throw.ts';

export const motionExercises: Draft[] = [
  ...jumps, ...boxJumps, ...throws, ...runs, ...conditioning, ...classMoves, ...classMovements,
  ...lowerStretches, ...upperStretches, ...foamRolling, ...balanceAndRehab,
];
