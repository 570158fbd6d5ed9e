import { cycleInfo, type CycleInput } from '../../health/cycle/cycle-info.ts';
import type { Adapters } from './adapter.ts';

export const cycleAdapters: Adapters = {
  'cycle.info': (x: CycleInput) => cycleInfo(x),
};
