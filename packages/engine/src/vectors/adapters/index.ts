import type { Adapters } from './adapter.ts';
import { classAdapters } from './class.ts';
import { estimateAdapters } from './estimate.ts';
import { healthAdapters } from './health.ts';
import { platesAdapters } from './plates.ts';
import { progressionAdapters } from './progression.ts';
import { recoveryAdapters } from './recovery.ts';
import { strengthAdapters } from './strength.ts';
import { timeAdapters } from './time.ts';
import { volumeAdapters } from './volume.ts';

/** Every function a vector may name. */
export const adapters: Adapters = {
  ...classAdapters,
  ...estimateAdapters,
  ...healthAdapters,
  ...platesAdapters,
  ...progressionAdapters,
  ...recoveryAdapters,
  ...strengthAdapters,
  ...timeAdapters,
  ...volumeAdapters,
};
