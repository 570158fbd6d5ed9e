import type { Entity, PullAnswer, PulledRow } from '../protocol.ts';
import { ENTITY_TABLES, keyOf, outboxKey, type Local, type LocalStore, type Waiting } from './local-store.ts';
import { purge } from './purge.ts';
import { onTop } from './rebase.ts';

/** Takes a page of the server's news in, with what waits here put on top again; cursor and rows change together. */
export async function applyPull(store: LocalStore, answer: PullAnswer, now: number): Promise<void> {
  await store.transaction('rw', [...ENTITY_TABLES, 'outbox', 'conflicts', 'meta'], async () => {
    await purge(store, answer, now);
    const waiting = new Map<string, Waiting[]>();
    for (const op of await store.outbox.orderBy('seq').toArray()) {
      const group = waiting.get(op.key);
      if (group === undefined) waiting.set(op.key, [op]);
      else group.push(op);
    }
    for (const entity of ENTITY_TABLES) {
      const pulled = answer.rows.filter((row) => row.entity === entity);
      if (pulled.length === 0) continue;
      const table = store.rows(entity);
      const before = await table.bulkGet(pulled.map(({ owner, id }) => keyOf(owner, id)));
      const after = pulled.flatMap((row, index) =>
        merged(row, before[index], waiting.get(outboxKey(entity, row.owner, row.id)) ?? []),
      );
      await table.bulkPut(after);
    }
    await store.meta.put({ name: 'cursor', value: answer.cursor });
  });
}

/** The row to keep; none where there is nothing to change. */
function merged(pulled: PulledRow, local: Local<Entity> | undefined, waiting: readonly Waiting[]): Local<Entity>[] {
  // A reply that was overtaken by a newer one.
  if (local !== undefined && pulled.rev < (local.base?.rev ?? local.rev)) return [];
  if (pulled.row === null) {
    // A tombstone keeps its row here, so that an undo has something to show; what was never here stays unknown.
    if (local === undefined) return [];
    if (waiting.length === 0) return [strip({ ...local, rev: pulled.rev, deleted: true })];
    const base = { row: local.base?.row ?? local.row, rev: pulled.rev, deleted: true };
    return [{ ...local, ...onTop(base, waiting), rev: pulled.rev, base }];
  }
  const row = pulled.row as Local<Entity>['row'];
  const fresh = {
    key: keyOf(pulled.owner, pulled.id),
    owner: pulled.owner,
    id: pulled.id,
    scope: pulled.scope,
    rev: pulled.rev,
  };
  if (waiting.length === 0) {
    // One's own revision coming back: nothing for anybody who watches the store to see.
    if (
      local !== undefined &&
      local.base === undefined &&
      !local.deleted &&
      local.rev === pulled.rev &&
      same(local.row, row)
    )
      return [];
    return [{ ...fresh, deleted: false, row }];
  }
  const base = { row, rev: pulled.rev, deleted: false };
  return [{ ...fresh, ...onTop(base, waiting), base }];
}

function strip(local: Local<Entity>): Local<Entity> {
  const { base: _base, ...rest } = local;
  return rest;
}

const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const fields = Object.keys(first);
  return fields.length === Object.keys(second).length && fields.every((field) => same(first[field], second[field]));
};
