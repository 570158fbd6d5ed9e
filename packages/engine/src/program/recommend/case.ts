import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { dayNumber } from '../calendar.ts';
import type { Profile } from '../profile.ts';
import type { PrescribedWeek, Program } from '../program.ts';
import { workoutsOf, type WorkoutThere } from '../adapt/places.ts';
import { exposuresOf, type Exposure, type TrainedSession, type TrainingLog } from '../adapt/training-log.ts';

export type SessionLog = Pick<TrainingLog, 'sessions' | 'signals'>;

/** A program and its log as the detectors look at them. */
export type Case = {
  program: Program;
  profile: Profile;
  catalog: Catalog;
  today: string;
  log: TrainingLog;
  /** The sessions of the plan up to today, oldest first. */
  sessions: readonly (TrainedSession & { at: NonNullable<TrainedSession['at']> })[];
  exposures: ReadonlyMap<string, readonly Exposure[]>;
  exercises: ReadonlyMap<string, Exercise>;
  /** What is still to come and is not done. */
  upcoming: readonly WorkoutThere[];
  /** The days of light weeks. */
  light: ReadonlySet<string>;
  /** Weeks that are over, oldest first, light ones left out. */
  hardWeeks: readonly PrescribedWeek[];
};

export const caseOf = (
  program: Program,
  profile: Profile,
  catalog: Catalog,
  { sessions: all, signals }: SessionLog,
  today: string,
): Case => {
  const known = all.filter(({ date }) => date <= today);
  const log: TrainingLog = { today, sessions: known, signals };
  const sessions = known.flatMap((session) => (session.at === null ? [] : [{ ...session, at: session.at }]));
  const done = new Set(sessions.map(({ at }) => `${at.week}:${at.day}`));
  return {
    program,
    profile,
    catalog,
    today,
    log,
    sessions,
    exposures: exposuresOf(program, log),
    exercises: exercisesBySlug(catalog),
    upcoming: workoutsOf(program).filter(
      ({ week, workout }) => workout.date >= today && !done.has(`${week.week}:${workout.day}`),
    ),
    light: new Set(
      sessions.flatMap(({ at, date }) =>
        program.weeks.some(({ week, deload }) => deload && week === at.week) ? [date] : [],
      ),
    ),
    hardWeeks: program.weeks.filter(
      ({ week, deload, workouts }) =>
        !deload && workouts.length > 0 && workouts.every(({ date, day }) => date < today || done.has(`${week}:${day}`)),
    ),
  };
};

/** Days before today a date lies. */
export const daysAgo = ({ today }: Pick<Case, 'today'>, date: string): number => dayNumber(today) - dayNumber(date);

/** The name of an exercise in the engine's own language. */
export const nameIn = ({ exercises }: Case, slug: string): string => exercises.get(slug)?.name ?? slug;

export const tenth = (value: number): number => Math.round(value * 10) / 10;
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
export const groupName = (group: string): string => group.replaceAll('_', ' ');
