import type { Catalog, Exercise, MovementPattern, StressTag } from '@halteres/engine/catalog/exercise';

export const PATTERN_GROUPS = {
  squat: ['squat'],
  hinge: ['hinge'],
  'horizontal push': ['horizontal_push'],
  'vertical push': ['vertical_push'],
  'horizontal pull': ['horizontal_pull'],
  // Nobody can pull down a dumbbell; the pullover trains the same muscles from overhead.
  'vertical pull': ['vertical_pull', 'pullover_shoulder_ext'],
  core: ['anti_extension', 'anti_rotation_lateral', 'trunk_flexion', 'trunk_rotation'],
} as const satisfies Record<string, readonly MovementPattern[]>;

/** What is there to train with; machines are all pieces of that category. */
export function situations(catalog: Catalog): Record<string, ReadonlySet<string>> {
  const machines = catalog.equipment.filter((piece) => piece.category === 'machine').map((piece) => piece.slug);
  return {
    'barbell gym': new Set(['barbell', 'rack', 'bench_flat', 'bench_adjustable', 'pull_up_bar', 'plyo_box']),
    'dumbbells + bench': new Set(['dumbbell', 'bench_flat', 'bench_adjustable']),
    kettlebell: new Set(['kettlebell']),
    bands: new Set(['band']),
    'body weight + bar': new Set(['pull_up_bar']),
    machines: new Set(machines),
    suspension: new Set(['suspension_trainer']),
  };
}

export function possible(exercise: Exercise, owned: ReadonlySet<string>): boolean {
  return exercise.equipment.some((set) => set.every((slug) => owned.has(slug)));
}

/** Exercises of a pattern group for a beginner with this equipment and none of these demands. */
export function choices(
  catalog: Catalog,
  patterns: readonly MovementPattern[],
  owned: ReadonlySet<string>,
  without: readonly StressTag[] = [],
): Exercise[] {
  return catalog.exercises.filter(
    (exercise) =>
      exercise.skill <= 2 &&
      patterns.includes(exercise.pattern) &&
      possible(exercise, owned) &&
      !exercise.stressTags.some((tag) => without.includes(tag)),
  );
}
