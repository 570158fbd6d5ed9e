import { createTestDatabase, makeClaimedClient, makePerson, setConsents } from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pokes } from './listen.ts';
import { poke, pokeSoon, pokesSent } from './poke.ts';

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

  it('that are asked for while one is under way go out together', async () => {
    const people = await database.owner(async (owner) => [await makePerson(owner), await makePerson(owner)]);
    const pokes = new Pokes(database, () => undefined);
    const heard: string[] = [];
    for (const { id } of people) await pokes.subscribe({ userId: id, sessionId: 's' }, () => heard.push(id));
    for (let n = 0; n < 50; n += 1) pokeSoon(database, [people[n % 2]?.id ?? '']);
    pokeSoon(database, []);
    await pokesSent(database);
    await expect.poll(() => new Set(heard).size).toBe(2);
    expect(heard.length).toBeLessThanOrEqual(3);
    pokeSoon(database, [people[1]?.id ?? '']);
    await expect.poll(() => heard.at(-1)).toBe(people[1]?.id);
    await pokesSent(database);
    await pokes.close();
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
