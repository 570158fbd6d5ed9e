import type { StressTag } from './stress.ts';
import type { GripOrientation, Handle, Laterality, MovementPattern, Muscle } from './taxonomy.ts';

/** How an exercise's load is built, which decides what loads a gym can offer for it. */
export const LOADINGS = [
  'barbell', // bar and plates, both sides
  'ez_bar',
  'trap_bar',
  'safety_bar',
  'smith', // the machine's own bar and plates
  'landmine', // plates on one end of a bar
  'plate_loaded', // plates on a machine; load is the plates alone
  'dumbbell_pair', // load is ONE dumbbell; two are held
  'dumbbell_single',
  'kettlebell_pair',
  'kettlebell_single',
  'stack', // selectorized machine
  'cable',
  'bodyweight', // no external load
  'bodyweight_plus', // may be loaded with a belt or vest; load is what is added
  'assisted', // machine or band takes load off
  'band',
  'object', // sandbag, ball, sled: load is the object
  'none', // running, rowing: no load at all
] as const;
export type Loading = (typeof LOADINGS)[number];

/** What one set is counted in. */
export const MEASURES = ['reps', 'seconds', 'metres', 'calories'] as const;
export type Measure = (typeof MEASURES)[number];

/** The lifts a coach records a one-repetition maximum for. */
export const TESTED_LIFTS = ['bench', 'squat', 'deadlift'] as const;
export type TestedLift = (typeof TESTED_LIFTS)[number];

export type Equipment = {
  /** Stable id, snake_case: a taxonomy id or a more specific machine (`leg_press`). */
  slug: string;
  name: string;
  /** The taxonomy id this is a kind of. */
  kind: string;
  category: 'bar' | 'free_weight' | 'machine' | 'cable' | 'bodyweight' | 'bench_rack' | 'conditioning' | 'accessory';
  description: string;
  aliases: string[];
};

export type MuscleShare = {
  muscle: Muscle;
  /** Fractional sets counted per set: 1 direct, 0.5 indirect (training-science §3.1); 0.25 for a stabiliser. */
  fraction: 1 | 0.5 | 0.25;
};

export type Exercise = {
  /** Stable id, kebab-case: `barbell-bench-press`. */
  slug: string;
  name: string;
  description: string;
  instructions: { setup: string[]; execution: string[]; cues: string[]; mistakes: string[] };
  pattern: MovementPattern;
  mechanic: 'compound' | 'isolation';
  force: 'push' | 'pull' | 'static' | 'mixed';
  laterality: Laterality;
  /** 1 anyone, 2 some practice, 3 practised, 4 advanced, 5 coached specialist. */
  skill: 1 | 2 | 3 | 4 | 5;
  /** The first entry is the primary muscle and has fraction 1. */
  muscles: [MuscleShare, ...MuscleShare[]];
  /** Alternatives: all slugs of any one inner list suffice. `[[]]` needs nothing. */
  equipment: string[][];
  loading: Loading;
  measure: Measure;
  grip: GripOrientation | null;
  /** The attachment, bar or strap held; null for dumbbells, kettlebells, machines' own grips and empty hands. */
  handle: Handle | null;
  /** Share of body mass moved per rep (push-up 0.64); 0 where the body is not the load. */
  bodyweightShare: number;
  secondsPerRep: number;
  /** Time to set up before the first set. */
  setupSeconds: number;
  /** True for barbell lifts a trainee works up to with ramp sets. */
  rampSets: boolean;
  stressTags: StressTag[];
  /** Variations of one movement share a family (`bench-press`); `grade` orders easy to hard, 1..9. */
  family: string;
  grade: number;
  /** 3 everybody knows it, 2 usual, 1 known to some, 0 rare; expert opinion. */
  common: 0 | 1 | 2 | 3;
  /** Best first; similarity in (0, 1]. */
  substitutes: { slug: string; similarity: number }[];
  /** Other names in English, and names under which other apps export it. */
  aliases: string[];
  /** A typical ratio of this exercise's 1RM to a tested lift's (load as `loading` counts it); expert opinion, a starting prior. */
  ratio: { lift: TestedLift; of: number } | null;
  /** Training goals it serves, 0..3 each; 0 never chosen for that goal. */
  suits: { strength: number; hypertrophy: number; power: number; endurance: number; conditioning: number };
};

/** What a set of an exercise gives and what it costs, 0..10 each. */
export type ExerciseScore = { stimulus: number; fatigue: number };

/** Everything the engine may choose from. */
export type Catalog = {
  /** Changes when any content changes. */
  version: string;
  exercises: readonly Exercise[];
  equipment: readonly Equipment[];
  /** By slug, where they are known: among what serves alike, more for less goes first. */
  scores?: ReadonlyMap<string, ExerciseScore>;
};

export type { GripOrientation, Handle, Laterality, MovementPattern, Muscle, StressTag };
