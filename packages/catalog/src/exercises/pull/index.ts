import type { Draft } from '../../draft.ts';
import { invertedRows } from './inverted-row.ts';
import { cableAndMachineRows } from './row-cable-machine.ts';
import { freeWeightRows } from './row-free-weight.ts';

export const pullExercises: Draft[] = [...freeWeightRows, ...cableAndMachineRows, ...invertedRows];
