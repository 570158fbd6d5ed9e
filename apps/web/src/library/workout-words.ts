import { formatNumber, i18n } from '@halteres/i18n';
import type { Difficulty, Format, Score } from '@halteres/library/workout';
import type { Length } from './workout-search.ts';

export const formatNames = (): Record<Format, string> => ({
  for_time: i18n._('For time'),
  amrap: i18n._('AMRAP'),
  emom: i18n._('EMOM'),
  intervals: i18n._('Intervals'),
  tabata: i18n._('Tabata'),
  death_by: i18n._('Death by'),
  max_effort: i18n._('Max effort'),
  stations: i18n._('Stations'),
  sets: i18n._('Sets of a lift'),
});

export const scoreNames = (): Record<Score, string> => ({
  time: i18n._('Time'),
  rounds_and_reps: i18n._('Rounds and reps'),
  reps: i18n._('Reps'),
  load: i18n._('Load'),
  distance: i18n._('Distance'),
  calories: i18n._('Calories'),
  none: i18n._('Not scored'),
});

export const difficultyNames = (): Record<Difficulty, string> => ({
  beginner: i18n._('For beginners'),
  intermediate: i18n._('Intermediate'),
  advanced: i18n._('Advanced'),
});

export const lengthNames = (): Record<Length, string> => ({
  short: i18n._('Under 10 minutes'),
  medium: i18n._('10 to 20 minutes'),
  long: i18n._('Over 20 minutes'),
});

/** Tags that the library infers; others are as somebody wrote them. */
const tagNames = (): Record<string, string> => ({
  weightlifting: i18n._('weights'),
  gymnastics: i18n._('body weight'),
  monostructural: i18n._('run, row, ride'),
  mixed: i18n._('mixed'),
  short: i18n._('short'),
  medium: i18n._('medium length'),
  long: i18n._('long'),
  partner: i18n._('with a partner'),
  team: i18n._('in a team'),
  chipper: i18n._('chipper'),
  couplet: i18n._('couplet'),
  triplet: i18n._('triplet'),
  ladder: i18n._('ladder'),
  'no equipment': i18n._('no equipment'),
  benchmark: i18n._('benchmark'),
});

export const tagName = (tag: string): string => new Map(Object.entries(tagNames())).get(tag) ?? tag;

/** `20 min`, or `about 20 min` where nobody said so. */
export const minutesText = ({
  minutes,
  minutesFrom,
}: {
  minutes: number;
  minutesFrom: 'stated' | 'estimated';
}): string =>
  minutesFrom === 'stated'
    ? i18n._('{minutes} min', { minutes: formatNumber(minutes, 0) })
    : i18n._('about {minutes} min', { minutes: formatNumber(minutes, 0) });

type Titled = { title: string | null; format: Format; minutes: number; minutesFrom: 'stated' | 'estimated' };

/** The name somebody gave, or its format and length. */
export const workoutTitle = (workout: Titled): string =>
  workout.title ?? `${formatNames()[workout.format]} · ${minutesText(workout)}`;
