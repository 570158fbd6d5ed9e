import type { Equipment, Exercise, Loading, Muscle } from '@halteres/engine/catalog/exercise';
import type { StressTag } from '@halteres/engine/catalog/stress';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { DIFFICULTIES, TRAINING_GOALS } from '@halteres/engine/program/profile-words';
import { equipment } from '../equipment.ts';
import { equipmentProfilesOf } from './exercise-equipment.ts';
import { profileOf } from './equipment-profile.ts';

export type Goal = (typeof TRAINING_GOALS)[number];
export type Level = (typeof DIFFICULTIES)[number];

/** One part of a score; the sum of all parts, within 0 and 10, is the score. */
export type Part = { term: StimulusTerm | FatigueTerm; points: number };
export type StimulusTerm = 'suits_growth' | 'suits_strength' | 'muscles_credited' | 'load_steps' | 'stable' | 'no_load';
export type FatigueTerm = 'muscle_mass' | 'spine' | 'heavy_bar' | 'impact' | 'skill' | 'grip' | 'guided';

export type ExerciseScores = {
  /** 0 never … 3 made for it. */
  goals: Record<Goal, 0 | 1 | 2 | 3>;
  levels: Record<Level, 0 | 1 | 2 | 3>;
  /** Ready-made gyms whose equipment suffices. */
  rooms: string[];
  floorM2: number;
  noise: 0 | 1 | 2 | 3;
  /** Pieces of equipment that are taken while it is done. */
  stations: number;
  /** What a hard set gives its muscles and what it costs the whole body, 0 to 10. */
  stimulus: number;
  fatigue: number;
  stimulusParts: Part[];
  fatigueParts: Part[];
};

/** Rises with every change of a formula below. */
export const SCORES_VERSION = 1;

/** How much a muscle tires the whole body: large ones count whole, small ones half. Expert opinion. */
const LARGE = new Set<Muscle>([
  'quads',
  'hamstrings',
  'glute_max',
  'lats',
  'upper_back',
  'erectors',
  'chest_sternal',
  'chest_clavicular',
  'adductors',
]);
const SMALL_STEPS = new Set(['plates', 'plates_one_end', 'plates_machine', 'dumbbells', 'stack']);
const GUIDED = new Set<Loading>(['stack', 'plate_loaded', 'smith', 'assisted']);
const HEAVY_BARS = new Set<Loading>(['barbell', 'trap_bar', 'safety_bar']);
const SPINE_TAGS: readonly StressTag[] = ['axial_load', 'hinge_heavy_floor', 'good_morning', 'heavy_carry'];
const IMPACT = /^(plyo|box_jump|burpee|jump|running|sprint|drop)/;
const GRIP_TAGS: readonly StressTag[] = ['heavy_grip', 'hang'];
/** Demands that somebody coming back is spared at first. */
const NOT_YET = /^(plyo|box_jump|kipping|hinge_heavy_floor|sprint|behind_neck|drop)/;

const round = (value: number): number => Math.round(value * 10) / 10;
const within = (value: number): number => round(Math.min(10, Math.max(0, value)));
const grade = (value: number): 0 | 1 | 2 | 3 => Math.round(Math.min(3, Math.max(0, value))) as 0 | 1 | 2 | 3;
const sum = (parts: readonly Part[]): number => within(parts.reduce((total, { points }) => total + points, 0));
const told = (parts: readonly Part[]): Part[] =>
  parts.map(({ term, points }) => ({ term, points: round(points) })).filter(({ points }) => points !== 0);

const pieces = new Map<string, Equipment>(equipment.map((piece) => [piece.slug, piece]));

/** Everything generation asks of an exercise, computed from its record alone. */
export function scoreExercise(exercise: Exercise): ExerciseScores {
  const stimulusParts = told(stimulusOf(exercise));
  const fatigueParts = told(fatigueOf(exercise));
  return {
    goals: goalsOf(exercise),
    levels: levelsOf(exercise),
    ...roomOf(exercise),
    stimulus: sum(stimulusParts),
    fatigue: sum(fatigueParts),
    stimulusParts,
    fatigueParts,
  };
}

/** Fractional sets one set is credited with: direct 1, indirect 0.5, stabilisers nothing (training-science §3.1). */
const creditOf = ({ muscles }: Exercise): number =>
  muscles.reduce((total, { fraction }) => total + (fraction >= 0.5 ? fraction : 0), 0);

/** Weights are expert opinion; the credit is fractional counting. */
function stimulusOf(exercise: Exercise): Part[] {
  const { suits, loading } = exercise;
  const [profile] = equipmentProfilesOf(exercise);
  const steps = SMALL_STEPS.has(profile?.increment ?? '') ? 1.5 : profile?.stepKg == null ? 0 : 1;
  const hard = suits.hypertrophy + suits.strength > 0;
  return [
    { term: 'suits_growth', points: suits.hypertrophy * 1.5 },
    { term: 'suits_strength', points: suits.strength * 0.5 },
    { term: 'muscles_credited', points: hard ? Math.min(1.5, (creditOf(exercise) - 1) * 0.5) : 0 },
    { term: 'load_steps', points: hard ? steps : 0 },
    { term: 'stable', points: hard && (GUIDED.has(loading) || loading === 'cable') ? 0.5 : 0 },
    { term: 'no_load', points: hard && loading === 'none' ? -1 : 0 },
  ];
}

function fatigueOf(exercise: Exercise): Part[] {
  const { muscles, stressTags, loading, rampSets, skill } = exercise;
  const mass = muscles.reduce((total, { muscle, fraction }) => total + fraction * (LARGE.has(muscle) ? 1 : 0.5), 0);
  const spine = SPINE_TAGS.filter((tag) => stressTags.includes(tag)).length;
  const isStill = exercise.pattern === 'mobility';
  return [
    { term: 'muscle_mass', points: isStill ? 0.2 : Math.min(4, mass * 1.2) },
    { term: 'spine', points: Math.min(3, spine * 1.5) },
    { term: 'heavy_bar', points: rampSets && HEAVY_BARS.has(loading) ? 1.5 : 0 },
    { term: 'impact', points: stressTags.some((tag) => IMPACT.test(tag)) ? 1 : 0 },
    { term: 'skill', points: skill >= 4 ? 0.5 : 0 },
    { term: 'grip', points: GRIP_TAGS.some((tag) => stressTags.includes(tag)) ? 0.5 : 0 },
    { term: 'guided', points: GUIDED.has(loading) ? -0.5 : 0 },
  ];
}

/** The record's own five suits, and for the goals it does not name what follows from them. Expert opinion. */
function goalsOf({ suits, mechanic, skill, stressTags, pattern }: Exercise): ExerciseScores['goals'] {
  const broad = mechanic === 'compound' ? suits.hypertrophy : suits.hypertrophy - 1;
  const mild = !stressTags.some((tag) => NOT_YET.test(tag));
  const any = Math.max(suits.strength, suits.hypertrophy, suits.endurance, suits.conditioning);
  return {
    strength: grade(suits.strength),
    hypertrophy: grade(suits.hypertrophy),
    power: grade(suits.power),
    endurance: grade(suits.endurance),
    fat_loss: grade(Math.max(suits.conditioning, broad)),
    general_fitness: grade(any - (skill >= 4 ? 2 : skill === 3 ? 0.5 : 0)),
    sport: grade(Math.max(suits.power, mechanic === 'compound' ? suits.strength - 1 : 0)),
    return_to_training: grade(pattern === 'mobility' ? 2 : mild ? Math.min(any, 3) - (skill - 1) : 0),
  };
}

/** By the practice it takes: 1 anyone … 5 with a coach. */
const LEVELS_OF_SKILL: Record<Exercise['skill'], ExerciseScores['levels']> = {
  1: { beginner: 3, intermediate: 2, advanced: 2 },
  2: { beginner: 2, intermediate: 3, advanced: 3 },
  3: { beginner: 1, intermediate: 3, advanced: 3 },
  4: { beginner: 0, intermediate: 1, advanced: 3 },
  5: { beginner: 0, intermediate: 0, advanced: 2 },
};
const levelsOf = ({ skill }: Exercise): ExerciseScores['levels'] => LEVELS_OF_SKILL[skill];

const BASE_FLOOR_M2 = 2;
const WALK_FLOOR_M2 = 20;
const RUN_FLOOR_M2 = 100;

/** Free floor of the ready-made gyms in square metres; homes are small. Expert opinion. */
const FLOOR_OF_ROOM: Readonly<Record<string, number>> = {
  dumbbell_only: 8,
  bands_bodyweight: 8,
  garage: 20,
  garage_mixed: 20,
  hotel: 20,
};

/** Of several sets of equipment the least demanding one counts. */
function roomOf(exercise: Exercise): Pick<ExerciseScores, 'rooms' | 'floorM2' | 'noise' | 'stations'> {
  const sets = exercise.equipment.map((set) => {
    const profiles = set.flatMap((slug) => pieces.get(slug) ?? []).map(profileOf);
    return {
      floorM2: Math.max(BASE_FLOOR_M2, ...profiles.map((profile) => profile.floorM2)),
      noise: Math.max(0, ...profiles.map((profile) => profile.noise)),
      stations: set.filter((slug) => slug !== 'none').length,
    };
  });
  const jumps = exercise.stressTags.some((tag) => IMPACT.test(tag)) ? 2 : 0;
  const least = (of: keyof (typeof sets)[number]): number => Math.min(...sets.map((set) => set[of]));
  const moved = exercise.pattern === 'carry' || (exercise.measure === 'metres' && exercise.loading !== 'none');
  const runs = exercise.pattern === 'locomotion_run' && least('stations') === 0;
  const floorM2 = Math.max(least('floorM2'), moved ? WALK_FLOOR_M2 : 0, runs ? RUN_FLOOR_M2 : 0);
  const rooms = Object.entries(GYM_PRESETS)
    .filter(([name]) => floorM2 <= (FLOOR_OF_ROOM[name] ?? RUN_FLOOR_M2 - 1))
    .filter(([, gym]) =>
      exercise.equipment.some((set) => set.every((slug) => slug === 'none' || gym.equipment.includes(slug))),
    )
    .map(([name]) => name);
  return {
    rooms,
    floorM2,
    noise: grade(Math.max(least('noise'), jumps)),
    stations: least('stations'),
  };
}
