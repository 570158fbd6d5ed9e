import { exerciseOneRepMaxKg } from '../../../estimate/exercise-one-rep-max.ts';
import { shareForReps } from '../../../estimate/rpe-chart.ts';
import type { Exercise } from '../../../catalog/exercise.ts';
import type { Gym, Weight } from '../../../load/inventory.ts';
import { loadsFor } from '../../../load/loads-for.ts';
import { formatWeight, kilogramsOf, massOf, writtenTolerance, type Mass } from '../../../load/mass.ts';
import { firstAtLeast } from '../../../load/round.ts';
import { checkEach, type KnownAt, type Rule } from '../subject.ts';

const UNLOADED = new Set(['bodyweight', 'none', 'band']);

/** With very many kinds of plates the list of loads is kept to steps of 10 g a side. */
const MANY_LOADS = 3000;
const TWENTY_GRAMS: Mass = 2_000_000_000n;

/** Whether the gym can build a load, to the last decimal it is written with; never where no loads are listed. */
export const isBuildable = (load: Weight, exercise: Exercise, gym: Gym): boolean => {
  const loads = loadsFor(exercise, gym);
  if (loads === null) return false;
  const mass = massOf(load);
  const tolerance = loads.length > MANY_LOADS ? TWENTY_GRAMS : writtenTolerance(load.unit);
  const near = loads[firstAtLeast(loads, mass - tolerance)];
  return near !== undefined && near.mass <= mass + tolerance;
};

export const LOAD_RULES: readonly Rule[] = [
  {
    id: 'load.buildable',
    severity: 'error',
    text: "Every load can be built with the gym's own bars, plates, dumbbells and stacks.",
    source: 'rule 13 of the engine',
    check: (subject) => {
      const loaded = subject.known.filter(
        ({ prescribed, exercise }) => !UNLOADED.has(exercise.loading) && prescribed.sets.some((set) => set.load),
      );
      return checkEach(loaded, 'Round the load to one the gym can build.', ({ exercise, prescribed }) => {
        const wrong = prescribed.sets.find(
          (set, i, sets) =>
            set.load && set.load !== sets[i - 1]?.load && !isBuildable(set.load, exercise, subject.profile.gym),
        );
        return wrong?.load ? `${exercise.slug}: ${formatWeight(wrong.load)} cannot be built` : null;
      });
    },
  },
  {
    id: 'load.external',
    severity: 'error',
    text: 'Body-weight and band exercises have no load in kilograms.',
    source: 'definition',
    check: (subject) =>
      checkEach(
        subject.known.filter(({ exercise }) => UNLOADED.has(exercise.loading)),
        'Remove the load.',
        ({ exercise, prescribed }) => {
          const loaded = prescribed.sets.find((set) => set.load);
          return loaded?.load ? `${exercise.slug} with ${formatWeight(loaded.load)}` : null;
        },
      ),
  },
  {
    id: 'load.percent',
    severity: 'error',
    text: 'A load is what its percent of 1RM says: at most 2.5 % above and 12 % below.',
    source: 'engineering default',
    check: (subject) => {
      const shared = subject.known.filter(({ work }) => work.some((set) => set.percent !== null && set.load));
      return checkEach(shared, 'Recompute the load from the 1RM.', ({ exercise, work }: KnownAt) => {
        const oneRepMaxKg = exerciseOneRepMaxKg(exercise, subject.profile.athlete.oneRepMaxKg);
        if (oneRepMaxKg === null) return `${exercise.slug} has a percent but no 1RM is known`;
        for (const { load, percent } of work) {
          if (!load || percent === null) continue;
          const ratio = kilogramsOf(massOf(load)) / (oneRepMaxKg * percent);
          if (ratio > 1.0255 || ratio < 0.88)
            return `${exercise.slug}: ${formatWeight(load)} is ${Math.round(ratio * 100)} % of the load for ${percent}`;
        }
        return null;
      });
    },
  },
  {
    id: 'load.achievable',
    severity: 'error',
    text: 'The repetitions can be done at that percent of 1RM.',
    source: 'RPE chart (Tuchscherer)',
    check: (subject) =>
      checkEach(
        subject.exercises.filter(({ work }) => work.some((set) => set.percent !== null)),
        'Lower the load or the repetitions.',
        ({ work, prescribed }) => {
          const wrong = work.find((set) => set.percent !== null && set.percent > shareForReps(set.max, 0) + 0.02);
          return wrong ? `${prescribed.slug}: ${wrong.max} repetitions at ${wrong.percent}` : null;
        },
      ),
  },
  {
    id: 'load.warm-up',
    severity: 'error',
    text: 'Warm-up loads rise and stay below the first work load.',
    source: 'engineering default',
    check: (subject) => {
      const ramped = subject.exercises.filter(({ prescribed }) =>
        prescribed.sets.some((set) => set.kind === 'warm_up' && set.load),
      );
      return checkEach(ramped, 'Order the ramp from light to heavy, below the work load.', ({ prescribed, work }) => {
        const masses = prescribed.sets.flatMap((set) => (set.kind === 'warm_up' && set.load ? [massOf(set.load)] : []));
        const first = work[0]?.load;
        const rising = masses.every((mass, i) => i === 0 || mass > (masses[i - 1] as Mass));
        const below = !first || masses.every((mass) => mass < massOf(first));
        return rising && below ? null : `${prescribed.slug}: the ramp does not rise below the work load`;
      });
    },
  },
  {
    id: 'load.effort',
    severity: 'error',
    text: 'A work set without a load says how many repetitions to leave.',
    source: 'rule 8 of the engine',
    check: (subject) =>
      checkEach(subject.known, 'Say how many repetitions to leave in reserve.', ({ exercise, prescribed, work }) => {
        if (prescribed.role === 'conditioning' || exercise.measure !== 'reps') return null;
        return work.some((set) => set.load === null && set.rir === null)
          ? `${exercise.slug} has neither load nor reserve`
          : null;
      }),
  },
];
