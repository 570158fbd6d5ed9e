import type { Catalog } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import type { Profile } from '../profile.ts';
import type { PrescribedWorkout, Program, Reason } from '../program.ts';
import { VOLUME_RULES } from '../lint/rules/volume-rules.ts';
import { subjectOf } from '../lint/subject.ts';
import { GUIDANCE, NOTHING, type Adaptation } from './change.ts';
import { workoutAt, type DayPlace } from './places.ts';
import { easeDay } from './day/ease-day.ts';
import { aroundTaken, fitGym } from './day/fit-gym.ts';
import { shorten } from './day/shorten.ts';
import type { Day, Situation } from './day/situation.ts';
import { REFERRAL, sparePain } from './day/spare-pain.ts';

export type { Situation } from './day/situation.ts';
/** Where the workout stands, and for whom it is. */
export type PlannedDay = { program: Program; at: DayPlace; profile: Profile; catalog: Catalog };

const secondsOf = ({ workout, catalog }: Day, minutes: number): number => {
  const known = exercisesBySlug(catalog);
  return workoutSeconds(workout.exercises, (slug) => known.get(slug), minutes);
};

const COVERAGE = VOLUME_RULES.find(({ id }) => id === 'volume.coverage');

/** What the week then lacks and did not lack before: told, for a day's exception is no reason to plan the week anew. */
const leftOut = ({ program, at, profile, catalog }: PlannedDay, fitted: PrescribedWorkout): Reason[] => {
  const week = program.weeks.find((each) => each.week === at.week);
  if (!week || !COVERAGE) return [];
  const lacks = (workouts: PrescribedWorkout[]): string[] =>
    COVERAGE.check(subjectOf({ ...program, weeks: [{ ...week, workouts }] }, profile, catalog)).problems.map(
      ({ evidence }) => evidence,
    );
  const before = lacks(week.workouts);
  return lacks(week.workouts.map((each) => (each.day === at.day ? fitted : each)))
    .filter((each) => !before.includes(each))
    .map((each) => ({
      code: 'coverage',
      text: `This week then has ${each}. Make up for it on another day if you can.`,
      values: { lacks: each.replace('nothing for ', '').split(', ') },
    }));
};

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
  // What was put in its place may take longer than what was planned.
  const minutes = Math.min(situation.minutes ?? profile.sessionMinutes, profile.sessionMinutes);
  if (situation.minutes !== undefined || secondsOf(day, minutes) > minutes * 60) day = shorten(day, minutes);
  if (day.workout.exercises.length === 0)
    return {
      ...NOTHING,
      kept: [
        { code: 'nothing', text: 'Nothing of this workout is left for today. Rest, walk, or move it to another day.' },
      ],
    };
  if (day.steps.length === 0) return { guidance: GUIDANCE, changes: [], kept: day.kept, stop: null };
  const fitted = { ...day.workout, estimatedMinutes: Math.ceil(secondsOf(day, minutes) / 60) };
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
    kept: [...day.kept, ...leftOut({ program, at, profile, catalog }, fitted)],
    stop: null,
  };
};
