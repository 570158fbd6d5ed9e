import type { MuscleGroup } from '../catalog/taxonomy.ts';
import { LEVEL_SCALE } from './landmarks.ts';

/**
 * Weekly fractional sets that nine of ten established programs for trained lifters exceed; the three delts share 12.
 * Counted over published programs; an editable prior.
 */
const USUAL_LEAST: Readonly<Partial<Record<MuscleGroup, number>>> = {
  chest: 10,
  back: 8,
  quads: 10,
  hamstrings: 7,
  glutes: 8,
  front_delts: 4,
  biceps: 3,
  triceps: 4.5,
};

/** What nine of ten of them stay below where landmarks allow far more: with the front, the three delts share 37. */
const USUAL_MOST: Readonly<Partial<Record<MuscleGroup, number>>> = { side_delts: 12.5, rear_delts: 12 };

/** The most weekly sets usual for a group that is nobody's focus; Infinity where none is known. */
export const usualMost = (group: MuscleGroup): number => USUAL_MOST[group] ?? Infinity;

/** The least weekly sets usual for a group, scaled to the level; 0 where none is known. */
export const usualLeast = (group: MuscleGroup, level: keyof typeof LEVEL_SCALE): number =>
  level === 'beginner' ? (USUAL_LEAST[group] ?? 0) * LEVEL_SCALE.beginner.MEV : (USUAL_LEAST[group] ?? 0);
