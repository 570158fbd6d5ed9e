import { personLimits, type PersonLimits } from '../../../health/person-limits.ts';
import type { Profile } from '../../profile.ts';
import { GZCLP } from '../../progress/schemes.ts';
import type { DayTemplate, Slot } from '../slots.ts';
import {
  alike,
  assistanceDays,
  barbellMissing,
  daysMissing,
  forWeek,
  goalMissing,
  liftOf,
  liftSlot,
  modelDay,
  slotsOf,
  type MainLift,
} from './barbell.ts';
import type { HardWeek, LiftAt, LiftPlan, PeriodizationModel } from './model.ts';
import { usualWeeks } from './usual-weeks.ts';

/**
 * Shares of 1RM a stage begins with, within the tiers of training-science 4.1 (first 85 to 100 %, second 65 to 85 %,
 * third below 65 %), and what each further week of a stage adds. Engineering defaults.
 */
const SHARES = { T1: [0.85, 0.9, 0.92], T2: [0.65, 0.7, 0.75], T3: 0.55, weekly: 0.01 } as const;

const INTENTS = [
  'first tier 5 x 3, second tier 3 x 10, third tier 3 x 15',
  'first tier 6 x 2, second tier 3 x 8, third tier 3 x 15',
  'first tier 10 x 1, second tier 3 x 6, third tier 3 x 15',
] as const;
const PHASES = ['First stage', 'Second stage', 'Third stage'] as const;

/** The three stages divide the hard weeks of a mesocycle; where they were missed, the athlete would have come there too. */
const stageOf = ({ index, hard }: HardWeek): 0 | 1 | 2 =>
  Math.min(2, Math.floor((index * 3) / Math.max(3, hard))) as 0 | 1 | 2;
const weekOfStage = (place: HardWeek): number => {
  let weeks = 0;
  for (let index = place.index - 1; index >= 0 && stageOf({ ...place, index }) === stageOf(place); index--) weeks++;
  return weeks;
};

/** Sets of three repetitions and more are as many as a person should do; shorter ones may be more. */
const LONG_SET = 3;

const mayDoSingles = ({ minReps, minRir }: PersonLimits): boolean => minReps <= 1 && minRir <= 1;

const lift = (at: LiftAt): LiftPlan | null => {
  const { item, week, limits } = at;
  const { exercise } = item.chosen.candidate;
  if (exercise.measure !== 'reps' || item.role === 'conditioning') return null;
  // Who may not do so few repetitions stays in the first stage.
  const short = mayDoSingles(limits);
  const stage = short ? stageOf(week.place) : 0;
  const more = short ? weekOfStage(week.place) * SHARES.weekly : 0;
  if (item.slot.name.startsWith('t1.')) {
    const [sets, reps] = GZCLP.stages.T1[stage];
    const most = Math.max(reps, limits.minReps) >= LONG_SET ? Math.min(sets, limits.maxSetsPerExercise) : sets;
    return forWeek(at, alike(most, reps, SHARES.T1[stage] + more, true));
  }
  if (item.slot.name.startsWith('t2.')) {
    const [sets, reps] = GZCLP.stages.T2[stage];
    return forWeek(at, alike(sets, reps, SHARES.T2[stage] + more));
  }
  return item.role === 'accessory' ? forWeek(at, alike(GZCLP.third[0], GZCLP.third[1], SHARES.T3, true)) : null;
};

/** Pulls of the third tier: what nearly everybody can do fifteen times. */
const PULLS: Readonly<Record<string, readonly string[]>> = {
  vpull: ['lat-pulldown', 'band-pulldown'],
  hpull: ['seated-cable-row', 'dumbbell-row', 'band-row'],
};
/** Many short sets are counted for less than a whole one of the weekly volume. */
const SHORT_SET_COUNTS = 0.45;

/** Who may not do few repetitions has the first stage only, of as many sets as are allowed. */
const first = (which: MainLift, limits: PersonLimits): Slot => {
  const short = mayDoSingles(limits);
  const [sets, reps] = GZCLP.stages.T1[0];
  return liftSlot(
    which,
    short ? Math.max(...GZCLP.stages.T1.map(([count]) => count)) : Math.min(sets, limits.maxSetsPerExercise),
    short ? 1 : Math.max(reps, limits.minReps),
    { name: `t1.${which}`, dose: { leastRest: 120 }, ...(short ? { counts: SHORT_SET_COUNTS } : {}) },
  );
};
const second = (which: MainLift): Slot => liftSlot(which, 3, 10, { name: `t2.${which}`, role: 'secondary' });
const third = (text: string): Slot[] => {
  const [sets, reps] = GZCLP.third;
  return slotsOf(text).map((slot, i) => ({
    ...slot,
    name: `t3.${slot.name}`,
    prefer: PULLS[slot.name] ?? [],
    ...(i === 0 ? { sets, required: true } : {}),
    dose: { reps: [reps, reps], rest: 90, leastRest: 60, mostRest: 90, mostSets: sets, tempo: null },
  }));
};

const days = (profile: Profile): DayTemplate[] => {
  const limits = personLimits(profile.athlete, profile.difficulty);
  const count = profile.trainingDays.length;
  const day = (title: string, one: MainLift, two: MainLift, help: string): DayTemplate =>
    modelDay(title, 'full_body', first(one, limits), second(two), ...third(help));
  const squat = day('Squat first', 'squat', 'bench', 'vpull triceps brace');
  const press = day('Press first', 'press', 'deadlift', 'hpull rear calf');
  const bench = day('Bench press first', 'bench', 'squat', 'vpull biceps trunk');
  const deadlift = day('Deadlift first', 'deadlift', 'press', 'hpull lateral calf');
  if (count === 2) return [squat, deadlift];
  if (count === 3) return [squat, deadlift, bench];
  return [squat, press, bench, deadlift, ...assistanceDays(count - 4)];
};

/** LeFever's tiers: a heavy lift, a medium one and light ones each day, in stages of fewer repetitions. */
export const gzcl: PeriodizationModel = {
  name: 'gzcl',
  weeks: (profile) =>
    usualWeeks(profile, (place) => ({ phase: PHASES[stageOf(place)], intent: INTENTS[stageOf(place)] })),
  days,
  lift,
  extraReps: () => 0,
  heavy: (_, slot) => slot.startsWith('t1.') && liftOf({ name: slot } as Slot) !== null,
  missing: (profile, pool) => [
    ...daysMissing('gzcl', profile, [2, 7]),
    ...goalMissing('gzcl', profile),
    ...barbellMissing('gzcl', pool, profile.gym),
  ],
};
