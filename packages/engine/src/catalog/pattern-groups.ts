import type { MovementPattern } from './taxonomy.ts';

/** The pattern groups a balanced week needs; a focus needs some of them. */
export const PATTERN_GROUPS = {
  lower_push: ['squat', 'lunge_split', 'step_up'],
  hip_hinge: ['hinge', 'hip_thrust_bridge'],
  push: ['horizontal_push', 'vertical_push', 'dip'],
  pull: ['horizontal_pull', 'vertical_pull'],
  chest: ['horizontal_push', 'chest_fly', 'dip'],
  shoulders: ['vertical_push', 'lateral_raise', 'rear_delt_er'],
  biceps: ['elbow_flexion', 'vertical_pull'],
  triceps: ['elbow_extension', 'dip', 'horizontal_push'],
  glutes: ['hinge', 'hip_thrust_bridge', 'lunge_split', 'squat', 'step_up'],
  core: ['anti_extension', 'anti_rotation_lateral', 'trunk_flexion', 'trunk_rotation', 'carry'],
} as const satisfies Record<string, readonly MovementPattern[]>;
export type PatternGroup = keyof typeof PATTERN_GROUPS;

/** Whether a movement pattern counts for a group. */
export const inGroup = (pattern: MovementPattern, group: PatternGroup): boolean =>
  (PATTERN_GROUPS[group] as readonly MovementPattern[]).includes(pattern);

/** Patterns that are loaded heavily enough to need a day between two heavy sessions. */
export const HEAVY_PATTERNS: readonly MovementPattern[] = [
  'squat',
  'hinge',
  'lunge_split',
  'hip_thrust_bridge',
  'horizontal_push',
  'vertical_push',
  'dip',
  'horizontal_pull',
  'vertical_pull',
  'olympic_pull',
  'olympic_catch',
];
