import { newId } from '@halteres/modules/kernel/new-id';
import type { Entity, Op } from '../protocol.ts';
import type { Rows } from '../rows.ts';
import { keyOf, outboxKey, type Local, type LocalStore, type Waiting } from './local-store.ts';

export type Change<E extends Entity> = { entity: E; owner: string; id: string } & (
  | { add: Rows[E] }
  | { set: Partial<Rows[E]> }
  | { remove: true }
  | { restore: true }
);

type Row = Record<string, unknown>;

/** Fields a row has here that are not the device's to send. */
const READ_ONLY: Partial<Record<Entity, readonly string[]>> = {
  workouts: ['imported', 'gymName'],
  workout_exercises: ['name'],
  template_exercises: ['name'],
};

/** A gym may be refused to who left it meanwhile: it travels alone, so that nothing else is lost with it. */
const saysWhere = (patch: Row): boolean => Object.keys(patch).every((field) => field === 'gymId');

/** Does a change on this device at once, and puts the operation for the server behind those that wait. */
export async function writeLocally<E extends Entity>(
  store: LocalStore,
  account: string,
  change: Change<E>,
): Promise<void> {
  const { entity, owner, id } = change;
  const table = store.rows(entity);
  await store.transaction('rw', table, store.outbox, async () => {
    const before = await table.get(keyOf(owner, id));
    const waiting = await store.outbox
      .where('key')
      .equals(outboxKey(entity, owner, id))
      .sortBy('seq');
    if (before === undefined && !('add' in change))
      throw new Error(`There is no such row on this device: ${entity} ${id}.`);
    const patch = patchOf(change);
    const row = {
      ...before?.row,
      ...('add' in change ? change.add : 'set' in change ? change.set : {}),
    } as Rows[Entity];
    const base =
      before?.base !== undefined
        ? before.base
        : before === undefined
          ? null
          : { row: before.row, rev: before.rev, deleted: before.deleted };
    await table.put({
      key: keyOf(owner, id),
      owner,
      id,
      scope: before?.scope ?? (owner === account ? `me:${owner}` : `client:${owner}`),
      rev: before?.rev ?? 0,
      deleted: 'remove' in change ? true : 'restore' in change || 'add' in change ? false : (before?.deleted ?? false),
      row,
      base,
    });
    await enqueue(store, waiting, { entity, owner, id, patch, before });
  });
}

function patchOf<E extends Entity>(change: Change<E>): Op['patch'] {
  if ('remove' in change) return null;
  if ('restore' in change) return { deleted: false };
  const fields = Object.entries('add' in change ? change.add : change.set);
  return Object.fromEntries(fields.filter(([field]) => READ_ONLY[change.entity]?.includes(field) !== true));
}

type Next = { entity: Entity; owner: string; id: string; patch: Op['patch']; before: Local<Entity> | undefined };

/** Joins the patch to the last operation on this row while that was not tried; else it waits behind it. */
async function enqueue(
  store: LocalStore,
  waiting: readonly Waiting[],
  { entity, owner, id, patch, before }: Next,
): Promise<void> {
  const last = waiting.at(-1);
  const untried = last !== undefined && !last.tried ? last : undefined;
  const undoes = patch !== null && Object.keys(patch).length === 1 && patch['deleted'] === false;
  if (untried !== undefined && untried.patch === null && undoes) {
    await store.outbox.delete(untried.seq as number);
    return;
  }
  const known = (before?.row ?? {}) as Row;
  const seen =
    patch === null
      ? {}
      : Object.fromEntries(
          Object.keys(patch)
            .filter((field) => Object.hasOwn(known, field))
            .map((field) => [field, known[field]]),
        );
  if (
    untried !== undefined &&
    untried.patch !== null &&
    patch !== null &&
    saysWhere(untried.patch) === saysWhere(patch)
  ) {
    await store.outbox.update(untried.seq as number, {
      patch: { ...untried.patch, ...patch },
      seen: { ...seen, ...untried.seen },
    });
    return;
  }
  await store.outbox.add({
    opId: newId(),
    owner,
    entity,
    id,
    baseRev: before?.rev ?? 0,
    patch,
    seen,
    key: outboxKey(entity, owner, id),
    tried: false,
  });
}
