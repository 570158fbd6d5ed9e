import { createTestDatabase, makeClaimedClient, makePerson, setConsents } from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pokes } from './listen.ts';
import { poke } from './poke.ts';

describe('pokes', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  it('reach those who may read the owner, at that moment, and name nobody else', async () => {
    const { coach, client, stranger } = await database.owner(async (owner) => {
      const made = await makePerson(owner, 'Coach');
      return { coach: made, client: await makeClaimedClient(owner, made), stranger: await makePerson(owner) };
    });
    const troubles: unknown[] = [];
    const pokes = new Pokes(database, (error) => troubles.push(error));
    const heard = new Map<string, string[][]>();
    for (const { id } of [coach, client.person, stranger]) {
      heard.set(id, []);
      await pokes.subscribe({ userId: id, sessionId: 's' }, (owners) => heard.get(id)?.push(owners));
    }
    await poke(database, [client.person.id, stranger.id]);
    await expect.poll(() => heard.get(coach.id)).toEqual([[client.person.id]]);
    expect(heard.get(client.person.id)).toEqual([[client.person.id]]);
    expect(heard.get(stranger.id)).toEqual([[stranger.id]]);
    await database.owner((owner) => setConsents(owner, client, { training: false }));
    await poke(database, [client.person.id]);
    await poke(database, [coach.id]);
    await expect.poll(() => heard.get(coach.id)).toEqual([[client.person.id], [coach.id]]);
    // The athlete hears of their own log twice, and of the coach, who plans for them.
    await expect.poll(() => heard.get(client.person.id)).toEqual([[client.person.id], [client.person.id], [coach.id]]);
    await pokes.close();
    expect(troubles).toEqual([]);
  });

  it('are heard again after the connection broke, and whoever listened is told to look', async () => {
    const person = await database.owner((owner) => makePerson(owner));
    const pokes = new Pokes(database, () => undefined);
    let heard = 0;
    await pokes.subscribe({ userId: person.id, sessionId: 's' }, () => (heard += 1));
    await database.owner((owner) =>
      owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'halteres web, alone'`,
      ),
    );
    await expect.poll(() => heard, { timeout: 10_000 }).toBe(1);
    await poke(database, [person.id]);
    await expect.poll(() => heard).toBe(2);
    await pokes.close();
  });
});
