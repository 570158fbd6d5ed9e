import { createHash } from 'node:crypto';
import { catalog, exerciseBySlug } from '@halteres/catalog';
import type { Exercise } from '@halteres/engine/catalog/exercise';
import { exactKey, workKey } from '@halteres/library/duplicates';
import { inferFacts } from '@halteres/library/infer/facts';
import { createMovementNames, type MovementNames } from '@halteres/library/parse/movement-names';
import { parseWorkout } from '@halteres/library/parse/parse-workout';
import type { WorkoutFacts, WorkoutStructure } from '@halteres/library/workout';

/** A workout's words with what they were taken to mean. */
export type Understood = {
  text: string;
  structure: WorkoutStructure;
  facts: WorkoutFacts;
  /** Hashes by which the same words, and the same work, are known again. */
  exactKey: string;
  workKey: string | null;
};

let names: MovementNames | undefined;

/** The catalogue's names, as movements are written; made when first asked for. */
export function movementNames(): MovementNames {
  names ??= createMovementNames(
    catalog.exercises.map(({ slug, name, aliases }) => ({ slug, names: [name, ...aliases] })),
  );
  return names;
}

export const exerciseOf = (slug: string | null): Exercise | undefined =>
  slug === null ? undefined : exerciseBySlug.get(slug);

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

export function understand(body: string): Understood {
  const structure = parseWorkout(body, movementNames());
  const work = workKey(structure);
  return {
    text: body,
    structure,
    facts: inferFacts(structure, exerciseOf),
    exactKey: hashed(exactKey(body)),
    workKey: work === null ? null : hashed(work),
  };
}
