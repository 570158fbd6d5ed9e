import { sentences } from '@halteres/catalog/draft';
import type { ActorDb } from '@halteres/database';
import { Failure } from '../kernel/failure.ts';
import type { Acceptance } from './contract.ts';
import { markAccepted, mustBeOpen } from './proposal-state.ts';
import { shippedId } from './shipped-id.ts';
import { exerciseBySlug } from './shipped.ts';

export type HowTo = { setup: string[]; execution: string[]; cues: string[]; mistakes: string[] };

/** Adds a proposed exercise to the catalogue of this installation, as staff worded it. Run as staff. */
export async function acceptProposal(
  db: ActorDb,
  me: string,
  { ownerId, id, ...accepted }: Acceptance & { ownerId: string; id: string },
): Promise<{ slug: string }> {
  await mustBeOpen(db, 'exercise', ownerId, id);
  const proposal = await db
    .selectFrom('exercise_proposals')
    .select([
      'measure',
      'loading',
      'pattern',
      'laterality',
      'primary_muscle',
      'secondary_muscles',
      'stabilisers',
      'equipment',
    ])
    .where('user_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const slug = slugOf(accepted.name, '-');
  if (slug === '') throw new Failure('BAD_REQUEST', 'name: give it a name with letters in it.');
  const exerciseId = shippedId('exercise', slug);
  const taken = await db.selectFrom('exercises').select('id').where('slug', '=', slug).executeTakeFirst();
  if (taken !== undefined || exerciseBySlug.has(slug))
    throw new Failure(
      'CONFLICT',
      `name: the catalogue has ${slug} already. Decline this one, or give it another name.`,
    );
  const shares = [
    { muscle: proposal.primary_muscle, fraction: '1' },
    ...proposal.secondary_muscles.map((muscle) => ({ muscle, fraction: '0.5' })),
    ...proposal.stabilisers.map((muscle) => ({ muscle, fraction: '0.25' })),
  ];
  const how: HowTo = {
    setup: sentences(accepted.setup),
    execution: sentences(accepted.execution),
    cues: sentences(accepted.cues),
    mistakes: sentences(accepted.mistakes),
  };
  await db
    .insertInto('exercises')
    .values({
      id: exerciseId,
      slug,
      name: accepted.name.trim(),
      description: accepted.description.trim(),
      instructions: JSON.stringify(how),
      primary_muscle: proposal.primary_muscle,
      secondary_muscles: shares.slice(1).map(({ muscle }) => muscle),
      equipment_ids: proposal.equipment.map((piece) => shippedId('equipment', piece)),
      difficulty: accepted.skill,
      is_compound: proposal.secondary_muscles.length > 0,
      pattern: proposal.pattern,
      loading: proposal.loading,
      measure: proposal.measure,
      laterality: proposal.laterality,
      family: slug,
      origin: 'proposed',
    })
    .execute();
  await db
    .insertInto('exercise_muscles')
    .values(shares.map((share) => ({ exercise_id: exerciseId, ...share })))
    .execute();
  await markAccepted(db, me, 'exercise', { ownerId, id, became: exerciseId });
  return { slug };
}

/** A name as the catalogue's addresses have it, its words joined by a sign. */
export const slugOf = (name: string, joint: '-' | '_'): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, joint)
    .replace(/^[-_]|[-_]$/g, '')
    .slice(0, 80);
