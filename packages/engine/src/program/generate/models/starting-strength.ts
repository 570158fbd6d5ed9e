import { shareForReps } from '../../../estimate/rpe-chart.ts';
import type { Profile } from '../../profile.ts';
import { STARTING_STRENGTH } from '../../progress/schemes.ts';
import type { DayTemplate, Slot } from '../slots.ts';
import {
  alike,
  assistance,
  barbellMissing,
  daysMissing,
  forWeek,
  goalMissing,
  liftOf,
  liftSlot,
  modelDay,
  leastStepKg,
  stepShare,
  type MainLift,
} from './barbell.ts';
import type { LiftAt, LiftPlan, PeriodizationModel } from './model.ts';
import { usualWeeks } from './usual-weeks.ts';

/** Where a mesocycle begins at the lightest, and the reserve it ends with. Engineering defaults. */
const LIGHTEST = 0.55;
const LAST_RESERVE = 1;

/** A press trains the shoulders more than the bench press it stands for in the plan of volume. */
const PRESSES_COUNT = 1.3;

const BY_TURNS = ['barbell-bench-press', 'barbell-overhead-press'] as const;

/** The session among those of its mesocycle, and how many there are. */
const sessionOf = ({ week, day, profile }: LiftAt): { session: number; last: number } => {
  const perWeek = profile.trainingDays.length;
  return { session: week.place.index * perWeek + day, last: week.place.hard * perWeek - 1 };
};

/**
 * A step every session, the published one where there is room for it below the known 1RM; every session adds, so a
 * mesocycle begins as much lighter as it takes.
 */
const shareOf = (at: LiftAt, which: MainLift): number => {
  const { session, last } = sessionOf(at);
  const top = Math.min(at.limits.maxShare, shareForReps(5, Math.max(LAST_RESERVE, at.limits.minRir)));
  const turns = which === 'bench' || which === 'press' ? BY_TURNS.length : 1;
  // Where the plates have no step as small as the published one, their own stands for it.
  const published = stepShare(at, Math.max(STARTING_STRENGTH.incrementKg[which], leastStepKg(at))) / turns;
  const step = Math.min(published, Math.max(0, top - LIGHTEST) / Math.max(1, last));
  return top - step * (last - session);
};

const lift = (at: LiftAt): LiftPlan | null => {
  const which = liftOf(at.item.slot);
  if (which === null) return null;
  const [sets, reps] = STARTING_STRENGTH.sets[which];
  return forWeek(at, alike(sets, reps, shareOf(at, which)));
};

const { sets } = STARTING_STRENGTH;
const slot = (which: MainLift): Slot =>
  liftSlot(
    which,
    sets[which][0],
    sets[which][1],
    which === 'bench' ? { variants: BY_TURNS, counts: PRESSES_COUNT } : {},
  );
const workout = (title: string, help: string): DayTemplate =>
  modelDay(title, 'full_body', slot('squat'), slot('bench'), slot('deadlift'), ...assistance(help));
const WORKOUTS = [
  workout('Squat, press and deadlift', 'vpull! brace'),
  workout('Squat, press and deadlift', 'hpull! trunk'),
  workout('Squat, press and deadlift', 'vpull! brace'),
];

/** Fives across with a step every session; bench press and press by turns (Rippetoe 2011). */
export const startingStrength: PeriodizationModel = {
  name: 'starting_strength',
  weeks: (profile) =>
    usualWeeks(profile, () => ({
      phase: 'A step a session',
      intent: 'sets of five across, a little more every session',
    })),
  days: ({ trainingDays }: Profile) => WORKOUTS.slice(0, trainingDays.length),
  lift,
  bySession: true,
  extraReps: () => 0,
  variant: ({ place }, day, { trainingDays }) => (place.done * trainingDays.length + day) % BY_TURNS.length,
  missing: (profile, pool) => [
    ...daysMissing('starting_strength', profile, [2, 3]),
    ...goalMissing('starting_strength', profile),
    ...barbellMissing('starting_strength', pool, profile.gym),
  ],
  notes: () => [
    {
      code: 'model.misses',
      text: 'After a missed set repeat the load; after the third miss take a tenth off and step up again.',
    },
  ],
};
