import { FIVE_THREE_ONE } from '../progress/schemes.ts';
import type { Base, Lift, PlannedExercise, Rule, SetPlan, SetScheme } from './model.ts';

// Short forms in which the programs are written.

export const AS_WRITTEN: Rule = { name: 'as_written' };
export const MAX: Base = { of: 'one_rep_max', share: 1 };
export const TRAINING_MAX: Base = { of: 'one_rep_max', share: FIVE_THREE_ONE.trainingMaxShare };

export const mainLift = (slug: string, base: Base, rule: Rule): Lift => ({ slug, role: 'main', base, rule });
export const secondaryLift = (slug: string, base: Base, rule: Rule): Lift => ({ slug, role: 'secondary', base, rule });

/** An accessory that goes from low to high reps, then up a step. */
export const inRange = (slug: string, low: number, high: number, stepKg = 2.5): Lift => ({
  slug,
  role: 'accessory',
  base: { of: 'reps', reps: low, rir: 2 },
  rule: { name: 'double', low, high, stepKg },
});

/** An accessory whose load the program leaves to the athlete; about right for so many reps. */
export const ownChoice = (slug: string, reps: number): Lift => ({
  slug,
  role: 'accessory',
  base: { of: 'reps', reps, rir: 3 },
  rule: AS_WRITTEN,
});

export const straight = (sets: number, reps: number, more: Omit<SetPlan, 'sets' | 'reps'> = {}): SetPlan[] => [
  { sets, reps, ...more },
];

export type PercentRow = readonly [sets: number, reps: number, percent: number];

/** Rows of sets, reps and percent of the lift's base. */
export const percents = (...rows: readonly PercentRow[]): SetPlan[] =>
  rows.map(([sets, reps, percent]) => ({ sets, reps, share: percent / 100 }));

export const exercise = (
  lift: string,
  sets: SetScheme,
  rest: number,
  more: Omit<PlannedExercise, 'lift' | 'sets' | 'rest'> = {},
): PlannedExercise => ({ lift, sets, rest, ...more });

/** The third of Wendler's three sets decides. */
export const TOP_SET = 2;

/** Wendler's weeks; `extra` follows the three sets, `weeks` leaves the light one out. */
export const fiveThreeOneSets = (form: {
  open: boolean;
  fives?: boolean;
  weeks?: 3 | 4;
  extra?: (week: number, firstSetShare: number) => readonly SetPlan[];
}): SetScheme => ({
  byWeek: ([1, 2, 3, 4] as const).slice(0, form.weeks ?? 4).map((week) => {
    const light = week === FIVE_THREE_ONE.lightWeek;
    const [first] = FIVE_THREE_ONE.weeks[week];
    return [
      ...FIVE_THREE_ONE.weeks[week].map(([percent, reps], i): SetPlan => {
        const set = { sets: 1, reps: form.fives ? 5 : reps, share: percent / 100 };
        return form.open && !light && i === TOP_SET ? { ...set, kind: 'amrap' } : set;
      }),
      ...(form.extra?.(week, first[0] / 100) ?? []),
    ];
  }),
});
