import { randomUUID } from 'node:crypto';
import type { Person } from '@halteres/testing';
import type { World } from './world.ts';

export type Row = Record<string, unknown>;

export interface Context {
  world: World;
  /** Who owns the row: the client, the person without a login, or the coach, by what the fixture belongs to. */
  owner: Person;
  /** The entity the row is about. */
  entityId: string;
  /** A row of another table and the same owner, made if there is none yet. */
  need(table: string): Promise<Row>;
}

export interface Fixture {
  /** Whose the rows usually are: an athlete's log, a coach's plans, or nobody's. */
  of: 'athlete' | 'coach' | 'nobody';
  /** A new row, valid as it stands. */
  row(context: Context): Row | Promise<Row>;
  /** How to find the row that is there already, where sign-up or the world made it. */
  existing?(context: Context): Row;
  /** A change to try where the policies allow certain changes only. */
  change?(context: Context): Row;
}

export const hash = 'a'.repeat(64);
/** A slug no other row has; letters only, as kinds of bars ask. */
export const anySlug = (): string => `any_${randomUUID().replaceAll(/[^a-f]/g, '')}`;
export const owned = ({ owner }: Context): Row => ({ user_id: owner.id, id: randomUUID() });
export const planned = (context: Context): Row => ({ ...owned(context), entity_id: context.entityId });
export const idOf = async (context: Context, table: string): Promise<unknown> => (await context.need(table))['id'];

/** A slug nobody else has. */
export const letters = (): string =>
  randomUUID()
    .replace(/[^a-f]/g, 'x')
    .slice(0, 30);

export const ofOwner = ({ owner }: Context): Row => ({ user_id: owner.id });

export const libraryWorkout = (): Row => ({
  body: '10 burpees',
  difficulty: 'beginner',
  format: 'for_time',
  score: 'time',
  minutes: 5,
  minutes_from: 'estimated',
  structure: '{}',
  exact_key: randomUUID(),
});
