import { plainName } from '@halteres/engine/text/liftoscript/write-liftoscript';
import { exerciseBySlug } from '../index.ts';
import { namesOfApp } from './by-app.ts';
import { LIFTOSAUR } from './liftosaur.ts';

const first = new Map<string, string>();
for (const [name, slug] of Object.entries(LIFTOSAUR)) if (!first.has(slug)) first.set(slug, name);

/** How an exercise of ours is written for Liftosaur: its name there, or ours where the app has no such exercise. */
export function liftosaurName(slug: string): string {
  const known = first.get(slug);
  if (known !== undefined) return known;
  const name = plainName(exerciseBySlug.get(slug)?.name ?? slug);
  // A name that means something else there is written as the slug says it.
  return namesOfApp('liftosaur').has(name.toLowerCase()) ? plainName(slug.replaceAll('-', ' ')) : name;
}

/** Whether the app has an exercise of that meaning, so that nobody has to add one there. */
export const isInLiftosaur = (slug: string): boolean => first.has(slug);
