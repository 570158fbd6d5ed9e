import type { Profile } from '../../profile.ts';
import { isSteady } from '../amounts.ts';
import { slotsOf } from './barbell.ts';
import { CARDIO_SLOT, type DayTemplate, type Slot } from '../slots.ts';
import type { LiftAt, LiftPlan, PeriodizationModel } from './model.ts';
import { stageOf, usualWeeks } from './usual-weeks.ts';

const STAGES = ['Foundation', 'Build', 'Peak'] as const;

/** Steady work grows by at most this a week (expert opinion; 10 % is usual), and a light week has this much of it. */
const GROWTH = 1.08;
const LIGHT = 0.6;
const STEP_SECONDS = 10;
const LEAST_SECONDS = 240;

const CARDIO: Slot = { ...CARDIO_SLOT, required: true };
const HEALTH = { mostSets: 3 } as const;
/** One to three sets of a few movements of the whole body, then conditioning (training-science 3.4, general health). */
const circuit = (title: string, text: string): DayTemplate => ({
  title,
  focus: 'full_body',
  light: true,
  slots: [...slotsOf(text).map((slot) => ({ ...slot, dose: HEALTH })), CARDIO],
});

const CIRCUITS = [
  circuit('Circuit and conditioning A', 'squat+! hpush+! hpull+! hinge+! brace'),
  circuit('Circuit and conditioning B', 'hinge+! vpush+! vpull+! single+! trunk'),
  circuit('Circuit and conditioning C', 'single+! hpush+! hpull+! thrust+! carry'),
];

/** Every second day from five on is the steady work alone, with the trunk. */
const STEADY: DayTemplate = {
  title: 'Conditioning',
  focus: 'core',
  light: true,
  slots: [CARDIO, ...slotsOf('brace trunk')],
};

const days = ({ trainingDays }: Profile): DayTemplate[] => {
  const count = trainingDays.length;
  const strength = count <= 4 ? count : Math.ceil(count / 2);
  const every = count <= 4 ? 1 : 2;
  return Array.from({ length: count }, (_, i) =>
    i % every === 0 && i / every < strength ? (CIRCUITS[(i / every) % CIRCUITS.length] as DayTemplate) : STEADY,
  );
};

const lift = ({ item, week }: LiftAt): LiftPlan | null => {
  if (item.role !== 'conditioning' || item.steady === null || !isSteady(item.chosen.candidate.exercise)) return null;
  const { done, working } = week.place;
  const share = (week.deload ? LIGHT : 1) * GROWTH ** (Math.min(done, working - 1) - (working - 1));
  const seconds = Math.max(
    Math.min(LEAST_SECONDS, item.steady),
    Math.floor((item.steady * share) / STEP_SECONDS) * STEP_SECONDS,
  );
  return { sets: [{ reps: seconds, share: null }], rest: 0 };
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
