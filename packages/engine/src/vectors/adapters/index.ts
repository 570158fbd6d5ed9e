import type { Adapters } from './adapter.ts';
import { bodyAdapters } from './body.ts';
import { classAdapters } from './class.ts';
import { cycleAdapters } from './cycle.ts';
import { enduranceAdapters } from './endurance.ts';
import { estimateAdapters } from './estimate.ts';
import { healthAdapters } from './health.ts';
import { platesAdapters } from './plates.ts';
import { progressionAdapters } from './progression.ts';
import { readinessAdapters } from './readiness.ts';
import { recordAdapters } from './record.ts';
import { recoveryAdapters } from './recovery.ts';
import { strengthAdapters } from './strength.ts';
import { taxonomyAdapters } from './taxonomy.ts';
import { timeAdapters } from './time.ts';
import { volumeAdapters } from './volume.ts';

/** Every function a vector may name. */
export const adapters: Adapters = {
  ...bodyAdapters,
  ...classAdapters,
  ...cycleAdapters,
  ...enduranceAdapters,
  ...estimateAdapters,
  ...healthAdapters,
  ...platesAdapters,
  ...progressionAdapters,
  ...readinessAdapters,
  ...recordAdapters,
  ...recoveryAdapters,
  ...strengthAdapters,
  ...taxonomyAdapters,
  ...timeAdapters,
  ...volumeAdapters,
};
