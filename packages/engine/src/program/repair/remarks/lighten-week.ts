import { massOf, massOfKilograms, kilogramsOf } from '../../../load/mass.ts';
import { loadsFor } from '../../../load/loads-for.ts';
import { pickLoad } from '../../../load/round.ts';
import { changeWeek, isWork, type DraftExercise, type DraftSet, type DraftWeek } from '../draft.ts';
import { withWorkSets, workCount } from '../exercise-remedy.ts';
import type { Bench, Remedy, Repairer } from '../repair-edit.ts';
import { atShare, byEffort, withLoad, withRamp } from '../set-loads.ts';

const KEPT_LOAD = 0.9;

const lighterSet = (set: DraftSet, slug: string, { subject, profile }: Bench): DraftSet => {
  const exercise = subject.find(slug);
  if (!isWork(set) || exercise === undefined) return set;
  if (set.percent !== null) return atShare(set, set.percent * KEPT_LOAD, exercise, profile);
  const loads = loadsFor(exercise, profile.gym);
  if (set.load === null || loads === null) return set;
  const load = pickLoad(loads, massOfKilograms(kilogramsOf(massOf(set.load)) * KEPT_LOAD), 'down');
  return load === null || load.mass > massOf(set.load) ? byEffort(set, profile) : withLoad(set, load.weight);
};

const lighter = (exercise: DraftExercise, bench: Bench): DraftExercise => {
  if (exercise.role === 'conditioning') return exercise;
  const fewer = withWorkSets(exercise, Math.ceil(workCount(exercise) / 2));
  return withRamp({ ...fewer, sets: fewer.sets.map((set) => lighterSet(set, exercise.slug, bench)) });
};

const lightWeek = (week: DraftWeek, bench: Bench): Remedy => ({
  code: 'light_week',
  values: { after: week.week },
  apply: (draft) =>
    changeWeek(draft, week.key, (each) => ({
      ...each,
      deload: true,
      workouts: each.workouts.map((workout) => ({
        ...workout,
        exercises: workout.exercises.map((exercise) => lighter(exercise, bench)),
      })),
    })),
});

/** `deload.planned`: a hard week becomes light: half of the sets, nine tenths of the load. */
export const planLightWeek: Repairer = ({ week }, bench) => {
  const { weeks } = bench.draft;
  if (week !== undefined) return [lightWeek(week, bench)];
  const last = weeks.slice(0, 8).at(-1);
  return last === undefined ? [] : [lightWeek(last, bench)];
};

/** `deload.lighter`: the light week is made as light as it says. */
export const lightenWeek: Repairer = ({ week }, bench) => (week === undefined ? [] : [lightWeek(week, bench)]);
