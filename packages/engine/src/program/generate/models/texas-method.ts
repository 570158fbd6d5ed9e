import { shareForReps } from '../../../estimate/rpe-chart.ts';
import type { Profile } from '../../profile.ts';
import { TEXAS } from '../../progress/schemes.ts';
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
  regionOf,
  stepShare,
  type MainLift,
} from './barbell.ts';
import type { LiftAt, LiftPlan, ModelSet, PeriodizationModel } from './model.ts';
import { usualWeeks } from './usual-weeks.ts';

/** Seconds of rest between light sets. */
const LIGHT_REST = 120;

const FIVE_REP_MAX = shareForReps(5, 0);

/** The week's five: a step below the next one, so that the last of the mesocycle meets the 5RM that is known. */
const fiveOf = (at: LiftAt, which: MainLift): number => {
  const { index, hard } = at.week.place;
  const most = Math.min(FIVE_REP_MAX, at.limits.maxShare);
  return most - (hard - 1 - index) * stepShare(at, TEXAS.incrementKg[regionOf(which)]);
};

const fives = ([sets, reps]: readonly [number, number], share: number): ModelSet[] => alike(sets, reps, share);

const lift = (at: LiftAt): LiftPlan | null => {
  const { slot } = at.item;
  const which = liftOf(slot);
  if (which === null) return null;
  const five = fiveOf(at, which);
  const light = five * TEXAS.volumeShare * TEXAS.recoveryShare;
  const [kind] = slot.name.split('.');
  if (kind === 'intensity') return forWeek(at, fives(TEXAS.intensity, five));
  if (kind === 'recovery')
    return { ...forWeek(at, fives(which === 'squat' ? TEXAS.recovery : TEXAS.lightPress, light)), rest: LIGHT_REST };
  return forWeek(at, fives(which === 'deadlift' ? TEXAS.deadlift : TEXAS.volume, five * TEXAS.volumeShare));
};

/** A press trains the shoulders more than the bench press it stands for in the plan of volume. */
const PRESSES_COUNT = 1.3;

const BY_TURNS = ['barbell-bench-press', 'barbell-overhead-press'] as const;
const slot = (kind: string, which: MainLift, [sets, reps]: readonly [number, number]): Slot =>
  liftSlot(which, sets, reps, {
    name: `${kind}.${which}`,
    ...(which === 'bench' || which === 'press' ? { variants: BY_TURNS, counts: PRESSES_COUNT } : {}),
  });

const VOLUME = modelDay(
  'Volume',
  'full_body',
  slot('volume', 'squat', TEXAS.volume),
  slot('volume', 'bench', TEXAS.volume),
  slot('volume', 'deadlift', TEXAS.deadlift),
  ...assistance('hpull! brace'),
);
const RECOVERY = modelDay(
  'Recovery',
  'full_body',
  slot('recovery', 'squat', TEXAS.recovery),
  slot('recovery', 'press', TEXAS.lightPress),
  ...assistance('vpull! trunk! rear biceps'),
);
const INTENSITY = modelDay(
  'Intensity',
  'full_body',
  slot('intensity', 'squat', TEXAS.intensity),
  slot('intensity', 'bench', TEXAS.intensity),
  ...assistance('hpull! hinge! triceps lateral'),
);

const days = ({ trainingDays }: Profile): DayTemplate[] =>
  trainingDays.length === 2 ? [VOLUME, INTENSITY] : [VOLUME, RECOVERY, INTENSITY];

/** A volume day, a recovery day and an intensity day with a new five each week (Practical Programming). */
export const texasMethod: PeriodizationModel = {
  name: 'texas_method',
  weeks: (profile) =>
    usualWeeks(profile, () => ({
      phase: 'Weekly steps',
      intent: 'a volume day, a recovery day and an intensity day; a step up every week',
    })),
  days,
  lift,
  extraReps: () => 0,
  heavy: (_, name) => name.startsWith('intensity.'),
  variant: ({ place }) => place.done % BY_TURNS.length,
  missing: (profile, pool) => [
    ...daysMissing('texas_method', profile, [2, 3]),
    ...goalMissing('texas_method', profile),
    ...barbellMissing('texas_method', pool, profile.gym),
  ],
  notes: ({ trainingDays }) =>
    trainingDays.length === 2
      ? [{ code: 'model.two_days', text: 'With two days a week the recovery day is left out: rest takes its place.' }]
      : [],
};
