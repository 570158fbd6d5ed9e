import type { Draft } from '../../draft.ts';
import { benchPresses } from './bench-press.ts';
import { dumbbellPresses } from './dumbbell-press.ts';
import { machineAndCablePresses } from './machine-and-cable-press.ts';

export const pushExercises: Draft[] = [
  ...benchPresses,
  ...dumbbellPresses,
  ...machineAndCablePresses,
];
