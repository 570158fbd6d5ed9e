import type { MuscleGroup } from '../../../catalog/taxonomy.ts';
import { groupShares } from '../../../volume/fractional.ts';
import { landmarksFor } from '../../../volume/landmarks.ts';
import { SESSION_SET_CEILING } from '../../../volume/status.ts';
import { changeExercise, type Draft, type DraftWorkout } from '../draft.ts';
import { withWorkSets, workCount } from '../exercise-remedy.ts';
import type { Bench, Remedy, Repairer } from '../repair-edit.ts';

const ROLES = ['accessory', 'secondary', 'main'] as const;

type Cut = { workout: string; key: string; sets: number };

const shareOf = (slug: string, group: MuscleGroup, bench: Bench): number => {
  const exercise = bench.subject.find(slug);
  return exercise === undefined ? 0 : (groupShares(exercise).get(group) ?? 0);
};

/** Hard sets of each group, of the exercises as they would be cut. */
const totals = (workouts: readonly DraftWorkout[], cuts: ReadonlyMap<string, Cut>, bench: Bench) => {
  const sums = new Map<MuscleGroup, number>();
  for (const { role, slug, key, sets } of workouts.flatMap(({ exercises }) => exercises)) {
    const exercise = bench.subject.find(slug);
    if (exercise === undefined || role === 'conditioning') continue;
    const work = sets.filter((set) => set.kind !== 'warm_up').slice(0, cuts.get(key)?.sets);
    const count = work.filter((set) => set.rir === null || set.rir <= 4).length;
    for (const [group, share] of groupShares(exercise)) sums.set(group, (sums.get(group) ?? 0) + share * count);
  }
  return sums;
};

/** Takes sets away one by one, where they count most for what is over, from accessories first, two of each left. */
const cutting = (workouts: readonly DraftWorkout[], bench: Bench, most: (group: MuscleGroup) => number): Remedy[] => {
  const cuts = new Map<string, Cut>();
  for (;;) {
    const over = [...totals(workouts, cuts, bench)].find(([group, sets]) => sets > most(group));
    if (over === undefined) break;
    const [group] = over;
    const [next] = workouts
      .flatMap((workout) => workout.exercises.map((exercise) => ({ workout, exercise })))
      .map(({ workout, exercise }) => ({
        workout: workout.key,
        key: exercise.key,
        sets: cuts.get(exercise.key)?.sets ?? workCount(exercise),
        share: shareOf(exercise.slug, group, bench),
        role: ROLES.findIndex((role) => role === exercise.role),
      }))
      .filter(({ sets, share, role }) => sets > 2 && share > 0 && role >= 0)
      .toSorted((a, b) => b.share - a.share || a.role - b.role || b.sets - a.sets);
    if (next === undefined) return [];
    cuts.set(next.key, { workout: next.workout, key: next.key, sets: next.sets - 1 });
  }
  const count = (draft: readonly DraftWorkout[]): number =>
    draft.flatMap(({ exercises }) => exercises).reduce((sum, exercise) => sum + workCount(exercise), 0);
  const gone = [...cuts.values()].reduce((sum, { key, sets }) => {
    const exercise = workouts.flatMap(({ exercises }) => exercises).find((each) => each.key === key);
    return sum + (exercise ? workCount(exercise) - sets : 0);
  }, 0);
  return [
    {
      code: 'sets',
      values: { before: count(workouts), after: count(workouts) - gone },
      apply: (draft) =>
        [...cuts.values()].reduce<Draft>(
          (each, { workout, key, sets }) =>
            changeExercise(each, workout, key, (exercise) => withWorkSets(exercise, sets)),
          draft,
        ),
    },
  ];
};

/** `volume.over`: sets of a week taken away until each muscle group can recover. */
export const cutWeek: Repairer = ({ week }, bench) =>
  cutting(week?.workouts ?? [], bench, (group) => landmarksFor(group, bench.profile.difficulty)?.MRV ?? Infinity);

/** `volume.session`: the same for one workout. */
export const cutSession: Repairer = ({ workout }, bench) =>
  cutting(workout === undefined ? [] : [workout], bench, () => SESSION_SET_CEILING + 0.5);
