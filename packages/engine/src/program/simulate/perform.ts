import type { Exercise } from '../../catalog/exercise.ts';
import { repsToFailureAt, shareForReps } from '../../estimate/rpe-chart.ts';
import type { Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOf, massOfKilograms } from '../../load/mass.ts';
import { pickLoad } from '../../load/round.ts';
import { inol } from '../../volume/inol.ts';
import type { PrescribedSet } from '../program.ts';
import type { Chance } from './chance.ts';
import { BODY_WEIGHT_REPS, DAY, LEVELS } from './priors.ts';
import { liftBehind, strengthToday, train, type VirtualAthlete } from './virtual-athlete.ts';

export type PerformedSet = { asked: number; reps: number; loadKg: number | null; rpe: number; hardness: number };
export type Performed = { sets: PerformedSet[]; loadKg: number | null };

const MOST_OPEN_REPS = 40;
const BODY_WEIGHT_INOL = 0.04;
const SECONDS_INOL = 0.03;

const spoken = (left: number, noise: number): number => Math.min(10, Math.max(5, 10 - left + noise));

const repsDone = (set: PrescribedSet, possible: number): number => {
  if (set.kind === 'amrap') return Math.max(0, Math.min(MOST_OPEN_REPS, possible > set.min ? possible - 1 : possible));
  return Math.max(Math.min(possible, set.min), Math.min(set.max, possible - 1));
};

const repsOfBody = (athlete: VirtualAthlete, exercise: Exercise): number => {
  const lift = liftBehind(exercise) ?? 'bench';
  const { atNothing, atCeiling, perSkill } = BODY_WEIGHT_REPS;
  const share = strengthToday(athlete, lift) / athlete.lifts[lift].ceilingKg;
  return Math.max(1, Math.round(atNothing + (atCeiling - atNothing) * share - perSkill * (exercise.skill - 1)));
};

/** The sets of one exercise as this body does them today; it leaves its mark on the body. */
export const perform = (
  athlete: VirtualAthlete,
  exercise: Exercise,
  sets: readonly PrescribedSet[],
  loads: readonly Load[] | null,
  chance: Chance,
  when: string,
): Performed => {
  const prior = LEVELS[athlete.level];
  const noiseAt = (i: number): number => prior.rpeNoise * chance.normal(`${when}/rpe/${exercise.slug}/${i}`);
  if (exercise.ratio === null || exercise.measure !== 'reps') {
    const counted = exercise.measure === 'reps';
    const possible = repsOfBody(athlete, exercise);
    const done = sets.map((set, i): PerformedSet => {
      const reps = counted ? repsDone(set, Math.max(1, possible - Math.floor(i / 2))) : set.min;
      return {
        asked: set.min,
        reps,
        loadKg: null,
        rpe: spoken(counted ? possible - reps : 3, noiseAt(i)),
        hardness: 0,
      };
    });
    train(athlete, exercise, done.length * (counted ? BODY_WEIGHT_INOL : SECONDS_INOL));
    return { sets: done, loadKg: null };
  }
  const today = strengthToday(athlete, exercise.ratio.lift) * exercise.ratio.of;
  let able = today * (1 + DAY.noise * chance.normal(`${when}/day/${exercise.ratio.lift}`));
  let chosen: number | null = null;
  const done = sets.map((set, i): PerformedSet => {
    if (set.load === null && loads && chosen === null) {
      const wanted = able * shareForReps(set.max, set.rir ?? 2);
      const load = pickLoad(loads, massOfKilograms(wanted), 'down');
      chosen = load ? kilogramsOf(load.mass) : null;
    }
    const loadKg = set.load ? kilogramsOf(massOf(set.load)) : chosen;
    const possible =
      loadKg === null ? repsOfBody(athlete, exercise) : loadKg > able ? 0 : repsToFailureAt(loadKg / able);
    const reps = repsDone(set, possible);
    const left = possible - reps;
    if (left <= DAY.hardRir) able *= 1 - DAY.hardSetCost;
    const hardness = loadKg === null ? BODY_WEIGHT_INOL : (inol([{ reps, percent: (loadKg / today) * 100 }]) ?? 0);
    return { asked: set.min, reps, loadKg, rpe: spoken(left, noiseAt(i)), hardness };
  });
  train(
    athlete,
    exercise,
    done.reduce((sum, { hardness }) => sum + hardness, 0),
  );
  return { sets: done, loadKg: chosen };
};
