import { catalog } from '@halteres/catalog';
import { sentences } from '@halteres/catalog/draft';
import type { ActorDb } from '@halteres/database';
import { id as idText, instant } from '../kernel/contract.ts';
import { Failure, found } from '../kernel/failure.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { Acceptance, ExerciseProposal } from './contract.ts';
import { draftText } from './draft-text.ts';
import type { LikelyDuplicate } from './likely-duplicates.ts';
import { shippedId } from './shipped-id.ts';
import { exerciseBySlug } from './shipped.ts';

const COLUMNS = [
  'p.user_id',
  'p.id',
  'p.name',
  'p.measure',
  'p.loading',
  'p.pattern',
  'p.laterality',
  'p.primary_muscle',
  'p.secondary_muscles',
  'p.stabilisers',
  'p.equipment',
  'p.instructions',
  'p.state',
  'p.reason',
  'p.created_at',
  'p.decided_at',
] as const;

type Wanted = { state: ExerciseProposal['state']; cursor?: string | undefined; limit: number };

/** Proposals in one state, the oldest first. Run as staff. */
export async function listProposals(
  db: ActorDb,
  { state, cursor, limit }: Wanted,
  duplicatesOf: (name: string) => LikelyDuplicate[],
): Promise<{ items: ExerciseProposal[]; nextCursor: string | null }> {
  let query = db
    .selectFrom('exercise_proposals as p')
    .leftJoin('exercises as e', 'e.id', 'p.exercise_id')
    .select([
      ...COLUMNS,
      'e.slug',
      'e.name as accepted_name',
      'e.description',
      'e.instructions as accepted_how',
      'e.difficulty',
    ])
    .where('p.state', '=', state)
    .orderBy('p.created_at')
    .orderBy('p.id')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const [at = '', after = ''] = keyOf(cursor, 2);
    if (!instant.safeParse(at).success || !idText.safeParse(after).success)
      throw new Failure('BAD_REQUEST', 'cursor: not one of ours. Leave it out to start from the first page.');
    query = query.where((eb) => eb(eb.refTuple('p.created_at', 'p.id'), '>', eb.tuple(at, after)));
  }
  const { items, nextCursor } = page(await query.execute(), limit, (row) => [row.created_at, row.id]);
  return {
    nextCursor,
    items: items.map((row) => ({
      ownerId: row.user_id,
      id: row.id,
      name: row.name,
      measure: row.measure,
      loading: row.loading,
      pattern: row.pattern,
      laterality: row.laterality,
      primaryMuscle: row.primary_muscle,
      secondaryMuscles: row.secondary_muscles,
      stabilisers: row.stabilisers,
      equipment: row.equipment,
      instructions: row.instructions,
      state: row.state,
      reason: row.reason,
      createdAt: row.created_at,
      decidedAt: row.decided_at,
      duplicates: duplicatesOf(row.name).filter(({ slug }) => slug !== row.slug),
      accepted:
        row.slug === null
          ? null
          : {
              slug: row.slug,
              draft: draftText({
                ...row,
                slug: row.slug,
                name: row.accepted_name ?? row.name,
                description: row.description ?? '',
                how: row.accepted_how as HowTo,
                skill: row.difficulty ?? 2,
              }),
            },
    })),
  };
}

export type HowTo = { setup: string[]; execution: string[]; cues: string[]; mistakes: string[] };

/** Adds a proposed exercise to the catalogue of this installation, as staff worded it. Run as staff. */
export async function acceptProposal(
  db: ActorDb,
  me: string,
  { ownerId, id, ...accepted }: Acceptance & { ownerId: string; id: string },
): Promise<{ slug: string }> {
  const proposal = await openProposal(db, ownerId, id);
  const slug = slugOf(accepted.name);
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
      equipment_ids: proposal.equipment
        .filter((piece) => catalog.equipment.some((known) => known.slug === piece))
        .map((piece) => shippedId('equipment', piece)),
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
  await decide(db, me, ownerId, id, { state: 'accepted', exercise_id: exerciseId });
  return { slug };
}

/** Declines a proposal, with a reason for whoever made it. Run as staff. */
export async function declineProposal(
  db: ActorDb,
  me: string,
  { ownerId, id, reason }: { ownerId: string; id: string; reason: string },
): Promise<void> {
  await openProposal(db, ownerId, id);
  await decide(db, me, ownerId, id, { state: 'declined', reason });
}

async function openProposal(db: ActorDb, ownerId: string, id: string) {
  const proposal = found(
    await db
      .selectFrom('exercise_proposals as p')
      .select(COLUMNS)
      .where('p.user_id', '=', ownerId)
      .where('p.id', '=', id)
      .executeTakeFirst(),
    'proposal',
  );
  if (proposal.state !== 'open') throw new Failure('CONFLICT', `This proposal is ${proposal.state} already.`);
  return proposal;
}

async function decide(
  db: ActorDb,
  me: string,
  ownerId: string,
  id: string,
  decision: { state: 'accepted' | 'declined'; reason?: string; exercise_id?: string },
): Promise<void> {
  const now = new Date().toISOString();
  await db
    .updateTable('exercise_proposals')
    .set({ ...decision, reviewer: me, decided_at: now, updated_at: now })
    .where('user_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
