import { deload, deloadIsDue, type DeloadTrigger } from '../../program/recovery/deload.ts';
import { returnAfter } from '../../program/recovery/layoff.ts';
import { taperDay } from '../../program/recovery/taper.ts';
import type { Adapters } from './adapter.ts';

export const recoveryAdapters: Adapters = {
  'deload.trigger': (x: { flags: DeloadTrigger[] }) => ({ deload: deloadIsDue(x.flags) }),
  'deload.apply': (x: Parameters<typeof deload>[0]) => deload(x),
  layoff: (x: { days: number }) => returnAfter(x.days),
  'taper.day': (x: { kind: 'strength' | 'endurance'; daysOut: number }) => taperDay(x.kind, x.daysOut),
};
