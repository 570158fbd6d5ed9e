import type { ActorDb } from '@halteres/database';
import { sql } from 'kysely';
import { id as idText, instant } from '../kernel/contract.ts';
import { Failure } from '../kernel/failure.ts';
import { keyOf, page } from '../kernel/page.ts';
import type { HowTo } from './accept-exercise.ts';
import type { EquipmentProposal, ExerciseProposal, Proposal } from './contract.ts';
import { draftText, equipmentDraft } from './draft-text.ts';
import type { LikelyDuplicate } from './likely-duplicates.ts';
import type { ProposalKind } from './proposal-state.ts';

type Wanted = { state: Proposal['state']; cursor?: string | undefined; limit: number };
/** What the catalogue has already that a name of a kind may mean. */
type DuplicatesOf = Readonly<Record<ProposalKind, (name: string) => LikelyDuplicate[]>>;
type Key = { kind: ProposalKind; id: string; created_at: string };

const COLUMNS = ['p.user_id', 'p.id', 'p.name', 'p.state', 'p.reason', 'p.created_at', 'p.decided_at'] as const;

/** Proposals of both kinds in one state, the oldest first. Run as staff. */
export async function listProposals(
  db: ActorDb,
  { state, cursor, limit }: Wanted,
  duplicatesOf: DuplicatesOf,
): Promise<{ items: Proposal[]; nextCursor: string | null }> {
  const beyond = beyondOf(cursor);
  const part = (kind: ProposalKind, table: string) => sql<Key>`
    (select ${sql.lit(kind)} as kind, id, created_at from ${sql.table(table)} where state = ${state} and ${beyond}
     order by created_at, id limit ${limit + 1})`;
  const { rows } = await sql<Key>`
    ${part('exercise', 'exercise_proposals')} union all ${part('equipment', 'equipment_proposals')}
    order by created_at, id limit ${limit + 1}`.execute(db);
  const { items, nextCursor } = page(rows, limit, (row) => [row.created_at, row.id]);
  const idsOf = (wanted: ProposalKind): string[] => items.filter(({ kind }) => kind === wanted).map(({ id }) => id);
  const exercises = await readExercises(db, idsOf('exercise'), duplicatesOf.exercise);
  const equipment = await readEquipment(db, idsOf('equipment'), duplicatesOf.equipment);
  const byId = new Map<string, Proposal>([...exercises, ...equipment].map((each) => [each.id, each]));
  return { nextCursor, items: items.flatMap(({ id }) => byId.get(id) ?? []) };
}

function beyondOf(cursor: string | undefined) {
  if (cursor === undefined) return sql`true`;
  const [at = '', after = ''] = keyOf(cursor, 2);
  if (!instant.safeParse(at).success || !idText.safeParse(after).success)
    throw new Failure('BAD_REQUEST', 'cursor: not one of ours. Leave it out to start from the first page.');
  return sql`(created_at, id) > (${at}::timestamptz, ${after}::uuid)`;
}

type Row = {
  user_id: string;
  id: string;
  name: string;
  state: Proposal['state'];
  reason: string | null;
  created_at: string;
  decided_at: string | null;
  slug: string | null;
};

const anyOf = (row: Row, duplicatesOf: (name: string) => LikelyDuplicate[]) => ({
  ownerId: row.user_id,
  id: row.id,
  name: row.name,
  state: row.state,
  reason: row.reason,
  createdAt: row.created_at,
  decidedAt: row.decided_at,
  duplicates: duplicatesOf(row.name).filter(({ slug }) => slug !== row.slug),
});

async function readExercises(
  db: ActorDb,
  ids: string[],
  duplicatesOf: (name: string) => LikelyDuplicate[],
): Promise<ExerciseProposal[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('exercise_proposals as p')
    .leftJoin('exercises as e', 'e.id', 'p.exercise_id')
    .select([...COLUMNS, 'p.measure', 'p.loading', 'p.pattern', 'p.laterality', 'p.primary_muscle'])
    .select(['p.secondary_muscles', 'p.stabilisers', 'p.equipment', 'p.instructions'])
    .select(['e.slug', 'e.name as accepted_name', 'e.description', 'e.instructions as accepted_how', 'e.difficulty'])
    .where('p.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    ...anyOf(row, duplicatesOf),
    kind: 'exercise',
    measure: row.measure,
    loading: row.loading,
    pattern: row.pattern,
    laterality: row.laterality,
    primaryMuscle: row.primary_muscle,
    secondaryMuscles: row.secondary_muscles,
    stabilisers: row.stabilisers,
    equipment: row.equipment,
    instructions: row.instructions,
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
  }));
}

async function readEquipment(
  db: ActorDb,
  ids: string[],
  duplicatesOf: (name: string) => LikelyDuplicate[],
): Promise<EquipmentProposal[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('equipment_proposals as p')
    .leftJoin('equipment as e', 'e.id', 'p.equipment_id')
    .select([...COLUMNS, 'p.category', 'p.description'])
    .select([
      'e.slug',
      'e.name as as_name',
      'e.kind as as_kind',
      'e.category as as_category',
      'e.description as as_told',
    ])
    .where('p.id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    ...anyOf(row, duplicatesOf),
    kind: 'equipment',
    category: row.category,
    description: row.description,
    accepted:
      row.slug === null
        ? null
        : {
            slug: row.slug,
            draft: equipmentDraft({
              slug: row.slug,
              name: row.as_name ?? row.name,
              kind: row.as_kind ?? '',
              category: row.as_category ?? row.category,
              description: row.as_told ?? row.description,
            }),
          },
  }));
}
