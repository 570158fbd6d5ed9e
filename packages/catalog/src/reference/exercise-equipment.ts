import type { Equipment, Exercise, Loading } from '@halteres/engine/catalog/exercise';
import { equipment } from '../equipment.ts';
import { profileOf, type Increment } from './equipment-profile.ts';

/** How the load of an exercise is built with one sufficient set of equipment. */
export type ExerciseEquipmentProfile = {
  /** All of these are needed; empty where nothing is. */
  equipment: readonly string[];
  /** The piece that makes the load. */
  loadPiece: string | null;
  increment: Increment;
  /** What a beginner takes at first, as the exercise counts its load; null where kilograms say nothing. */
  firstKg: number | null;
  stepKg: number | null;
};

const KINDS_OF_LOADING: Readonly<Record<Loading, readonly string[]>> = {
  barbell: ['barbell', 'ez_bar', 'axle_swiss_bar', 'strongman_implement'],
  ez_bar: ['ez_bar', 'barbell'],
  trap_bar: ['trap_bar'],
  safety_bar: ['safety_bar'],
  smith: ['smith_machine'],
  landmine: ['landmine', 'plate_loaded_machine'],
  plate_loaded: ['plate_loaded_machine', 'strongman_implement', 'ghd_back_ext'],
  dumbbell_pair: ['dumbbell', 'kettlebell', 'strongman_implement', 'trap_bar'],
  dumbbell_single: ['dumbbell', 'kettlebell', 'strongman_implement', 'barbell'],
  kettlebell_pair: ['kettlebell', 'dumbbell'],
  kettlebell_single: ['kettlebell', 'dumbbell'],
  stack: ['stack_machine', 'assisted_pull_dip_machine', 'cable'],
  cable: ['cable', 'stack_machine'],
  bodyweight: [],
  bodyweight_plus: ['vest', 'dumbbell', 'kettlebell', 'medicine_ball', 'slam_wall_ball', 'sandbag', 'barbell'],
  assisted: ['assisted_pull_dip_machine', 'band'],
  band: ['band'],
  object: [
    'slam_wall_ball',
    'medicine_ball',
    'sandbag',
    'strongman_implement',
    'sled',
    'dumbbell',
    'kettlebell',
    'barbell',
    'axle_swiss_bar',
    'trap_bar',
    'chains',
    'stability_ball',
    'pull_up_bar',
    'none',
  ],
  none: [],
};
const LOWER = new Set<Exercise['pattern']>([
  'squat',
  'hinge',
  'lunge_split',
  'step_up',
  'hip_thrust_bridge',
  'knee_extension',
  'knee_flexion',
  'calf_raise',
  'carry',
  'olympic_pull',
  'olympic_catch',
]);
const FROM_THE_FLOOR = new Set<Exercise['pattern']>(['hinge', 'hip_thrust_bridge']);

/** A beginner's first load by loading: compound for the legs, compound for the upper body, one joint. Expert opinion. */
const FIRST: Partial<Record<Loading, readonly [number, number, number]>> = {
  landmine: [10, 5, 2.5],
  plate_loaded: [20, 10, 5],
  dumbbell_pair: [8, 6, 4],
  dumbbell_single: [10, 8, 4],
  kettlebell_pair: [8, 8, 4],
  kettlebell_single: [12, 8, 4],
  stack: [30, 20, 10],
  cable: [15, 15, 5],
};
/** Plates that stand on the floor hold a bar at the height pulls begin from. */
const FLOOR_PLATES_KG = 20;
const BODY_STEP_KG = 2.5;

const pieces = new Map<string, Equipment>(equipment.map((piece) => [piece.slug, piece]));

/** The piece of a set that makes the load; null where none does. */
export function loadPieceOf({ loading }: Pick<Exercise, 'loading'>, set: readonly string[]): string | null {
  const kinds = KINDS_OF_LOADING[loading];
  const known = set.flatMap((slug) => pieces.get(slug) ?? []);
  for (const kind of kinds) {
    const piece = known.find((each) => each.kind === kind && (kind !== 'none' || profileOf(each).increment !== 'none'));
    if (piece !== undefined) return piece.slug;
  }
  if (kinds.length === 0) return null;
  return known.find((each) => profileOf(each).stepKg !== null)?.slug ?? null;
}

const INCREMENT_WITHOUT_PIECE: Partial<Record<Loading, Increment>> = {
  bodyweight: 'body',
  bodyweight_plus: 'body',
  assisted: 'body',
  band: 'band',
  object: 'body',
};

function firstKg(exercise: Exercise, piece: Equipment | undefined): number | null {
  const profile = piece === undefined ? undefined : profileOf(piece);
  const lower = LOWER.has(exercise.pattern);
  const byRegion = FIRST[exercise.loading];
  if (byRegion !== undefined && profile?.increment !== 'resistance') {
    const [legs, upper, single] = byRegion;
    const wanted = exercise.mechanic === 'isolation' ? single : lower ? legs : upper;
    return Math.max(wanted, profile?.increment === 'kettlebells' ? (profile.firstKg ?? 0) : 0);
  }
  if (exercise.loading === 'bodyweight_plus') return 0;
  if (profile?.firstKg === null || profile?.firstKg === undefined || exercise.loading === 'assisted') return null;
  const onTheFloor = profile.increment === 'plates' && FROM_THE_FLOOR.has(exercise.pattern);
  return profile.firstKg + (onTheFloor ? FLOOR_PLATES_KG : 0);
}

/** One profile for each set of equipment that suffices. */
export function equipmentProfilesOf(exercise: Exercise): ExerciseEquipmentProfile[] {
  return exercise.equipment.map((set) => {
    const needed = set.filter((slug) => slug !== 'none');
    const loadPiece = loadPieceOf(exercise, needed);
    const piece = loadPiece === null ? undefined : pieces.get(loadPiece);
    const profile = piece === undefined ? undefined : profileOf(piece);
    const first = firstKg(exercise, piece);
    const ownStep = exercise.loading === 'bodyweight_plus' ? BODY_STEP_KG : (profile?.stepKg ?? null);
    return {
      equipment: needed,
      loadPiece,
      increment: profile?.increment ?? INCREMENT_WITHOUT_PIECE[exercise.loading] ?? 'none',
      firstKg: first,
      stepKg: first === null && exercise.loading !== 'assisted' ? null : ownStep,
    };
  });
}
