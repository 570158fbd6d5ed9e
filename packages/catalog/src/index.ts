import type { Catalog, Exercise } from '@halteres/engine/catalog/exercise';
import { complete } from './draft.ts';
import { equipment } from './equipment.ts';
import { drafts } from './exercises/all.ts';
import { SUBSTITUTES } from './substitutes.generated.ts';
import { contentHash } from './content-hash.ts';

// Comparing all pairs takes a third of a second, so it is done when the catalogue changes and not at each start.
const exercises: readonly Exercise[] = drafts.map((draft) => complete(draft, SUBSTITUTES[draft.slug]));

/** The reviewed library of exercises and equipment; the version is a hash of its content. */
export const catalog: Catalog = { version: contentHash({ exercises, equipment }), exercises, equipment };

export const exerciseBySlug: ReadonlyMap<string, Exercise> = new Map(
  exercises.map((exercise) => [exercise.slug, exercise]),
);
