import { hrvStatus } from '../../health/readiness/heart-rate-variability.ts';
import { acuteChronicRatio, weightedLoad } from '../../health/readiness/load-change.ts';
import { modulate, type DayDose } from '../../health/readiness/modulate.ts';
import { sessionLoad } from '../../health/readiness/session-load.ts';
import { weeklyLoad } from '../../health/readiness/weekly-load.ts';
import { hooperIndex, wellness, type ReadinessZone } from '../../health/readiness/wellness.ts';
import type { Adapters } from './adapter.ts';

export const readinessAdapters: Adapters = {
  'load.srpe': (x: { rpe: number; minutes: number }) => sessionLoad(x.rpe, x.minutes),
  'load.week': (x: { daily: number[] }) => {
    const week = weeklyLoad(x.daily);
    if (week === null) return null;
    const { populationMonotony, ...rest } = week;
    return { ...rest, popMonotony: populationMonotony };
  },
  acwr: (x: { daily28: number[] }) => acuteChronicRatio(x.daily28),
  ewma: (x: { daily: number[] }) => weightedLoad(x.daily),
  hrv: (x: { rmssd35: (number | null)[] }) => {
    const found = hrvStatus(x.rmssd35);
    if (found.status === 'insufficient') return found;
    const { rolling, ...rest } = found;
    return { ...rest, roll7: rolling };
  },
  'wellness.z': (x: { historySums: number[]; today: number[] }) => wellness(x.today, x.historySums),
  hooper: (x: Parameters<typeof hooperIndex>[0]) => hooperIndex(x),
  modulate: (x: { zone: ReadinessZone } & DayDose) => modulate(x.zone, x),
};
