import type { ActorDb } from '@halteres/database';
import { Failure } from '@halteres/modules/kernel/failure';
import { mustShare } from '@halteres/modules/coaching/must-share';
import { plainDecimal } from '@halteres/modules/kernel/plain-decimal';
import { z } from 'zod';
import { writable, type Entity, type Op, type OpResult } from '../protocol.ts';
import { entityRows } from './entity-rows.ts';
import { readRev, readRow } from './read-page.ts';
import { rules, type Rule } from './rules.ts';

type Row = Record<string, unknown>;
const INSTANTS = ['startedAt', 'endedAt', 'completedAt'];
const isId = (value: string): boolean => z.uuid().safeParse(value).success;

/** The entity of an operation, or the refusal of one that names none. */
export function entityOf(op: Op): Entity {
  if (!Object.hasOwn(writable, op.entity)) throw new Failure('BAD_REQUEST', 'entity: there is no such entity.');
  if (!isId(op.owner) || !isId(op.id)) throw new Failure('BAD_REQUEST', 'owner, id: give UUIDs.');
  return op.entity as Entity;
}

/** Does one operation as the use cases would; throws the Failure for which it is refused. */
export async function applyOp(db: ActorDb, op: Op): Promise<OpResult> {
  const entity = entityOf(op);
  if (!entityRows[entity].planned) await mustShare(db, op.owner, 'training');
  const rule = rules[entity] as Rule<Row>;
  const current = await readRow(db, entity, op.owner, op.id);
  if (op.patch === null) return removeRow(db, op, entity, rule, current);
  if (current === null) {
    if (op.baseRev > 0 || rule.insert === undefined)
      throw new Failure('NOT_FOUND', 'This is not there any more, or not yours to see.');
    await rule.insert(db, op.owner, op.id, parse(writable[entity], op.patch));
    return { opId: op.opId, status: 'applied', rev: await readRev(db, entity, op.owner, op.id) };
  }
  const { deleted, ...patch } = op.patch;
  if (current.deleted) {
    if (deleted !== false || rule.restore === undefined) throw new Failure('GONE', 'This was deleted in the meantime.');
    await rule.restore(db, op.owner, op.id);
  }
  if (rule.change === undefined) throw new Failure('FORBIDDEN', 'This is not a device’s to change.');
  const wanted = parsePatch(entity, patch);
  const changes = Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => !isSame(current.row[field], value)),
  );
  const overwritten = op.baseRev === current.rev ? {} : unseen(changes, current.row, op.seen ?? {});
  if (Object.keys(changes).length > 0) await rule.change(db, op.owner, op.id, changes);
  const rev = await readRev(db, entity, op.owner, op.id);
  return Object.keys(overwritten).length === 0
    ? { opId: op.opId, status: 'applied', rev }
    : { opId: op.opId, status: 'overwritten', rev, overwritten };
}

async function removeRow(
  db: ActorDb,
  op: Op,
  entity: Entity,
  rule: Rule<Row>,
  current: { rev: number; deleted: boolean } | null,
): Promise<OpResult> {
  // What is gone already needs no deleting.
  if (current === null || current.deleted) return { opId: op.opId, status: 'applied', rev: current?.rev ?? 0 };
  if (rule.remove === undefined) throw new Failure('FORBIDDEN', 'This is not a device’s to delete.');
  await rule.remove(db, op.owner, op.id);
  return { opId: op.opId, status: 'applied', rev: await readRev(db, entity, op.owner, op.id) };
}

/** Values written over that the device had not seen, where it says what it saw. */
function unseen(changes: Row, current: Row, seen: Row): Row {
  return Object.fromEntries(
    Object.keys(changes)
      .filter((field) => Object.hasOwn(seen, field) && !isSame(canonical(field, seen[field]), current[field]))
      .map((field) => [field, current[field]]),
  );
}

/** Whether two values as JSON knows them are equal; the order of fields says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  const [first, second] = [Object.entries(a), b as Row];
  return first.length === Object.keys(second).length && first.every(([field, value]) => isSame(value, second[field]));
}

function parse(schema: z.ZodType, value: unknown): Row {
  const parsed = schema.safeParse(value);
  if (!parsed.success)
    throw new Failure(
      'BAD_REQUEST',
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  return parsed.data as Row;
}

/** The fields a patch gives, checked; a default is for new rows and no change. */
function parsePatch(entity: Entity, patch: Row): Row {
  const parsed = parse(writable[entity].partial(), patch);
  return Object.fromEntries(
    Object.keys(parsed)
      .filter((field) => Object.hasOwn(patch, field))
      .map((field) => [field, canonical(field, parsed[field])]),
  );
}

/** A value as the database gives it back, so that equal values are equal. */
function canonical(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (field === 'weight') return plainDecimal(value);
  if (!INSTANTS.includes(field)) return value;
  const at = Date.parse(value);
  return Number.isNaN(at) ? value : new Date(at).toISOString();
}
