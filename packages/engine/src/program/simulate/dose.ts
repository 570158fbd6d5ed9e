import { modulate } from '../../health/readiness/modulate.ts';
import type { ReadinessZone } from '../../health/readiness/wellness.ts';
import type { PainVerdict } from '../../health/pain-rule.ts';
import type { Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import type { PrescribedSet } from '../program.ts';
import { deload } from '../recovery/deload.ts';
import { returnAfter } from '../recovery/layoff.ts';

export type Day = { deload: boolean; zone: ReadinessZone; daysAway: number };
export type Dose = { sets: PrescribedSet[]; /** Whether what is done may lead to more. */ progress: boolean };

const REGRESSED_LOAD = 0.9;
const RESTART = { load: 0.6, sets: 0.5 };

const lighter = (set: PrescribedSet, share: number, loads: readonly Load[] | null): PrescribedSet => {
  if (share >= 1 || set.load === null || loads === null) return set;
  const load = pickLoad(loads, massOfKilograms(kilogramsOf(massOf(set.load)) * share), 'down');
  return { ...set, load: load?.weight ?? set.load };
};

/** A day's work sets of an exercise by light week, lay-off, readiness and pain; null where pain stops the movement. */
export const doseFor = (
  sets: readonly PrescribedSet[],
  loads: readonly Load[] | null,
  day: Day,
  pain: PainVerdict | null,
): Dose | null => {
  if (pain === 'stop_refer' || pain === 'stop_pattern_refer') return null;
  const work = sets.filter(({ kind }) => kind !== 'warm_up');
  let dose = { sets: work.length, load: 1 };
  let progress = pain === null || pain === 'progress';
  let rir = 0;
  if (day.deload) {
    const light = deload({ ...dose, rir });
    if (light) ({ rir } = light);
    dose = light ?? dose;
    progress = false;
  }
  const back = returnAfter(day.daysAway);
  if (back && back.mode !== 'continue') {
    dose = {
      sets: Math.max(1, Math.ceil(dose.sets * (back.sets ?? RESTART.sets))),
      load: dose.load * (back.load ?? RESTART.load),
    };
    progress = false;
  }
  const modulated = modulate(day.zone, { ...dose, rpeCap: null });
  if (modulated) {
    dose = modulated;
    progress &&= modulated.progress;
  }
  if (pain === 'regress') dose.load *= REGRESSED_LOAD;
  // An open set is no place for somebody who is to take it easy.
  const easy = dose.load < 1 || dose.sets < work.length;
  const kept = work.slice(0, dose.sets).map((set) => ({
    ...lighter(set, dose.load, loads),
    kind: easy && set.kind === 'amrap' ? ('work' as const) : set.kind,
    rir: set.rir === null ? null : set.rir + rir,
  }));
  return { sets: kept, progress: progress && !easy };
};
