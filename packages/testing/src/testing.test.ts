import { asActor, asActorPerQuery } from '@halteres/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, makeClaimedClient, makeClient, makePerson } from './index.ts';

describe('a test database', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('has people, made by the same triggers as real ones', async () => {
    const { coach, client } = await database.owner(async (owner) => {
      const person = await makePerson(owner, 'Coach');
      await makeClaimedClient(owner, person);
      return { coach: person, client: await makeClient(owner, person) };
    });
    const rows = await asActorPerQuery(database, coach.as('coach'), (tx) =>
      tx.selectFrom('users').select('id').orderBy('claimed_at').execute(),
    );
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({ id: client.person.id });
    const profile = await asActor(database, coach.as(), (tx) =>
      tx.selectFrom('profiles').select(['id', 'generations_remaining']).executeTakeFirstOrThrow(),
    );
    expect(profile).toEqual({ id: coach.id, generations_remaining: 50 });
  });

  it('is nobody else’s: another one does not see its rows, and closing drops it', async () => {
    const other = await createTestDatabase();
    const count = (of: typeof other): Promise<string> =>
      of.owner(async (owner) => {
        const { rows } = await owner.query<{ count: string }>('select count(*) from users');
        return (rows[0] as { count: string }).count;
      });
    expect(await count(other)).toBe('0');
    expect(Number(await count(database))).toBeGreaterThan(0);
    await other.close();
    const { rowCount } = await database.owner((owner) =>
      owner.query('select from pg_database where datname = $1', [other.name]),
    );
    expect(rowCount).toBe(0);
  });
});
