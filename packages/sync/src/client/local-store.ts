import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Entity, Op } from '../protocol.ts';
import type { Rows } from '../rows.ts';

/** A row as this device has it: what the server last said, with what was done here since on top. */
export type Local<E extends Entity> = {
  /** `<owner>/<id>`: an id is unique only with its owner. */
  key: string;
  owner: string;
  id: string;
  /** Why it is here; when the scope is lost, it goes. */
  scope: string;
  rev: number;
  deleted: boolean;
  row: Rows[E];
  /** While operations wait: the server's own version, null where it has none yet. */
  base?: { row: Rows[E]; rev: number; deleted: boolean } | null;
};

/** An operation that waits to be sent. Once tried it never changes: the server may have done it already. */
export type Waiting = Op & { seq?: number; key: string; tried: boolean };

/** Something the person should hear of: another device's value was written over, or an operation was refused. */
export type Conflict = {
  seq?: number;
  at: number;
  kind: 'overwritten' | 'rejected';
  entity: string;
  owner: string;
  id: string;
  /** What this device wrote; a refused patch is kept here, so that nothing anybody entered is lost. */
  patch: Op['patch'];
  /** Overwritten: field → what stood there. */
  overwritten?: Record<string, unknown>;
  reason?: { code: string; message: string };
};

export const ENTITY_TABLES = [
  'user_exercises',
  'workouts',
  'workout_exercises',
  'workout_sets',
  'program_workouts',
  'workout_schedule',
  'workout_template_folders',
  'workout_templates',
  'template_exercises',
] as const satisfies readonly Entity[];

/** One database per account on this device. Few indexes: each makes the first load slower. */
export class LocalStore extends Dexie {
  user_exercises!: Table<Local<'user_exercises'>, string>;
  workouts!: Table<Local<'workouts'>, string>;
  workout_exercises!: Table<Local<'workout_exercises'>, string>;
  workout_sets!: Table<Local<'workout_sets'>, string>;
  program_workouts!: Table<Local<'program_workouts'>, string>;
  workout_schedule!: Table<Local<'workout_schedule'>, string>;
  workout_template_folders!: Table<Local<'workout_template_folders'>, string>;
  workout_templates!: Table<Local<'workout_templates'>, string>;
  template_exercises!: Table<Local<'template_exercises'>, string>;
  outbox!: Table<Waiting, number>;
  conflicts!: Table<Conflict, number>;
  meta!: Table<{ name: string; value: unknown }, string>;

  constructor(account: string, options: DexieOptions = {}) {
    super(`halteres-${account}`, options);
    this.version(1).stores({
      user_exercises: 'key, scope',
      workouts: 'key, scope, [owner+row.startedAt]',
      workout_exercises: 'key, scope, [owner+row.workoutId]',
      workout_sets: 'key, scope, [owner+row.workoutExerciseId]',
      program_workouts: 'key, scope',
      workout_schedule: 'key, scope, row.scheduledDate, [owner+row.workoutId]',
      outbox: '++seq, opId, key',
      conflicts: '++seq',
      meta: 'name',
    });
    this.version(2)
      .stores({
        workout_template_folders: 'key, scope, owner',
        workout_templates: 'key, scope, owner',
        template_exercises: 'key, scope, [owner+row.templateId]',
      })
      // An app that knew no templates may have passed by some: all is taken in anew, over what is here.
      .upgrade((before) => before.table('meta').delete('cursor'));
  }

  /** The table of an entity, its rows seen as any entity's. */
  rows(entity: Entity): Table<Local<Entity>, string> {
    return this.table(entity);
  }

  async read<Value>(name: string): Promise<Value | null> {
    return ((await this.meta.get(name))?.value as Value | undefined) ?? null;
  }
}

export const keyOf = (owner: string, id: string): string => `${owner}/${id}`;
/** The key of a row within the outbox, where rows of all entities meet. */
export const outboxKey = (entity: string, owner: string, id: string): string => `${entity}/${owner}/${id}`;
