import type { Catalog } from '../../catalog/exercise.ts';
import { GYM_PRESETS } from '../../load/gym-presets.ts';
import { isoDate, writtenDay } from '../calendar.ts';
import { profileSchema, type Profile } from '../profile.ts';
import { WEEKDAYS } from '../profile-words.ts';
import type { Finding, Program } from '../program.ts';
import { lintProgram } from './lint-program.ts';
import { RULES } from './rules.ts';
import type { Rule } from './subject.ts';

/** Rules about the person and the gym, which nobody has named. */
const PERSONAL = [
  'exercise.equipment',
  'exercise.disliked',
  'exercise.skill',
  'exercise.alternatives',
  'health.',
  'load.buildable',
  'load.percent',
  'time.limit',
  'time.used',
  'volume.coverage',
  'volume.over',
  'volume.under',
  'dose.person-sets',
  'recovery.youth-days',
];

const isPersonal = (rule: string): boolean => PERSONAL.some((personal) => rule.startsWith(personal));

/** The rules that say something of a program alone. */
export const IMPERSONAL_RULES: readonly Rule[] = RULES.filter(({ id }) => !isPersonal(id));

const between = (least: number, most: number, value: number): number => Math.min(most, Math.max(least, value));

const dayOf = (date: string): number | null => {
  try {
    return writtenDay(date);
  } catch {
    return null;
  }
};

/** The plainest profile a program agrees with: its own goal, weeks, days and dates. */
export const plainProfileOf = (program: Program): Profile => {
  const workouts = program.weeks.flatMap((week) => week.workouts);
  const starts = program.weeks.flatMap(({ week, workouts: own }) =>
    own.flatMap(({ date }) => {
      const day = dayOf(date);
      return day === null ? [] : [day - (week - 1) * 7];
    }),
  );
  const days = WEEKDAYS.filter((day) => workouts.some(({ weekday }) => weekday === day));
  return profileSchema.parse({
    athlete: { age: 30 },
    gym: GYM_PRESETS['commercial_kg'],
    goal: program.goal,
    weeks: between(1, 26, program.weeks.length),
    trainingDays: days.length > 0 ? days : ['monday'],
    sessionMinutes: between(
      15,
      180,
      Math.ceil(workouts.reduce((most, each) => Math.max(most, each.estimatedMinutes), 15)),
    ),
    startDate: isoDate(starts.reduce((least, day) => Math.min(least, day), starts[0] ?? 0)),
  });
};

/** What can be said of a program when neither the person nor the gym is known; errors first, as `lintProgram` has them. */
export const lintWithoutProfile = (program: Program, catalog: Catalog): Finding[] =>
  lintProgram(program, plainProfileOf(program), catalog).filter(({ rule }) => !isPersonal(rule));
