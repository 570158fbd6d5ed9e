import { MUSCLE_GROUPS, type MuscleGroup } from '../../catalog/taxonomy.ts';
import type { Exercise } from '../../catalog/exercise.ts';
import { personLimits } from '../../health/person-limits.ts';
import { countsAsSets } from '../../volume/muscle-volume.ts';
import { groupShares } from '../../volume/fractional.ts';
import { landmarksFor } from '../../volume/landmarks.ts';
import { SESSION_SET_CEILING } from '../../volume/status.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import type { PrescribedWeek, Program } from '../program.ts';
import type { Change } from './change.ts';
import { exercisesBySlug, exercisesIn, isWork, type ExerciseThere } from './places.ts';
import { MOST_COUNTED_RIR } from './priors.ts';
import type { Setting } from './reload.ts';
import type { Exposure, TrainingLog } from './training-log.ts';

type Counted = ExerciseThere & { exercise: Exercise; share: number; work: number };

const round = (value: number): number => Math.round(value * 10) / 10;

const counted = (week: PrescribedWeek, group: MuscleGroup, { catalog }: Setting): Counted[] => {
  const known = exercisesBySlug(catalog);
  return exercisesIn(week.workouts.map((workout) => ({ week, workout }))).flatMap((there) => {
    const exercise = known.get(there.prescribed.slug);
    const share = exercise === undefined ? 0 : (groupShares(exercise).get(group) ?? 0);
    if (!exercise || share === 0 || there.prescribed.role === 'conditioning' || !countsAsSets(exercise)) return [];
    const work = there.prescribed.sets.filter((set) => isWork(set) && (set.rir ?? 0) <= MOST_COUNTED_RIR).length;
    return [{ ...there, exercise, share, work }];
  });
};

const sum = (items: readonly Counted[]): number => items.reduce((total, { share, work }) => total + share * work, 0);

/** How the group's direct work went in one week: every set reached and not too hard, or too hard; null in between. */
const responseOf = (
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

/**
 * A set more or less for a muscle group in the week to come, within its landmarks: up where the work of a finished week
 * was reached with something left, down where it was too much. At most one of each.
 */
export const steerVolume = (
  program: Program,
  log: TrainingLog,
  exposures: ReadonlyMap<string, readonly Exposure[]>,
  setting: Setting,
): Change[] => {
  const last = log.sessions.findLast(({ at }) => at !== null)?.at;
  const week = program.weeks.find((each) => each.week === last?.week);
  const next = program.weeks.find((each) => each.week === (last?.week ?? 0) + 1);
  if (!last || !week || !next || week.deload || next.deload) return [];
  const finished = week.workouts.every(({ day }) =>
    log.sessions.some(({ at }) => at?.week === week.week && at.day === day),
  );
  if (!finished || next.workouts.some(({ date }) => date <= log.today)) return [];
  const known = exercisesBySlug(setting.catalog);
  const limits = personLimits(setting.profile.athlete, setting.profile.difficulty);
  const changes: Change[] = [];
  for (const way of ['up', 'down'] as const) {
    const step = way === 'up' ? 1 : -1;
    const found = MUSCLE_GROUPS.flatMap((group): Change[] => {
      const marks = landmarksFor(group, setting.profile.difficulty);
      const now = counted(next, group, setting);
      const response = responseOf(counted(week, group, setting), exposures);
      if (!marks || now.length === 0 || response === null) return [];
      const total = sum(now);
      if (way === 'up' ? response !== 'easy' || total >= marks.MAV[0] : response !== 'hard') return [];
      const place = now
        .filter(
          ({ prescribed, share, work }) =>
            share >= 1 &&
            prescribed.superset === null &&
            (way === 'up' ? work < limits.maxSetsPerExercise && work >= 2 : work > 2),
        )
        .toSorted((a, b) => rank(b) - rank(a))
        .find((each) => {
          const after = total + step * each.share;
          if (way === 'down') return after >= marks.MEV;
          return after <= marks.MAV[1] && after <= marks.MRV && fits(each, group, setting, known);
        });
      if (!place) return [];
      const name = place.exercise.name;
      return [
        {
          key: `volume_${way}:${group}:${log.sessions.at(-1)?.date ?? ''}`,
          code: way === 'up' ? 'volume_up' : 'volume_down',
          text:
            way === 'up'
              ? `One set more of ${name} in week ${next.week}: the week went as meant with ${round(total)} sets for ${group.replaceAll('_', ' ')}, and most grow best from ${round(marks.MAV[0])}.`
              : `One set less of ${name} in week ${next.week}: the sets for ${group.replaceAll('_', ' ')} were too hard, and ${round(total - place.share)} stay above the least that works (${round(marks.MEV)}).`,
          evidence: {
            weeklySets: round(total),
            after: round(total + step * place.share),
            least: round(marks.MEV),
            most: round(marks.MRV),
          },
          source: 'volume landmarks (Israetel, expert opinion), scaled to the level',
          effect: { kind: 'edits', edits: [{ kind: 'set_count', at: place.at, count: place.work + step }] },
        },
      ];
    });
    changes.push(...found.slice(0, 1));
  }
  return changes;
};

const rank = ({ prescribed }: Counted): number =>
  prescribed.role === 'accessory' ? 2 : prescribed.role === 'secondary' ? 1 : 0;

/** Whether one set more of an exercise leaves its session within its time and every group it trains within a session's worth. */
const fits = (
  { workout, prescribed, week }: Counted,
  group: MuscleGroup,
  setting: Setting,
  known: ReadonlyMap<string, Exercise>,
): boolean => {
  const last = prescribed.sets.at(-1);
  if (last === undefined) return false;
  const more = workout.exercises.map((each) => (each === prescribed ? { ...each, sets: [...each.sets, last] } : each));
  const seconds = workoutSeconds(more, (slug) => known.get(slug), setting.profile.sessionMinutes);
  const today = sum(counted({ ...week, workouts: [{ ...workout, exercises: more }] }, group, setting));
  return seconds <= setting.profile.sessionMinutes * 60 && today <= SESSION_SET_CEILING;
};
