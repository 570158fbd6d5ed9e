import type { PullAnswer } from '../protocol.ts';
import { ENTITY_TABLES, type LocalStore } from './local-store.ts';

const PURGES = 'purges';
const CLEARED = 'purgesCleared';

type Told = Pick<PullAnswer, 'purge' | 'gone' | 'holds'>;
type Planned = {
  athleteId: string | null;
  completed?: boolean;
  completedAt?: string | null;
  athleteNotes?: string | null;
};

/**
 * Removes what this device may hold no more, within the transaction that takes the answer in: rows by their scope, and of
 * people who share nothing any more also what waited for them, what was done of their plan, and the words of refusals.
 */
export async function purge(store: LocalStore, told: Told, now: number): Promise<void> {
  const scopes = await lostScopes(store, told);
  const gone = new Set([...(told.gone ?? []), ...(told.holds === undefined ? [] : peopleLost(scopes, told.holds))]);
  if (scopes.length === 0 && gone.size === 0) return;
  const names = [...scopes, ...[...gone].flatMap((owner) => [`client:${owner}`, `client-health:${owner}`])];
  for (const entity of ENTITY_TABLES) await store.rows(entity).where('scope').anyOf(names).delete();
  await forgetPlans(store, gone);
  await forgetWaiting(store, gone, now);
  await store.meta.put({ name: PURGES, value: ((await store.read<number>(PURGES)) ?? 0) + 1 });
}

/** What else a page keeps (answers, what is on screen) is to go when this number rises, also for a page opened later. */
export const purgesOf = async (store: LocalStore): Promise<{ count: number; cleared: number }> => ({
  count: (await store.read<number>(PURGES)) ?? 0,
  cleared: (await store.read<number>(CLEARED)) ?? 0,
});

export const markCleared = async (store: LocalStore, count: number): Promise<void> => {
  await store.meta.put({ name: CLEARED, value: count });
};

/** To a device that begins anew all scopes are told: whatever else it has is from before. */
async function lostScopes(store: LocalStore, { purge: lost, holds }: Told): Promise<string[]> {
  if (holds === undefined) return lost;
  const here = new Set<string>();
  for (const entity of ENTITY_TABLES) {
    for (const scope of await store.rows(entity).orderBy('scope').uniqueKeys()) here.add(scope as string);
  }
  return [...here].filter((scope) => !holds.includes(scope));
}

const ownerOf = (scope: string): string => scope.split(':')[1] ?? '';

function peopleLost(scopes: readonly string[], holds: readonly string[]): string[] {
  const left = new Set(holds.map(ownerOf));
  return scopes
    .filter((scope) => scope.startsWith('client'))
    .flatMap((scope) => (left.has(ownerOf(scope)) ? [] : [ownerOf(scope)]));
}

/** A coach's own plan stays, without who it was for and what was done of it. */
async function forgetPlans(store: LocalStore, gone: ReadonlySet<string>): Promise<void> {
  const isOf = ({ row }: { row: Planned }): boolean => row.athleteId !== null && gone.has(row.athleteId);
  const empty = (row: Planned): void => {
    row.athleteId = null;
    if (row.completed !== undefined) Object.assign(row, { completed: false, completedAt: null, athleteNotes: null });
  };
  const workouts = await store.program_workouts.filter(isOf).toArray();
  await store.meta.bulkDelete(workouts.map(({ owner, id }) => `fit/${owner}/${id}`));
  const forget = (local: { row: Planned; base?: { row: Planned } | null }): void => {
    empty(local.row);
    if (local.base) empty(local.base.row);
  };
  await store.program_workouts.filter(isOf).modify(forget);
  await store.workout_schedule.filter(isOf).modify(forget);
}

/** What waits can be stored no more: that it was refused is said, what it held is not kept. */
async function forgetWaiting(store: LocalStore, gone: ReadonlySet<string>, now: number): Promise<void> {
  const refused = {
    kind: 'rejected',
    owner: '',
    id: '',
    patch: null,
    reason: { code: 'NOT_SHARED', message: 'This person shares their training with you no more.' },
  } as const;
  const waiting = await store.outbox.filter(({ owner }) => gone.has(owner)).toArray();
  const told = await store.conflicts.filter(({ owner }) => gone.has(owner)).toArray();
  await store.outbox.bulkDelete(waiting.map(({ seq }) => seq as number));
  await store.conflicts.bulkDelete(told.map(({ seq }) => seq as number));
  await store.conflicts.bulkAdd([
    ...told.filter(({ kind }) => kind === 'rejected').map(({ at, entity }) => ({ ...refused, at, entity })),
    ...waiting.map(({ entity }) => ({ ...refused, at: now, entity })),
  ]);
}
