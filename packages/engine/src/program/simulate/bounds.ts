import { TESTED_LIFTS, type Exercise } from '../../catalog/exercise.ts';
import { estimateOneRepMax } from '../../estimate/one-rep-max.ts';
import type { Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOfKilograms } from '../../load/mass.ts';
import { firstAtLeast } from '../../load/round.ts';
import { plausibleLift } from '../../record/plausible-lift.ts';
import type { Bound, ByLift, SimulatedWeek } from './result.ts';
import type { VirtualAthlete } from './virtual-athlete.ts';

/** How far above what somebody has shown a load may be asked for. */
const MOST_ABOVE_SHOWN = 1.1;
const WRITTEN_KG = 0.002;
const MOST_KEPT = 5;

const bound = (name: string): Bound => ({ name, checked: 0, broken: [] });

/** Watches a simulated year for what must never happen. */
export const watch = () => {
  const buildable = bound('every load can be built');
  const within = bound('no load above a tenth more than was shown, or the next there is');
  const plausible = bound('every estimate is plausible');
  const shown = new Map<string, { e1rmKg: number; heaviestKg: number }>();
  const sound = bound('every number is finite');
  const look = (which: Bound, holds: boolean, words: () => string): void => {
    which.checked += 1;
    if (!holds && which.broken.length < MOST_KEPT) which.broken.push(words());
  };
  return {
    bounds: [buildable, within, plausible, sound],
    load: (exercise: Exercise, loadKg: number, loads: readonly Load[] | null, known: ByLift<number>): void => {
      const at = loads?.[firstAtLeast(loads, massOfKilograms(loadKg - WRITTEN_KG))];
      const near = at !== undefined && at.mass <= massOfKilograms(loadKg + WRITTEN_KG);
      look(buildable, near, () => `${exercise.slug}: ${loadKg} kg`);
      const own = shown.get(exercise.slug) ?? { e1rmKg: 0, heaviestKg: 0 };
      const byRatio = exercise.ratio ? known[exercise.ratio.lift] * exercise.ratio.of : Infinity;
      const most = Math.max(byRatio, own.e1rmKg) * MOST_ABOVE_SHOWN;
      const done = firstAtLeast(loads ?? [], massOfKilograms(own.heaviestKg + WRITTEN_KG));
      const next = loads?.[done] ? kilogramsOf(loads[done].mass) + WRITTEN_KG : 0;
      look(within, loadKg <= Math.max(most, next), () => `${exercise.slug}: ${loadKg} of ${most} kg`);
    },
    /** What a set has shown of the lift. */
    done: (exercise: Exercise, loadKg: number, reps: number): void => {
      if (reps < 1) return;
      const own = shown.get(exercise.slug) ?? { e1rmKg: 0, heaviestKg: 0 };
      const e1rmKg = estimateOneRepMax({ weight: loadKg, reps })?.e1rm ?? 0;
      shown.set(exercise.slug, {
        e1rmKg: Math.max(own.e1rmKg, e1rmKg),
        heaviestKg: Math.max(own.heaviestKg, loadKg),
      });
    },
    week: (week: SimulatedWeek, athlete: VirtualAthlete): void => {
      for (const lift of TESTED_LIFTS)
        for (const kilograms of [week.e1rmKg[lift], week.capacityKg[lift]]) {
          if (kilograms === null) continue;
          const { sex, bodyweightKg } = athlete;
          const { level } = plausibleLift({ sex, bodyweightKg, lift, kilograms });
          look(plausible, level === 'ok', () => `week ${week.week}: ${lift} ${kilograms} kg is ${level}`);
        }
      const numbers = [
        week.sets,
        week.tonnageKg,
        week.rpe ?? 0,
        week.fatigue,
        week.fitness,
        ...Object.values(week.capacityKg),
      ];
      look(sound, numbers.every(Number.isFinite), () => `week ${week.week}: ${numbers.join(', ')}`);
    },
  };
};
