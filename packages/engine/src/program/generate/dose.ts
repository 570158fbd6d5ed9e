import type { Profile } from '../profile.ts';
import type { TrainingGoal } from '../profile-words.ts';
import type { Role, Slot } from './slots.ts';

/** How hard and how long one role is trained for a goal (training-science §3.4). */
export type Dose = {
  reps: readonly [number, number];
  /** Range reps may move in over a program. */
  bounds: readonly [number, number];
  rir: number;
  /** Seconds. */
  rest: number;
  /** The shortest rest still within the goal's range, for tight sessions. */
  leastRest: number;
  /** The longest rest that still serves the goal, for roomy ones. */
  mostRest: number;
  mostSets: number;
  /** Fixed share of 1RM instead of the one that follows from reps and RIR; for power. */
  share: number | null;
  tempo: string | null;
  /** Seconds a conditioning piece lasts at its longest, where the model says so. */
  lasting?: number;
};

type Row = [
  low: number,
  high: number,
  least: number,
  most: number,
  rir: number,
  rest: number,
  leastRest: number,
  sets: number,
  tempo: string | null,
];
type Trained = Exclude<Role, 'conditioning'>;

const TABLE: Readonly<Record<TrainingGoal, Readonly<Record<Trained, Row>>>> = {
  strength: {
    main: [4, 5, 2, 6, 2, 210, 150, 6, null],
    secondary: [5, 6, 4, 6, 2, 180, 120, 5, null],
    accessory: [8, 10, 6, 12, 2, 90, 60, 3, '2-0-1-0'],
  },
  hypertrophy: {
    main: [6, 8, 5, 12, 2, 150, 90, 5, '2-0-1-0'],
    secondary: [8, 10, 6, 15, 2, 120, 75, 4, '2-0-1-0'],
    accessory: [10, 15, 8, 20, 1, 75, 60, 4, '3-0-1-0'],
  },
  power: {
    main: [3, 4, 2, 5, 3, 210, 120, 6, null],
    secondary: [4, 5, 3, 5, 3, 180, 120, 5, null],
    accessory: [8, 10, 6, 12, 2, 90, 60, 3, null],
  },
  endurance: {
    main: [15, 20, 15, 25, 2, 60, 30, 4, null],
    secondary: [15, 20, 15, 25, 2, 60, 30, 4, null],
    accessory: [15, 20, 15, 30, 2, 45, 20, 3, null],
  },
  fat_loss: {
    main: [8, 10, 6, 12, 2, 120, 75, 4, null],
    secondary: [10, 12, 8, 15, 2, 90, 60, 4, null],
    accessory: [12, 15, 10, 15, 2, 60, 45, 4, null],
  },
  general_fitness: {
    main: [8, 10, 8, 12, 3, 120, 75, 4, null],
    secondary: [10, 12, 8, 15, 3, 90, 60, 4, null],
    accessory: [12, 15, 10, 15, 2, 60, 60, 4, null],
  },
  sport: {
    main: [5, 6, 3, 8, 3, 150, 120, 4, null],
    secondary: [6, 8, 5, 10, 3, 120, 90, 4, null],
    accessory: [8, 12, 6, 15, 2, 75, 60, 3, null],
  },
  return_to_training: {
    main: [10, 12, 8, 15, 4, 120, 75, 3, '3-0-1-0'],
    secondary: [10, 12, 8, 15, 4, 90, 60, 3, '3-0-1-0'],
    accessory: [12, 15, 10, 15, 4, 60, 60, 3, null],
  },
};

/** Longest rest in seconds that serves a goal, of lifts and of accessories. */
const MOST_REST: Readonly<Record<TrainingGoal, readonly [number, number]>> = {
  strength: [300, 150],
  hypertrophy: [180, 120],
  power: [300, 150],
  endurance: [60, 60],
  fat_loss: [120, 90],
  general_fitness: [150, 120],
  sport: [240, 120],
  return_to_training: [150, 120],
};

const LEVEL_SETS = { beginner: -1, intermediate: 0, advanced: 1 } as const;

/** Goals whose assistance lifts are trained like the lifts they assist: no heavier than 8RM, few repetitions. */
const FEW_REPS: ReadonlySet<TrainingGoal> = new Set(['strength', 'power']);

/** The dose of a role for this goal and level, before the week's phase changes it. */
export const doseFor = (
  profile: Pick<Profile, 'goal' | 'difficulty'>,
  role: Role,
  kind: 'explosive' | 'compound' | 'isolation',
): Dose => {
  if (kind === 'explosive') {
    return {
      reps: [3, 3],
      bounds: [2, 5],
      rir: 4,
      rest: 150,
      leastRest: 120,
      mostRest: 240,
      mostSets: 5,
      share: 0.6,
      tempo: 'X',
    };
  }
  const assists = role === 'accessory' && kind === 'compound' && FEW_REPS.has(profile.goal);
  const trained: Trained = role === 'conditioning' ? 'accessory' : assists ? 'secondary' : role;
  const [low, high, least, most, rir, rest, leastRest, sets, tempo] = TABLE[profile.goal][trained];
  const level = LEVEL_SETS[profile.difficulty];
  return {
    reps: [low, high],
    bounds: [least, most],
    rir: Math.min(4, rir + (profile.difficulty === 'beginner' && trained !== 'accessory' ? 1 : 0)),
    rest,
    leastRest,
    mostRest: Math.max(rest, MOST_REST[profile.goal][trained === 'accessory' ? 1 : 0]),
    mostSets: Math.max(2, sets + level),
    share: null,
    tempo,
  };
};

/** The dose of a slot: its goal's, and what the slot itself says. */
export const slotDose = (
  profile: Pick<Profile, 'goal' | 'difficulty'>,
  slot: Slot,
  mechanic: 'compound' | 'isolation',
): Dose => ({ ...doseFor(profile, slot.role, slot.name === 'speed' ? 'explosive' : mechanic), ...slot.dose });
