import type { OpResult } from '../protocol.ts';
import { ENTITY_TABLES, type LocalStore, type Waiting } from './local-store.ts';
import { onTop } from './rebase.ts';

/** Takes answered operations out of the queue; what was refused is undone here and kept as a conflict. */
export async function settle(store: LocalStore, results: readonly OpResult[], now: number): Promise<void> {
  await store.transaction('rw', [...ENTITY_TABLES, 'outbox', 'conflicts'], async () => {
    for (const result of results) {
      const op = await store.outbox.where('opId').equals(result.opId).first();
      // Answered before: the reply came twice.
      if (op === undefined) continue;
      await store.outbox.delete(op.seq as number);
      const { entity, owner, id, patch } = op;
      if (result.status === 'overwritten') {
        await store.conflicts.add({
          at: now,
          kind: 'overwritten',
          entity,
          owner,
          id,
          patch,
          overwritten: result.overwritten,
        });
      } else if (result.status === 'rejected') {
        await store.conflicts.add({ at: now, kind: 'rejected', entity, owner, id, patch, reason: result.reason });
      }
      await settleRow(store, op, result);
    }
  });
}

async function settleRow(store: LocalStore, op: Waiting, result: OpResult): Promise<void> {
  const table = store.rows(op.entity as (typeof ENTITY_TABLES)[number]);
  const key = `${op.owner}/${op.id}`;
  const local = await table.get(key);
  if (local === undefined) return;
  const waiting = await store.outbox.where('key').equals(op.key).sortBy('seq');
  const base = local.base ?? null;
  if (result.status !== 'rejected') {
    // Its own revision is no news to this device: what waits behind counts as written on top of it.
    for (const next of waiting)
      if (next.baseRev === op.baseRev) await store.outbox.update(next.seq as number, { baseRev: result.rev });
    const { base: _base, ...settled } = { ...local, rev: result.rev };
    if (waiting.length === 0) await table.put(settled);
    else {
      const start = base ?? { row: local.row, deleted: false };
      await table.put({
        ...settled,
        base: { ...onTop({ row: start.row, deleted: start.deleted }, [op]), rev: result.rev },
      });
    }
    return;
  }
  if (base === null) {
    // Never stored: it goes, unless more of it waits to be refused too.
    if (waiting.length === 0) await table.delete(key);
    return;
  }
  const { base: _base, ...undone } = { ...local, ...onTop(base, waiting), rev: base.rev };
  await table.put(waiting.length === 0 ? undone : { ...undone, base });
}
