import { exercisesBySlug } from '../../../catalog/exercises-by-slug.ts';
import { modulate } from '../../../health/readiness/modulate.ts';
import { READINESS_CHANGES } from '../../../health/readiness/priors.ts';
import type { ReadinessZone } from '../../../health/readiness/wellness.ts';
import { kilogramsOf, massOf } from '../../../load/mass.ts';
import type { PrescribedExercise, PrescribedSet } from '../../program.ts';
import { lighter } from '../lighter.ts';
import { exercisesIn, isWork, workoutsOf } from '../places.ts';
import { reloaded } from '../reload.ts';
import { stepped, type Day } from './situation.ts';

const mostReps = (sets: readonly PrescribedSet[]): number => Math.max(0, ...sets.filter(isWork).map(({ max }) => max));

/** Today's loads are those of the last time at as many repetitions where the plan has more: no progress today. */
export const heldBack = (day: Day, prescribed: PrescribedExercise): PrescribedExercise => {
  const exercise = exercisesBySlug(day.catalog).get(prescribed.slug);
  const before = exercisesIn(workoutsOf(day.program)).findLast(
    ({ week, workout, prescribed: other }) =>
      workout.date < day.workout.date &&
      !week.deload &&
      other.slug === prescribed.slug &&
      mostReps(other.sets) === mostReps(prescribed.sets),
  )?.prescribed;
  const then = before?.sets.filter(isWork).flatMap(({ load }) => (load ? [kilogramsOf(massOf(load))] : [])) ?? [];
  if (!exercise || then.length === 0) return prescribed;
  const most = Math.max(...then);
  const kgOf = (set: PrescribedSet): number | null => {
    const now = set.load === null ? null : kilogramsOf(massOf(set.load));
    return now === null ? null : Math.min(now, most);
  };
  const sets = reloaded(prescribed.sets, exercise, day, { kgOf, why: 'the load of the time before', e1rm: null });
  return sets === null ? prescribed : { ...prescribed, sets };
};

const SOURCE = 'readiness table (training-science §6.4, engineering default)';

/** The day's dose by readiness: sets, load and effort of the modulation table. */
export const easeDay = (day: Day, zone: ReadinessZone): Day => {
  const { sets, load, rpe } = READINESS_CHANGES[zone];
  if (modulate(zone, { sets: 1, load: 1, rpeCap: null })?.progress !== false) {
    return {
      ...day,
      kept: [
        ...day.kept,
        { code: 'readiness', text: 'You feel as usual or better: go by the plan.', values: { why: 'well' } },
      ],
    };
  }
  const known = exercisesBySlug(day.catalog);
  const exercises = day.workout.exercises.map((planned) => {
    const held = heldBack(day, planned);
    const exercise = known.get(planned.slug);
    if (!exercise || planned.role === 'conditioning') return held;
    const eased = lighter(held, exercise, day, { sets, load, rir: rpe, leastSets: 2, why: 'lighter today' });
    return eased === null ? held : { ...held, sets: eased };
  });
  if (JSON.stringify(exercises) === JSON.stringify(day.workout.exercises))
    return {
      ...day,
      kept: [
        ...day.kept,
        { code: 'readiness', text: 'Nothing is heavier than last time: go by the plan.', values: { why: 'same' } },
      ],
    };
  const said = {
    go: '',
    hold: 'No progress today: loads of the time before where the plan has more.',
    ease: 'A quarter of the sets less, one more repetition in reserve, no progress today.',
    recover: 'Half the sets, a tenth less load, two more in reserve, no progress today.',
  }[zone];
  return stepped(day, exercises, {
    code: 'readiness',
    text: `${said} For comfort and safety; it is not better than the plan.`,
    values: { zone },
    evidence: { sets, load, rpe: rpe === 0 ? 0 : -rpe },
    source: SOURCE,
  });
};
