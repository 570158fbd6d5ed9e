import type { Exercise } from '../../catalog/exercise.ts';
import type { ClassModality } from '../law/glassman.ts';

/** The six kinds of movement five classes in a row must hold (training-science §4.6). */
export const CLASS_PATTERNS = ['squat', 'hinge', 'push', 'pull', 'core', 'mono'] as const;
export type ClassPattern = (typeof CLASS_PATTERNS)[number];

const OF_PATTERN: Readonly<Partial<Record<Exercise['pattern'], ClassPattern>>> = {
  squat: 'squat',
  lunge_split: 'squat',
  step_up: 'squat',
  knee_extension: 'squat',
  jump_plyo: 'squat',
  hinge: 'hinge',
  hip_thrust_bridge: 'hinge',
  knee_flexion: 'hinge',
  olympic_pull: 'hinge',
  olympic_catch: 'hinge',
  horizontal_push: 'push',
  vertical_push: 'push',
  dip: 'push',
  elbow_extension: 'push',
  horizontal_pull: 'pull',
  vertical_pull: 'pull',
  rear_delt_er: 'pull',
  elbow_flexion: 'pull',
  anti_extension: 'core',
  anti_rotation_lateral: 'core',
  trunk_flexion: 'core',
  trunk_rotation: 'core',
  carry: 'core',
  throw: 'core',
  crawl_getup: 'core',
  isometric_hold: 'core',
  locomotion_run: 'mono',
  locomotion_row_bike_ski: 'mono',
};

const SKIPPING: ReadonlySet<string> = new Set(['jump-rope', 'double-under']);
/** Moved with the body's own pace, but a thing is pushed or held. */
const LOADED: ReadonlySet<Exercise['loading']> = new Set(['object', 'landmine']);

/** What a class counts a movement as; null for stretching and the like. A loaded squat in a throw stays a squat. */
export const classPatternOf = (exercise: Pick<Exercise, 'slug' | 'pattern' | 'stressTags'>): ClassPattern | null => {
  if (SKIPPING.has(exercise.slug)) return 'mono';
  if (exercise.pattern === 'throw' && exercise.stressTags.includes('squat_loaded')) return 'squat';
  return OF_PATTERN[exercise.pattern] ?? null;
};

/** The kind of work a class balances: moving on, moving the body, moving a load. */
export const classModalityOf = (
  exercise: Pick<Exercise, 'slug' | 'pattern' | 'stressTags' | 'loading'>,
): ClassModality => {
  if (classPatternOf(exercise) === 'mono' && !LOADED.has(exercise.loading)) return 'M';
  const bodily: Exercise['loading'][] = ['bodyweight', 'bodyweight_plus', 'none', 'assisted', 'band'];
  return bodily.includes(exercise.loading) ? 'G' : 'W';
};

/** Hanging, heavy holding and pulling from the floor tire the grip. */
export const tiresGrip = ({ stressTags }: Pick<Exercise, 'stressTags'>): boolean =>
  stressTags.some((tag) => tag === 'hang' || tag === 'heavy_grip' || tag === 'pronated_grip_heavy');

/** Pressing overhead, dips and handstands tire the shoulders. */
export const tiresShoulders = ({ stressTags }: Pick<Exercise, 'stressTags'>): boolean =>
  stressTags.some(
    (tag) => tag === 'overhead_press' || tag === 'heavy_overhead' || tag === 'dip_deep' || tag === 'handstand',
  );

/** Highest skill asked of a level without a coach beside. */
export const CLASS_SKILL = { beginner: 2, intermediate: 3, advanced: 4 } as const;
