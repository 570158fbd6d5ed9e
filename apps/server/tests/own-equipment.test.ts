import { asActor } from '@halteres/database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import type { EquipmentItem, Proposal, SharedEquipment, UserEquipment } from '@halteres/modules/catalog/contract';
import { grantStaff } from '@halteres/server/admin/staff';
import { forgetCatalogue } from '@halteres/server/kept-catalogue';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Person = Visitor & { id: string };

let app: TestApplication;
let coach: Person;
let client: Person;
let stranger: Person;
let reviewer: Person;

const TYRE = {
  name: 'Tractor tyre of the yard',
  category: 'free_weight',
  description: 'A tyre of 90 kg to flip and to jump on.',
  notes: 'bought from Joe',
  visibility: 'private',
};

beforeAll(async () => {
  app = await openTestApplication();
  [coach, stranger, reviewer] = [await app.person('Coach'), await app.person('Stranger'), await app.person('Reviewer')];
  await grantStaff(app.database, reviewer.email, ['catalogue']);
  const entity = (await coach.send('POST', '/api/entities', { name: 'Cleo', type: 'CLIENT', age: 30 })).body as {
    id: string;
  };
  client = await app.person('Cleo');
  const invited = await coach.send('POST', `/api/entities/${entity.id}/invitations`, { email: client.email });
  const token = /token=([\w-]+)/.exec(JSON.stringify([invited.body, app.said]))?.[1] ?? '';
  expect((await client.send('POST', '/api/invitations/accept', { token })).status).toBe(200);
});
afterAll(() => app.close());

const make = async (who: Person, change: object = {}): Promise<UserEquipment> => {
  const made = await who.send('POST', '/api/me/equipment', { ...TYRE, ...change });
  expect([made.status, made.body]).toMatchObject([201, {}]);
  return made.body as UserEquipment;
};
const mine = async (who: Person): Promise<UserEquipment[]> =>
  (await who.send('GET', '/api/me/equipment')).body as UserEquipment[];
const shared = async (who: Person): Promise<SharedEquipment[]> =>
  (await who.send('GET', '/api/me/shared-equipment')).body as SharedEquipment[];
const catalogue = async (): Promise<EquipmentItem[]> =>
  (await app.visitor().send('GET', '/api/equipment')).body as EquipmentItem[];

describe('equipment of one’s own', () => {
  it('is changed, put away and brought back by its owner only', async () => {
    const made = await make(stranger, { name: 'Beer keg' });
    expect(made).toMatchObject({ visibility: 'private', proposal: null });
    const path = `/api/me/equipment/${made.id}`;
    expect(await stranger.send('PUT', path, { ...TYRE, name: 'Keg' })).toMatchObject({ status: 200 });
    for (const [method, at] of [
      ['PUT', path],
      ['DELETE', path],
      ['POST', `${path}/restore`],
      ['POST', `${path}/proposals`],
    ] as const)
      expect([at, (await coach.send(method, at, TYRE)).status]).toEqual([at, 404]);
    expect((await stranger.send('DELETE', path)).status).toBe(200);
    expect(await mine(stranger)).toEqual([]);
    expect((await stranger.send('POST', `${path}/restore`)).status).toBe(200);
    expect((await mine(stranger)).map(({ name }) => name)).toEqual(['Keg']);
    expect((await stranger.send('POST', '/api/me/equipment', { ...TYRE, visibility: 'public' })).status).toBe(400);
  });
});

describe('equipment a coach shares', () => {
  it('is seen by clients without the notes, and by nobody else', async () => {
    await make(coach, { name: 'Kept to myself' });
    const given = await make(coach, { name: 'For my people', visibility: 'clients' });
    expect(await shared(client)).toEqual([
      {
        id: given.id,
        ownerId: coach.id,
        coachName: 'Coach',
        name: 'For my people',
        category: TYRE.category,
        description: TYRE.description,
      },
    ]);
    expect(await shared(stranger)).toEqual([]);
    expect(await shared(coach)).toEqual([]);
    const asClient = <T>(column: 'id' | 'notes') =>
      asActor(app.database, { audience: 'athlete', userId: client.id }, (db) =>
        db.selectFrom('user_equipment').select(column).execute(),
      ) as Promise<T>;
    expect(await asClient('id')).toEqual([{ id: given.id }]);
    await expect(asClient('notes')).rejects.toThrow('permission denied');
  });

  it('stands in exercises the coach shares, and in those a client makes', async () => {
    const given = await make(coach, { name: 'Shared sled', visibility: 'clients' });
    const pull = { name: 'Sled pull of the yard', ownEquipment: [given.id], visibility: 'clients' };
    expect((await coach.send('POST', `/api/people/${coach.id}/exercises`, pull)).status).toBe(201);
    expect((await client.send('GET', '/api/me/shared-exercises')).body).toMatchObject([
      { name: pull.name, ownEquipment: [given.id] },
    ]);
    const own = { name: 'My pull with it', ownEquipment: [given.id] };
    expect((await client.send('POST', `/api/people/${client.id}/exercises`, own)).status).toBe(201);
    const orphans = async () =>
      app.database.owner(async (owner) => {
        const { rows } = await owner.query("select found from app.quality_facts() where fact = 'own_orphan_equipment'");
        return Number((rows[0] as { found: string }).found);
      });
    expect(await orphans()).toBe(0);
    await coach.send('DELETE', `/api/me/equipment/${given.id}`);
    expect(await shared(client)).toMatchObject([{ name: 'For my people' }]);
    expect(await orphans()).toBe(2);
  });

  it('ends with the coaching', async () => {
    await app.database.owner((owner) =>
      owner.query("update coach_client_links set status = 'ended', ended_at = now() where client_id = $1", [client.id]),
    );
    expect(await shared(client)).toEqual([]);
  });
});

describe('equipment proposed to the catalogue', () => {
  const waiting = async (state = 'open', more = ''): Promise<{ items: Proposal[]; nextCursor: string | null }> =>
    (await reviewer.send('GET', `/api/staff/proposals?state=${state}${more}`)).body as {
      items: Proposal[];
      nextCursor: string | null;
    };
  const propose = (who: Person, id: string) => who.send('POST', `/api/me/equipment/${id}/proposals`, {});
  const acceptance = { name: 'Yard tyre', category: 'free_weight', description: TYRE.description, like: 'sandbag' };

  it('needs a sentence, waits once, beside exercises, and can be withdrawn', async () => {
    const bare = await make(stranger, { name: 'Bare', description: null });
    expect((await propose(stranger, bare.id)).status).toBe(400);
    const made = await make(stranger, { name: 'Kettlebell' });
    const proposed = await propose(stranger, made.id);
    expect(proposed.status).toBe(201);
    expect((await propose(stranger, made.id)).status).toBe(409);
    const { body } = await stranger.send('POST', `/api/people/${stranger.id}/exercises`, {
      name: 'Gate row',
      primaryMuscle: 'lats',
      pattern: 'horizontal_pull',
      instructions: 'Pull the gate.',
    });
    await stranger.send('POST', `/api/me/exercises/${(body as { id: string }).id}/proposals`, {});
    const both = await waiting();
    expect(both.items.map(({ kind, name }) => [kind, name])).toEqual([
      ['equipment', 'Kettlebell'],
      ['exercise', 'Gate row'],
    ]);
    expect(both.items[0]?.duplicates[0]).toMatchObject({ slug: 'kettlebell', likeness: 1 });
    expect(JSON.stringify(both)).not.toContain('from Joe');
    const first = await waiting('open', '&limit=1');
    const second = await waiting('open', `&limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(both.items.map(({ id }) => id));
    expect(second.nextCursor).toBeNull();
    const { id } = proposed.body as { id: string };
    expect((await coach.send('DELETE', `/api/me/proposals/${id}`)).status).toBe(404);
    expect((await stranger.send('DELETE', `/api/me/proposals/${id}`)).status).toBe(200);
    expect((await waiting()).items.map(({ kind }) => kind)).toEqual(['exercise']);
  });

  it('is staff’s to decide, and declined with a reason', async () => {
    const made = await make(stranger, { name: 'Wobble board' });
    const { id } = (await propose(stranger, made.id)).body as { id: string };
    const path = `/api/staff/proposals/${stranger.id}/${id}`;
    expect((await stranger.send('POST', `${path}/accept-equipment`, acceptance)).status).toBe(403);
    expect((await app.visitor().send('POST', `${path}/accept-equipment`, acceptance)).status).toBe(401);
    expect((await reviewer.send('POST', `${path}/decline`, { reason: 'It is a balance board.' })).status).toBe(200);
    expect((await reviewer.send('POST', `${path}/accept-equipment`, acceptance)).status).toBe(409);
    expect((await mine(stranger)).find(({ name }) => name === 'Wobble board')?.proposal).toMatchObject({
      state: 'declined',
      reason: 'It is a balance board.',
      slug: null,
    });
    expect((await waiting('declined')).items).toMatchObject([{ kind: 'equipment', name: 'Wobble board' }]);
  });

  it('is everybody’s once accepted: listed, read, found, in gyms and exercises, also after the next seeding', async () => {
    const made = await make(stranger);
    const { id } = (await propose(stranger, made.id)).body as { id: string };
    const accept = (change: object = {}) =>
      reviewer.send('POST', `/api/staff/proposals/${stranger.id}/${id}/accept-equipment`, { ...acceptance, ...change });
    expect((await accept({ name: 'Kettlebell' })).status).toBe(409);
    expect((await accept({ like: 'moon_rock' })).status).toBe(404);
    expect(await accept()).toMatchObject({ status: 200, body: { slug: 'yard_tyre' } });
    expect((await accept()).status).toBe(409);
    expect((await mine(stranger)).find((each) => each.id === made.id)?.proposal).toMatchObject({
      state: 'accepted',
      slug: 'yard_tyre',
    });
    const check = async (): Promise<void> => {
      expect((await catalogue()).find(({ slug }) => slug === 'yard_tyre')).toMatchObject({ name: 'Yard tyre' });
      expect((await app.visitor().send('GET', '/api/equipment/yard_tyre')).body).toMatchObject({
        name: 'Yard tyre',
        kind: 'sandbag',
        increment: 'heavier_piece',
        as: 'sandbag',
      });
    };
    await check();
    const found = (await coach.send('GET', `/api/people/${coach.id}/find?q=yard tyre`)).body as { slug: string }[];
    expect(found[0]).toMatchObject({ kind: 'equipment', slug: 'yard_tyre' });
    const flip = { name: 'Flip of the tyre', equipment: ['yard_tyre'] };
    expect((await coach.send('POST', `/api/people/${coach.id}/exercises`, flip)).status).toBe(201);
    await app.database.owner(async (owner) => {
      await owner.query("comment on table exercises is 'an older catalogue'");
      expect((await seedCatalog(owner)).changed).toBe(true);
    });
    forgetCatalogue(app.database);
    await check();

    const preset = (await coach.send('GET', '/api/gyms/presets')).body as { id: string; inventory: object }[];
    const garage = preset.find((each) => each.id === 'garage')?.inventory as { equipment: string[] };
    const inventory = { ...garage, equipment: [...garage.equipment, 'yard_tyre'] };
    const gym = await coach.send('POST', '/api/gyms', { name: 'Yard', inventory });
    expect([gym.status, gym.body]).toMatchObject([
      201,
      { inventory: { equipment: expect.arrayContaining(['yard_tyre']) as string[] } },
    ]);
    // A gym that has it is still one programs are made for.
    const entity = await coach.send('POST', '/api/entities', { name: 'Ben', type: 'CLIENT', age: 30, weightKg: 80 });
    const generated = await coach.send('POST', '/api/programs/generate', {
      entityId: (entity.body as { id: string }).id,
      gymId: (gym.body as { id: string }).id,
      idempotencyKey: 'a-yard-with-a-tyre',
      goal: 'strength',
      weeks: 1,
      days: ['monday'],
      sessionMinutes: 60,
      startDate: '2026-11-23',
    });
    expect(JSON.stringify(generated.body)).toContain('done');
    const [accepted] = (await waiting('accepted')).items;
    expect(accepted?.accepted?.draft).toContain("slug: 'yard_tyre'");
    const log = await asActor(app.database, { audience: 'admin', userId: null }, (db) =>
      db.selectFrom('admin_audit_log').select(['actor', 'target']).where('action', '=', 'accept_equipment').execute(),
    );
    expect(log).toEqual([{ actor: `staff ${reviewer.id}`, target: 'yard_tyre' }]);
  });
});
