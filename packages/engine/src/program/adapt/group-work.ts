import type { MuscleGroup } from '../../catalog/taxonomy.ts';
import type { Exercise } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { countsAsSets } from '../../volume/muscle-volume.ts';
import { groupShares } from '../../volume/fractional.ts';
import { SESSION_SET_CEILING } from '../../volume/status.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import type { PrescribedExercise, PrescribedWeek } from '../program.ts';
import { isWork, type ExerciseThere } from './places.ts';
import { MOST_COUNTED_RIR } from './priors.ts';
import type { Setting } from './reload.ts';
import type { Exposure } from './training-log.ts';

/** An exercise of a week with what it counts for one muscle group. */
export type Counted = ExerciseThere & { exercise: Exercise; share: number; work: number };

const hardSets = ({ sets }: PrescribedExercise): number =>
  sets.filter((set) => isWork(set) && (set.rir ?? 0) <= MOST_COUNTED_RIR).length;

/** What trains each muscle group in a planned week; nothing is listed for what the week leaves out. */
export const workByGroup = (
  week: PrescribedWeek,
  { catalog }: Setting,
): ReadonlyMap<MuscleGroup, readonly Counted[]> => {
  const known = exercisesBySlug(catalog);
  const found = new Map<MuscleGroup, Counted[]>();
  for (const workout of week.workouts)
    for (const [place, prescribed] of workout.exercises.entries()) {
      const exercise = known.get(prescribed.slug);
      if (!exercise || prescribed.role === 'conditioning' || !countsAsSets(exercise)) continue;
      const at = { week: week.week, day: workout.day, exercise: place };
      const work = hardSets(prescribed);
      for (const [group, share] of groupShares(exercise)) {
        const counted = { week, workout, prescribed, at, exercise, share, work };
        const list = found.get(group);
        if (list === undefined) found.set(group, [counted]);
        else list.push(counted);
      }
    }
  return found;
};

/** What trains a muscle group in a planned week. */
export const groupWork = (week: PrescribedWeek, group: MuscleGroup, setting: Setting): readonly Counted[] =>
  workByGroup(week, setting).get(group) ?? [];

/** Fractional sets of it. */
export const setsOf = (items: readonly Counted[]): number =>
  items.reduce((total, { share, work }) => total + share * work, 0);

/** How the group's direct work went in one week: every set reached and not too hard, or too hard; null in between. */
export const responseOf = (
  items: readonly Counted[],
  exposures: ReadonlyMap<string, readonly Exposure[]>,
): 'easy' | 'hard' | null => {
  const direct = items.filter(({ share }) => share >= 1);
  const dates = new Set(direct.map(({ workout }) => workout.date));
  const last = direct.flatMap(({ prescribed }) => exposures.get(prescribed.slug)?.slice(-1) ?? []);
  const judged = last.filter(({ planned }) => planned !== null);
  if (dates.size === 0 || judged.length === 0) return null;
  const feels = judged.map(({ sets, planned }) => {
    const target = 10 - (planned?.rir ?? 2);
    const missed = sets.some(({ reps }) => reps < (planned?.lo ?? 0));
    const told = sets.flatMap(({ rpe }) => (rpe === null ? [] : [rpe]));
    const mean = told.length === 0 ? null : told.reduce((total, rpe) => total + rpe, 0) / told.length;
    if (missed || (mean !== null && mean >= target + 1)) return 'hard';
    return mean !== null && mean <= target && sets.length >= (planned?.sets ?? 1) ? 'easy' : null;
  });
  if (feels.every((each) => each === 'easy')) return 'easy';
  return feels.filter((each) => each === 'hard').length * 2 > feels.length ? 'hard' : null;
};

/** Where a set more or less is best: on what matters least. */
export const rank = ({ prescribed }: Counted): number =>
  prescribed.role === 'accessory' ? 2 : prescribed.role === 'secondary' ? 1 : 0;

/** Whether one set more of an exercise leaves its session within its time and every group it trains within a session's worth. */
export const fits = ({ workout, prescribed, week }: Counted, group: MuscleGroup, setting: Setting): boolean => {
  const known = exercisesBySlug(setting.catalog);
  const last = prescribed.sets.at(-1);
  if (last === undefined) return false;
  const more = workout.exercises.map((each) => (each === prescribed ? { ...each, sets: [...each.sets, last] } : each));
  const seconds = workoutSeconds(more, (slug) => known.get(slug), setting.profile.sessionMinutes);
  const today = setsOf(groupWork({ ...week, workouts: [{ ...workout, exercises: more }] }, group, setting));
  return seconds <= setting.profile.sessionMinutes * 60 && today <= SESSION_SET_CEILING;
};
