import type { Catalog } from '../../catalog/exercise.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import type { Profile } from '../profile.ts';
import type { Program } from '../program.ts';
import { GUIDANCE, NOTHING, type Adaptation } from './change.ts';
import { exercisesBySlug, workoutAt, type DayPlace } from './places.ts';
import { easeDay } from './day/ease-day.ts';
import { aroundTaken, fitGym } from './day/fit-gym.ts';
import { shorten } from './day/shorten.ts';
import type { Day, Situation } from './day/situation.ts';
import { REFERRAL, sparePain } from './day/spare-pain.ts';

export type { Situation } from './day/situation.ts';
/** Where the workout stands, and for whom it is. */
export type PlannedDay = { program: Program; at: DayPlace; profile: Profile; catalog: Catalog };

/**
 * One planned workout fitted to what is different today: where, with what is free, what hurts, how one feels, how much
 * time. The workout is replaced for this day only; a red flag stops and refers.
 */
export const beforeSession = ({ program, at, profile, catalog }: PlannedDay, situation: Situation): Adaptation => {
  const workout = workoutAt(program, at);
  if (!workout) return NOTHING;
  if (profile.athlete.injuries.some(({ redFlag }) => redFlag)) return { ...NOTHING, stop: REFERRAL };
  let day: Day = { program, at, profile, catalog, workout, steps: [], kept: [] };
  if (situation.gym !== undefined) day = fitGym(day, situation.gym);
  if (situation.taken !== undefined && situation.taken.length > 0) day = aroundTaken(day, situation.taken);
  if (situation.pain !== undefined) {
    const spared = sparePain(day, situation.pain);
    if (spared.stop !== null) return { ...NOTHING, stop: spared.stop };
    day = spared.day;
  }
  if (situation.readiness !== undefined) day = easeDay(day, situation.readiness);
  if (situation.minutes !== undefined) day = shorten(day, situation.minutes);
  if (day.workout.exercises.length === 0)
    return {
      ...NOTHING,
      kept: [{ code: 'nothing', text: 'Nothing of this workout is left for today. Rest, walk, or move it to another day.' }],
    };
  if (day.steps.length === 0) return { guidance: GUIDANCE, changes: [], kept: day.kept, stop: null };
  const known = exercisesBySlug(catalog);
  const minutes = workoutSeconds(day.workout.exercises, (slug) => known.get(slug), situation.minutes ?? profile.sessionMinutes) / 60;
  const fitted = { ...day.workout, estimatedMinutes: Math.ceil(minutes) };
  const id = `${at.week}.${at.day}:${workout.date}`;
  return {
    guidance: GUIDANCE,
    changes: day.steps.map((step, i) => ({
      ...step,
      key: `${step.code}:${id}`,
      // What was done one after the other is one workout: the last change holds it.
      effect:
        i === day.steps.length - 1
          ? { kind: 'workouts', workouts: [{ week: at.week, workout: fitted }] }
          : { kind: 'advice' },
    })),
    kept: day.kept,
    stop: null,
  };
};
