import type { Catalog, Exercise } from '@halteres/engine/catalog/exercise';
import { complete } from './draft.ts';
import { equipment } from './equipment.ts';
import { drafts } from './exercises/all.ts';
import { linkSubstitutes } from './link-substitutes.ts';
import { contentHash } from './content-hash.ts';

const exercises: readonly Exercise[] = linkSubstitutes(drafts.map(complete));

/** The reviewed library of exercises and equipment; the version is a hash of its content. */
export const catalog: Catalog = { version: contentHash({ exercises, equipment }), exercises, equipment };

export const exerciseBySlug: ReadonlyMap<string, Exercise> = new Map(
  exercises.map((exercise) => [exercise.slug, exercise]),
);
