import { heartRateAt, heartRateZones, maxHeartRate, type HeartRateFormula } from '../../endurance/heart-rate.ts';
import { activityKcal, cooperUptake, oxygenUptake } from '../../endurance/oxygen.ts';
import { criticalSpeed, riegelSeconds } from '../../endurance/race-prediction.ts';
import { paceAt, raceSeconds, runningZones, vdot } from '../../endurance/vdot.ts';
import type { Adapters } from './adapter.ts';

type TwoTrials = { d1: number; t1: number; d2: number; t2: number };

export const enduranceAdapters: Adapters = {
  vdot: (x: { distanceM: number; seconds: number }) => vdot(x.distanceM, x.seconds),
  'vdot.predict': (x: { vdot: number; distanceM: number }) => raceSeconds(x.vdot, x.distanceM),
  'vdot.pace': (x: { vdot: number; pct: number }) => paceAt(x.vdot, x.pct),
  'vdot.zones': (x: { vdot: number }) => runningZones(x.vdot),
  riegel: (x: Omit<TwoTrials, 't2'>) => riegelSeconds({ metres: x.d1, seconds: x.t1 }, x.d2),
  criticalSpeed: (x: TwoTrials) => {
    const found = criticalSpeed({ metres: x.d1, seconds: x.t1 }, { metres: x.d2, seconds: x.t2 });
    return found && { cs: found.metresPerSecond, dPrime: found.reserveMetres };
  },
  'hr.max': (x: { age: number; formula?: HeartRateFormula }) => maxHeartRate(x.age, x.formula),
  'hr.karvonen': (x: { max: number; rest: number; pct: number }) => heartRateAt(x.pct, x.rest, x.max),
  'hr.zones': (x: { max: number; rest: number }) => heartRateZones(x.rest, x.max),
  kcal: (x: { met: number; kg: number; minutes: number }) => activityKcal(x.met, x.kg, x.minutes),
  'acsm.vo2': (x: { mode: 'walk' | 'run'; vMpm: number; grade?: number }) => oxygenUptake(x.mode, x.vMpm, x.grade),
  cooper12: (x: { metres: number }) => cooperUptake(x.metres),
};
