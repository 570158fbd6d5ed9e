import { kilogramsOf, massOfKilograms } from '../../../load/mass.ts';
import { firstAtLeast } from '../../../load/round.ts';
import type { Profile } from '../../profile.ts';
import type { Infeasible } from '../../program.ts';
import type { Region } from '../../progress/schemes.ts';
import type { Dose } from '../dose.ts';
import type { Pool } from '../pool.ts';
import { dayOf, PATTERNS, type DayTemplate, type Slot } from '../slots.ts';
import type { LiftAt, LiftPlan, ModelSet } from './model.ts';

export type MainLift = 'squat' | 'bench' | 'deadlift' | 'press';

const LIFTS: Readonly<
  Record<MainLift, { patterns: Slot['patterns']; prefer: readonly string[]; region: Region; tested: Tested }>
> = {
  squat: {
    patterns: PATTERNS.squat,
    prefer: ['barbell-back-squat', 'safety-bar-squat'],
    region: 'lower',
    tested: 'squat',
  },
  bench: { patterns: PATTERNS.hpush, prefer: ['barbell-bench-press'], region: 'upper', tested: 'bench' },
  deadlift: {
    patterns: PATTERNS.hinge,
    prefer: ['barbell-deadlift', 'trap-bar-deadlift'],
    region: 'lower',
    tested: 'deadlift',
  },
  press: { patterns: PATTERNS.vpush, prefer: ['barbell-overhead-press'], region: 'upper', tested: 'bench' },
};
type Tested = keyof Profile['athlete']['oneRepMaxKg'];

/** Longer rests than these are left to the athlete. */
const MOST_REST = 240;

/** The place of a barbell lift with all the sets a model gives it. */
export const liftSlot = (lift: MainLift, sets: number, reps: number, more: Partial<Slot> = {}): Slot => ({
  name: `main.${lift}`,
  patterns: LIFTS[lift].patterns,
  prefer: LIFTS[lift].prefer,
  role: 'main',
  required: true,
  sets,
  ...more,
  dose: { reps: [reps, reps], mostRest: MOST_REST, tempo: null, ...more.dose },
});

/** Which of the four lifts a slot is for; null for assistance. */
export const liftOf = ({ name }: Slot): MainLift | null => {
  const lift = name.split('.')[1];
  return lift !== undefined && lift in LIFTS ? (lift as MainLift) : null;
};

export const regionOf = (lift: MainLift): Region => LIFTS[lift].region;

/** Assistance is done for size and balance, whatever the goal of the main lifts (training-science 3.4, hypertrophy). */
const HELP: Partial<Dose> = {
  reps: [8, 12],
  bounds: [6, 15],
  rir: 2,
  rest: 90,
  leastRest: 60,
  mostRest: 120,
  mostSets: 4,
};

/** Slots written as days are. */
export const slotsOf = (text: string): Slot[] => [...dayOf('', '', text).slots];

/** Slots of assistance, written as days are. */
export const assistance = (text: string): Slot[] =>
  slotsOf(text).map((slot) => ({ ...slot, name: `help.${slot.name}`, dose: HELP }));

export const modelDay = (title: string, focus: string, ...slots: Slot[]): DayTemplate => ({
  title,
  focus,
  light: false,
  closed: true,
  slots,
});

const ASSISTANCE = [
  'biceps! triceps! lateral rear brace calf',
  'kneeflex! brace! calf rear biceps grip',
  'lateral! trunk! triceps biceps calf rear',
] as const;

/** Days a person trains beyond those of the model: small muscles and trunk, nothing that tires the main lifts. */
export const assistanceDays = (count: number): DayTemplate[] =>
  Array.from({ length: Math.max(0, count) }, (_, i) => ({
    title: 'Assistance',
    focus: 'full_body',
    light: true,
    slots: assistance(ASSISTANCE[i % ASSISTANCE.length] as string),
  }));

const BARS = new Set(['barbell', 'safety_bar', 'trap_bar']);

const NAMES = {
  conjugate: 'Conjugate training',
  five_three_one: '5/3/1',
  gzcl: 'GZCL',
  peaking: 'Peaking',
  running_and_strength: 'Running and strength',
  starting_strength: 'Starting Strength',
  texas_method: 'The Texas method',
} as const;
type Named = keyof typeof NAMES;

/** The refusal of a model that is built on the bar, where there is none to lift. */
export const barbellMissing = (model: Named, pool: Pool, gym: Profile['gym']): Infeasible['missing'] => {
  const usable = Object.values(LIFTS).some(({ patterns }) =>
    patterns.some((pattern) => (pool.byPattern.get(pattern) ?? []).some(({ exercise }) => BARS.has(exercise.loading))),
  );
  if (usable) return [];
  const owned = gym.equipment.some((slug) => BARS.has(slug));
  return [
    owned
      ? {
          code: 'methodology.lifts',
          field: 'methodology',
          text: `${NAMES[model]} is built on barbell lifts, and none is left here for this person.`,
          mend: 'Choose another way of progressing, or review injuries, dislikes and plates.',
          values: { model },
        }
      : {
          code: 'methodology.barbell',
          field: 'gym.equipment',
          text: `${NAMES[model]} is built on barbell lifts, and this gym has no barbell.`,
          mend: 'Add a barbell with plates and a rack, or choose another way of progressing.',
          values: { model },
        },
  ];
};

/** The refusal for numbers of days on which a model is no longer itself. */
export const daysMissing = (
  model: Named,
  profile: Profile,
  [least, most]: readonly [number, number],
): Infeasible['missing'] => {
  const count = profile.trainingDays.length;
  return count >= least && count <= most
    ? []
    : [
        {
          code: 'methodology.days',
          field: 'trainingDays',
          text: `${NAMES[model]} needs ${least === most ? least : `${least} to ${most}`} training days a week, not ${count}.`,
          mend: `Choose ${least === most ? least : `${least} to ${most}`} weekdays, or another way of progressing.`,
          values: { model, least, most, days: count },
        },
      ];
};

const STRENGTH_ONLY: ReadonlySet<Profile['goal']> = new Set(['endurance', 'return_to_training']);

/** The refusal for goals that few repetitions with heavy loads do not serve (training-science 3.4). */
export const goalMissing = (model: Named, { goal }: Profile): Infeasible['missing'] =>
  STRENGTH_ONLY.has(goal)
    ? [
        {
          code: 'methodology.goal',
          field: 'goal',
          text: `${NAMES[model]} is made of few repetitions with heavy loads, which do not serve ${goal.replaceAll('_', ' ')}.`,
          mend: 'Choose another goal, or another way of progressing.',
          values: { model, goal },
        },
      ]
    : [];

/** `count` sets alike; `open` makes the last of them go on for as many good repetitions as there are. */
export const alike = (count: number, reps: number, share: number, open = false): ModelSet[] =>
  Array.from({ length: count }, (_, i) => ({ reps, share, kind: open && i === count - 1 ? 'amrap' : 'work' }));

const LIGHT = { sets: 0.5, share: 0.9 } as const;

/** Half the sets, a tenth lighter, none open: what a light week leaves of a lift. */
export const lightened = (sets: readonly ModelSet[]): ModelSet[] =>
  sets.slice(0, Math.max(1, Math.floor(sets.length * LIGHT.sets))).map((set) => ({
    ...set,
    kind: 'work',
    share: set.share === null ? null : set.share * LIGHT.share,
  }));

/** The plan of a week: as it is, or lightened in a light one. */
export const forWeek = ({ week }: LiftAt, sets: readonly ModelSet[]): LiftPlan => ({
  sets: week.deload ? lightened(sets) : sets,
});

/** Share of 1RM that a step in kilograms is; a fiftieth where no 1RM is known. */
export const stepShare = ({ item }: LiftAt, kilograms: number): number => {
  const { oneRepMaxKg } = item.chosen.candidate;
  return oneRepMaxKg === null ? 0.02 : kilograms / oneRepMaxKg;
};

/** The smallest step in kilograms that can be loaded on an exercise near its work weights; 0 where loads are not known. */
export const leastStepKg = ({ item }: LiftAt): number => {
  const { loads, oneRepMaxKg } = item.chosen.candidate;
  if (!loads || oneRepMaxKg === null) return 0;
  const at = firstAtLeast(loads, massOfKilograms(oneRepMaxKg * WORK_SHARE));
  const [here, next] = [loads[at], loads[at + 1]];
  return here && next ? kilogramsOf(next.mass) - kilogramsOf(here.mass) : 0;
};
const WORK_SHARE = 0.7;
