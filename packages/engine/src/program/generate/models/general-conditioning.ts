import { easySecondsPerMetre } from '../../../endurance/easy-pace.ts';
import type { Profile } from '../../profile.ts';
import { startingAmounts } from '../amounts.ts';
import { slotsOf } from './barbell.ts';
import { CARDIO_SLOT, type DayTemplate, type Slot } from '../slots.ts';
import type { LiftAt, LiftPlan, PeriodizationModel } from './model.ts';
import { stageOf, usualWeeks } from './usual-weeks.ts';

const STAGES = ['Foundation', 'Build', 'Peak'] as const;

/** Steady work grows by at most this a week (expert opinion; 10 % is usual), and a light week has this much of it. */
const GROWTH = 1.08;
const LIGHT = 0.6;
const LEAST_SHARE = 0.4;
/** Seconds or metres that amounts are rounded down to. */
const STEP = 10;

/** What steady work is done with, best first: what everybody can do for minutes on end. */
const STEADY_WORK = ['elliptical', 'stair-climber', 'rowing-machine', 'running', 'treadmill-running', 'ski-erg'];
/** Share of a session that is steady work at the end of the program, and its longest in seconds. */
const STEADY_SHARE = { circuit: 0.3, alone: 0.55 } as const;
const LONGEST = 2700;

/** The time model's seconds a metre: a slower runner's steady work is shorter in metres, so that it takes as long. */
const USUAL_PACE = 0.35;
const paceFactor = (athlete: Profile['athlete']): number =>
  Math.min(1, USUAL_PACE / (easySecondsPerMetre(athlete.mileTimeSeconds) ?? USUAL_PACE));

const cardio = ({ sessionMinutes, athlete }: Profile, share: number): Slot => ({
  ...CARDIO_SLOT,
  name: share === STEADY_SHARE.alone ? 'steady.alone' : 'steady.work',
  required: true,
  prefer: STEADY_WORK,
  sets: 1,
  dose: { lasting: Math.min(LONGEST, sessionMinutes * 60 * share) * paceFactor(athlete) },
});

const HEALTH = { mostSets: 3 } as const;
/** One to three sets of a few movements of the whole body, then steady work (training-science 3.4, general health). */
const circuit = (title: string, text: string): DayTemplate => ({
  title,
  focus: 'full_body',
  light: false,
  closed: true,
  slots: slotsOf(text).map((slot) => ({ ...slot, dose: HEALTH })),
});

const CIRCUITS = [
  circuit('Circuit and steady work A', 'squat+! hpush+! hpull+! hinge+! brace'),
  circuit('Circuit and steady work B', 'hinge+! vpush+! vpull+! single+! trunk'),
  circuit('Circuit and steady work C', 'single+! hpush+! hpull+! thrust+! carry'),
];

/** From five days on every second is steady work alone, with the trunk. */
const days = (profile: Profile): DayTemplate[] => {
  const count = profile.trainingDays.length;
  const every = count <= 4 ? 1 : 2;
  return Array.from({ length: count }, (_, i) => {
    if (i % every > 0)
      return {
        title: 'Steady work',
        focus: 'core',
        light: true,
        slots: [cardio(profile, STEADY_SHARE.alone), ...slotsOf('brace trunk')],
      };
    const day = CIRCUITS[(i / every) % CIRCUITS.length] as DayTemplate;
    return { ...day, slots: [...day.slots, cardio(profile, STEADY_SHARE.circuit)] };
  });
};

const lift = ({ item, week }: LiftAt): LiftPlan | null => {
  if (item.role !== 'conditioning') return null;
  const { done, working } = week.place;
  const { exercise } = item.chosen.candidate;
  const share = (week.deload ? LIGHT : 1) * GROWTH ** (done - (working - 1));
  const most = startingAmounts(exercise, item.role, item.dose).high;
  const amount = Math.max(STEP, Math.floor((most * Math.max(share, LEAST_SHARE)) / STEP) * STEP);
  return { sets: [{ reps: amount, share: null }], rest: 0 };
};

/** Whole-body circuits of moderate loads and steady work that grows week by week. */
export const generalConditioning: PeriodizationModel = {
  name: 'general_conditioning',
  weeks: (profile) =>
    usualWeeks(profile, (place) => ({
      phase: STAGES[stageOf(place)],
      intent: 'circuits of moderate loads, and steady work that grows by less than a tenth a week',
    })),
  days,
  lift,
  serves: ['endurance', 'conditioning'],
  paired: true,
};
