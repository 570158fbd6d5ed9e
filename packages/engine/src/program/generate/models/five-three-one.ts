import { FIVE_THREE_ONE } from '../../progress/schemes.ts';
import { personLimits } from '../../../health/person-limits.ts';
import type { Profile } from '../../profile.ts';
import type { Infeasible } from '../../program.ts';
import type { DayTemplate, Slot } from '../slots.ts';
import {
  assistance,
  assistanceDays,
  barbellMissing,
  daysMissing,
  goalMissing,
  liftOf,
  liftSlot,
  modelDay,
  regionOf,
  stepShare,
  type MainLift,
} from './barbell.ts';
import type { LiftAt, LiftPlan, PeriodizationModel } from './model.ts';
import { fourWeekCycles, type Shape } from './usual-weeks.ts';

const CYCLE = Object.keys(FIVE_THREE_ONE.weeks).length;
/** The training max is 85 to 90 % of 1RM (Wendler); a program of several cycles begins below and steps up to it. */
const LEAST_SHARE = 0.85;
/** Every set a five, none open, for those who may not go near their limit: Wendler's "5's PRO". */
const FIVES = 5;

const WEEKS: readonly Shape[] = [
  { phase: 'Fives', intent: '65, 75 and 85 % of the training max, the last set open' },
  { phase: 'Threes', intent: '70, 80 and 90 % of the training max, the last set open' },
  { phase: 'Five, three, one', intent: '75, 85 and 95 % of the training max, the last set open' },
];

const cyclesOf = ({ weeks }: Profile): number => Math.ceil(weeks / CYCLE);

const trainingMax = (at: LiftAt, lift: MainLift): number => {
  const step = stepShare(at, FIVE_THREE_ONE.incrementKg[regionOf(lift)]);
  const more = cyclesOf(at.profile) - 1;
  const most = FIVE_THREE_ONE.trainingMaxShare;
  return Math.min(most, Math.max(LEAST_SHARE, most - more * step) + at.week.meso * step);
};

const allFives = (minReps: number): boolean => minReps > 1;

const lift = (at: LiftAt): LiftPlan | null => {
  const which = liftOf(at.item.slot);
  if (which === null) return null;
  const max = trainingMax(at, which);
  const number = at.week.deload ? FIVE_THREE_ONE.lightWeek : at.week.place.index + 1;
  const rows = FIVE_THREE_ONE.weeks[number as keyof typeof FIVE_THREE_ONE.weeks];
  const fives = allFives(at.limits.minReps);
  return {
    sets: rows.map(([percent, reps], i) => ({
      reps: fives ? FIVES : reps,
      share: (max * percent) / 100,
      kind: !fives && !at.week.deload && i === rows.length - 1 ? 'amrap' : 'work',
    })),
  };
};

const main = (which: MainLift): Slot => liftSlot(which, 3, FIVES);
const HELP: Readonly<Record<MainLift, Slot[]>> = {
  press: assistance('dip! vpull! rear biceps'),
  deadlift: assistance('single! brace! kneeflex calf'),
  bench: assistance('hpush! hpull! triceps lateral'),
  squat: assistance('kneeflex! trunk! single calf'),
};
const both = (title: string, one: MainLift, two: MainLift, help: string): DayTemplate =>
  modelDay(title, 'full_body', main(one), main(two), ...assistance(help));
const alone = (title: string, which: MainLift, focus: string): DayTemplate =>
  modelDay(title, focus, main(which), ...HELP[which]);

const SQUAT_BENCH = both('Squat and bench press', 'squat', 'bench', 'hpull! dip single brace');
const DEADLIFT_PRESS = both('Deadlift and press', 'deadlift', 'press', 'vpull! hpush single trunk');
const BENCH_SQUAT = both('Bench press and squat', 'bench', 'squat', 'hpull! dip kneeflex brace');

/** Four days have a lift each; two and three days have two, as Wendler's forms for fewer days. */
const days = ({ trainingDays }: Profile): DayTemplate[] => {
  const count = trainingDays.length;
  if (count === 2) return [SQUAT_BENCH, DEADLIFT_PRESS];
  if (count === 3) return [SQUAT_BENCH, DEADLIFT_PRESS, BENCH_SQUAT];
  return [
    alone('Press', 'press', 'upper_body'),
    alone('Deadlift', 'deadlift', 'lower_body'),
    alone('Bench press', 'bench', 'upper_body'),
    alone('Squat', 'squat', 'lower_body'),
    ...assistanceDays(count - 4),
  ];
};

const unknownMaxima = ({ athlete }: Profile): Infeasible['missing'] =>
  (['squat', 'bench', 'deadlift'] as const)
    .filter((which) => athlete.oneRepMaxKg[which] === null)
    .map((which) => ({
      code: 'methodology.one_rep_max',
      field: `athlete.oneRepMaxKg.${which}`,
      text: `5/3/1 takes its loads from a training max, and no 1RM of the ${which === 'bench' ? 'bench press' : which} is known.`,
      mend: 'Enter a tested or estimated 1RM, or choose another way of progressing.',
      values: { lift: which },
    }));

/** Wendler's cycles of three rising weeks and a light one, by percent of a training max. */
export const fiveThreeOne: PeriodizationModel = {
  name: 'five_three_one',
  weeks: (profile) =>
    fourWeekCycles(profile, ({ index }) => WEEKS[index % WEEKS.length] ?? { phase: '', intent: '' }).map((week) =>
      week.deload ? { ...week, intent: '40, 50 and 60 % of the training max, half the assistance' } : week,
    ),
  days,
  lift,
  extraReps: () => 2,
  missing: (profile, pool) => [
    ...daysMissing('five_three_one', profile, [2, 7]),
    ...goalMissing('five_three_one', profile),
    ...barbellMissing('five_three_one', pool, profile.gym),
    ...unknownMaxima(profile),
  ],
  notes: ({ athlete, difficulty }) => [
    {
      code: 'model.training_max',
      text: 'The training max lies between 85 and 90 % of the 1RM and rises by the usual step each cycle; enter new 1RMs once it stands still.',
    },
    ...(allFives(personLimits(athlete, difficulty).minReps)
      ? [{ code: 'model.fives', text: 'At this age or level every set is a five and none is open.' }]
      : []),
  ],
};
