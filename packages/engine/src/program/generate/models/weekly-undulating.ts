import type { Profile } from '../../profile.ts';
import type { TrainingGoal } from '../../profile-words.ts';
import type { Dose } from '../dose.ts';
import type { LiftAt, PeriodizationModel } from './model.ts';
import { fourWeekCycles } from './usual-weeks.ts';

type Zones = readonly [
  high: readonly [number, number],
  medium: readonly [number, number],
  low: readonly [number, number],
];

/** Repetitions of the three kinds of weeks: training-science 4.1 (weekly undulation) for strength, engineering defaults within 3.4 for others. */
const ZONES: Readonly<Record<TrainingGoal, Zones>> = {
  strength: [
    [10, 12],
    [6, 8],
    [3, 5],
  ],
  power: [
    [8, 10],
    [5, 6],
    [3, 4],
  ],
  sport: [
    [10, 12],
    [6, 8],
    [3, 5],
  ],
  hypertrophy: [
    [12, 15],
    [8, 10],
    [5, 7],
  ],
  fat_loss: [
    [12, 15],
    [8, 10],
    [6, 8],
  ],
  general_fitness: [
    [12, 15],
    [8, 10],
    [6, 8],
  ],
  endurance: [
    [22, 25],
    [18, 20],
    [15, 17],
  ],
  return_to_training: [
    [12, 15],
    [10, 12],
    [8, 10],
  ],
};

const KINDS = [
  { phase: 'High repetitions', intent: 'many repetitions with moderate loads this week' },
  { phase: 'Medium repetitions', intent: 'fewer repetitions with heavier loads this week' },
  { phase: 'Low repetitions', intent: 'few repetitions with heavy loads this week' },
] as const;

const zoneOf = ({ item, week, profile }: LiftAt): Dose => {
  const { dose, role, slot } = item;
  if ((role !== 'main' && role !== 'secondary') || slot.name === 'speed') return dose;
  const reps = ZONES[profile.goal][week.place.index % KINDS.length] ?? dose.reps;
  return { ...dose, reps, bounds: reps };
};

/** Repetitions and loads change from week to week in waves of three, with a light week behind each: many, fewer, few, and again. */
export const weeklyUndulating: PeriodizationModel = {
  name: 'weekly_undulating',
  weeks: (profile) => fourWeekCycles(profile, ({ index }) => KINDS[index % KINDS.length] ?? KINDS[0]),
  dose: zoneOf,
  extraReps: ({ goal }: Profile) => ZONES[goal][0][1] - ZONES[goal][2][1],
};
