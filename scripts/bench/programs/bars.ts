import type { MuscleGroup } from '@halteres/engine/catalog/taxonomy';
import type { TrainingGoal } from '@halteres/engine/program/profile-words';

/** Repetitions by goal (training-science §3.4; what has no row there takes the nearest). */
export const REP_RANGES: Readonly<Record<TrainingGoal, readonly [number, number]>> = {
  strength: [1, 6],
  hypertrophy: [5, 30],
  power: [1, 5],
  endurance: [15, 30],
  fat_loss: [6, 15],
  general_fitness: [8, 15],
  sport: [1, 15],
  return_to_training: [8, 15],
};

/** Weekly fractional sets of established programs, p10 and p90; the three delts are counted together. */
export const ENVELOPE: readonly { groups: readonly MuscleGroup[]; low: number; high: number }[] = [
  { groups: ['chest'], low: 10, high: 38 },
  { groups: ['back'], low: 8, high: 34 },
  { groups: ['front_delts', 'side_delts', 'rear_delts'], low: 12, high: 37 },
  { groups: ['quads'], low: 10, high: 25 },
  { groups: ['hamstrings'], low: 7, high: 22 },
  { groups: ['glutes'], low: 8, high: 25 },
  { groups: ['biceps'], low: 3, high: 23 },
  { groups: ['triceps'], low: 4.5, high: 24 },
];

/** Groups to be trained on two days a week or more. */
export const MAJOR: readonly (readonly MuscleGroup[])[] = [
  ['chest'],
  ['back'],
  ['front_delts', 'side_delts', 'rear_delts'],
  ['quads'],
  ['hamstrings'],
  ['glutes'],
];
