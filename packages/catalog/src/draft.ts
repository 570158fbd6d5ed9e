import type {
  Exercise,
  GripOrientation,
  Handle,
  Laterality,
  Loading,
  Measure,
  MovementPattern,
  Muscle,
  MuscleShare,
  StressTag,
  TestedLift,
} from '@halteres/engine/catalog/exercise';
import { STRESS_TAGS } from '@halteres/engine/catalog/stress';
import { howCommon } from './how-common.ts';

/** A muscle alone counts a whole set, `/2` half a set and `/4` a quarter. */
type MuscleNote = Muscle | `${Muscle}/2` | `${Muscle}/4`;
type Level = 0 | 1 | 2 | 3;

/**
 * An exercise as it is written down: what is usual is left out, sentences and lists are plain text.
 * `complete` turns it into the full record.
 */
export type Draft = {
  slug: string;
  name: string;
  description: string;
  /** Sentences; each ends with a full stop. */
  setup: string;
  execution: string;
  cues: string;
  mistakes: string;
  pattern: MovementPattern;
  family: string;
  grade: number;
  skill: Exercise['skill'];
  muscles: [Muscle, ...MuscleNote[]];
  /** Each entry is one sufficient set of equipment, separated by spaces; `['']` needs nothing. */
  equipment: string[];
  loading: Loading;
  /** Separated by spaces. */
  stress: string;
  /** strength, hypertrophy, power, endurance, conditioning */
  suits: [Level, Level, Level, Level, Level];
  /** Ratio to a tested lift, such as `{ bench: 0.62 }`. */
  ratio?: Partial<Record<TestedLift, number>>;
  /** Separated by semicolons. */
  aliases?: string;
  mechanic?: Exercise['mechanic'];
  force?: Exercise['force'];
  laterality?: Laterality;
  measure?: Measure;
  grip?: GripOrientation;
  handle?: Handle;
  bodyweightShare?: number;
  secondsPerRep?: number;
  setupSeconds?: number;
  rampSets?: boolean;
  /** Put before the computed substitutes, where a coach knows better than the arithmetic. */
  prefer?: string[];
};

const PULLING = new Set<MovementPattern>([
  'hinge',
  'knee_flexion',
  'horizontal_pull',
  'vertical_pull',
  'pullover_shoulder_ext',
  'rear_delt_er',
  'elbow_flexion',
  'wrist_grip',
  'olympic_pull',
  'hip_adduction',
  'trunk_flexion',
  'lateral_raise',
]);
const HOLDING = new Set<MovementPattern>(['anti_extension', 'anti_rotation_lateral', 'isometric_hold', 'mobility']);
const MIXED = new Set<MovementPattern>([
  'olympic_catch',
  'carry',
  'crawl_getup',
  'locomotion_run',
  'locomotion_row_bike_ski',
  'trunk_rotation',
]);

function usualForce(pattern: MovementPattern): Exercise['force'] {
  if (PULLING.has(pattern)) return 'pull';
  if (HOLDING.has(pattern)) return 'static';
  return MIXED.has(pattern) ? 'mixed' : 'push';
}

/** Loads a trainee works up to with plates and ramp sets. */
const RAMPED = new Set<Loading>(['barbell', 'trap_bar', 'safety_bar', 'smith']);
const SETUP_SECONDS: Partial<Record<Loading, number>> = {
  barbell: 60,
  trap_bar: 60,
  safety_bar: 60,
  smith: 60,
  landmine: 60,
  plate_loaded: 60,
  bodyweight: 15,
  none: 15,
  assisted: 30,
};

const HANDLE_OF_LOADING: Partial<Record<Loading, Handle>> = {
  barbell: 'straight_bar',
  ez_bar: 'ez_bar',
  smith: 'straight_bar',
  landmine: 'landmine_sleeve',
};

export function sentences(text: string): string[] {
  return text
    .split(/(?<=\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

function listed(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
}

function share(note: MuscleNote): MuscleShare {
  const [muscle, part] = note.split('/');
  return { muscle: muscle as Muscle, fraction: part === '2' ? 0.5 : part === '4' ? 0.25 : 1 };
}

function stressTag(tag: string): StressTag {
  const known = STRESS_TAGS.find((candidate) => candidate === tag);
  if (!known) throw new Error(`unknown stress tag ${tag}`);
  return known;
}

function ratioOf(ratio: Draft['ratio']): Exercise['ratio'] {
  for (const lift of ['bench', 'squat', 'deadlift'] as const) {
    const of = ratio?.[lift];
    if (of !== undefined) return { lift, of };
  }
  return null;
}

/**
 * The full record, written out in one place: what reads exercises is a fifth slower where each got a form of its own by
 * having members added or taken away.
 */
export function complete(draft: Draft, substitutes: Exercise['substitutes'] = []): Exercise {
  const mechanic = draft.mechanic ?? 'compound';
  const [primary, ...others] = draft.muscles;
  const [strength, hypertrophy, power, endurance, conditioning] = draft.suits;
  return {
    slug: draft.slug,
    name: draft.name,
    description: draft.description,
    instructions: {
      setup: sentences(draft.setup),
      execution: sentences(draft.execution),
      cues: sentences(draft.cues),
      mistakes: sentences(draft.mistakes),
    },
    pattern: draft.pattern,
    mechanic,
    force: draft.force ?? usualForce(draft.pattern),
    laterality: draft.laterality ?? 'bilateral',
    skill: draft.skill,
    muscles: [share(primary), ...others.map(share)],
    equipment: draft.equipment.map((set) => listed(set, /\s+/)),
    loading: draft.loading,
    measure: draft.measure ?? 'reps',
    grip: draft.grip ?? null,
    handle: draft.handle ?? HANDLE_OF_LOADING[draft.loading] ?? null,
    bodyweightShare: draft.bodyweightShare ?? 0,
    secondsPerRep: draft.secondsPerRep ?? 3,
    setupSeconds: draft.setupSeconds ?? SETUP_SECONDS[draft.loading] ?? 30,
    rampSets: draft.rampSets ?? (RAMPED.has(draft.loading) && mechanic === 'compound' && strength >= 2),
    stressTags: listed(draft.stress, /\s+/).map(stressTag),
    family: draft.family,
    grade: draft.grade,
    common: howCommon(draft.slug),
    aliases: listed(draft.aliases ?? '', /;/),
    ratio: ratioOf(draft.ratio),
    suits: { strength, hypertrophy, power, endurance, conditioning },
    substitutes,
  };
}
