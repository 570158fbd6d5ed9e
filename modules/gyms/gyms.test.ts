import { asActor, type ActorDb } from '@halteres/database';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import type { Gym } from '@halteres/engine/load/inventory';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBarTypes, listCities, listPlateTypes } from '../catalog/list-bars-and-cities.ts';
import { seedCatalog } from '../catalog/seed-catalog.ts';
import { listMembers, listPeople, readNames, removeMember } from './gym-people.ts';
import { listGyms, searchGyms } from './list-gyms.ts';
import { changeMembership, joinGym, leaveGym, stopLookingAfter } from './membership.ts';
import { openGym, removeGym } from './open-gym.ts';
import { readLoads, writeOwnWeights } from './own-weights.ts';
import { readGym, readGymPage, readMine } from './read-gym.ts';
import { askForRole, decideRequest, listMyRequests, listRequests, withdrawRequest } from './role-requests.ts';
import { saveGym } from './save-gym.ts';
import { writeInventory } from './write-inventory.ts';

const GARAGE = GYM_PRESETS['garage'] as Gym;
const VISITOR = { audience: 'anon', userId: null } as const;

describe('gyms', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let ada: Person;
  let ben: Person;
  let cleo: Person;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(async (owner) => {
      await seedCatalog(owner);
      ada = await makePerson(owner, 'Ada Admin');
      ben = await makePerson(owner, 'Ben Member');
      cleo = await makePerson(owner, 'Cleo Stranger');
    });
  });
  afterAll(() => database.close());

  const as = <T>(person: Person, work: (db: ActorDb) => Promise<T>): Promise<T> =>
    asActor(database, person.as('authenticated'), work);
  const asAdmin = <T>(person: Person, work: (db: ActorDb) => Promise<T>): Promise<T> =>
    asActor(database, person.as('gym_admin'), work);
  const asVisitor = <T>(work: (db: ActorDb) => Promise<T>): Promise<T> => asActor(database, VISITOR, work);

  const opened = async (name: string, details: Record<string, string> = {}): Promise<string> => {
    const id = await as(ada, (db) => openGym(db, ada.id, { name, unit: 'kg' }));
    await asAdmin(ada, (db) => writeInventory(db, id, { ...GARAGE, name }));
    const changes = Object.entries(details).map(([path, to]) => ({
      path,
      from: { visibility: 'private', joinsByRequest: 'false' }[path] ?? null,
      to,
    }));
    if (changes.length > 0) expect(await asAdmin(ada, (db) => saveGym(db, id, changes))).toEqual([]);
    return id;
  };
  const refused = (code: string) => ({ code });

  it('keep their address, hours and inventory, and show them to everybody once they are public', async () => {
    const [munich] = await asVisitor((db) => listCities(db, 'munchen', 'de', 5));
    expect(munich).toMatchObject({ name: 'München', country: 'DE', timeZone: 'Europe/Berlin' });
    const id = await opened('Eisenhalle Süd', {
      visibility: 'public',
      address: 'Lindwurmstraße 1',
      postalCode: '80337',
      cityId: munich?.id ?? '',
      website: 'https://example.org',
      phone: '+49 89 123456',
      'hours/1': '06:00-12:00, 14:00-22:00',
      'hours/6': '22:00-02:00',
      'hours/7': 'closed',
    });
    const gym = await as(ada, (db) => readGym(db, ada.id, id, 'en'));
    expect(gym.city?.name).toBe('Munich');
    expect(gym.mine).toMatchObject({ admin: true, member: false });
    const page = await asVisitor((db) => readGymPage(db, gym.slug ?? '', 'en'));
    expect(page.slug).toMatch(/^eisenhalle-sud-/);
    expect(page.details.hours).toEqual([
      {
        weekday: 1,
        intervals: [
          { opens: '06:00', closes: '12:00' },
          { opens: '14:00', closes: '22:00' },
        ],
      },
      { weekday: 6, intervals: [{ opens: '22:00', closes: '02:00' }] },
      { weekday: 7, intervals: [] },
    ]);
    expect(page.inventory).toEqual({ ...gym.inventory });
    expect(page.inventory.plates).toEqual(GARAGE.plates);
    expect(JSON.stringify(page)).not.toContain(ada.id);
  });

  it('are hidden while private, from visitors, strangers and searches', async () => {
    const id = await opened('Hidden Rack');
    const gym = await as(ada, (db) => readGym(db, ada.id, id, 'en'));
    await expect(as(cleo, (db) => readGym(db, cleo.id, id, 'en'))).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(as(cleo, (db) => readLoads(db, cleo.id, id))).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(asVisitor((db) => readGymPage(db, gym.slug ?? '', 'en'))).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(as(cleo, (db) => joinGym(db, cleo.id, id, false))).rejects.toMatchObject(refused('NOT_FOUND'));
    for (const table of ['gym_plates', 'gym_bars', 'gym_equipment', 'gym_increments', 'gym_opening_hours'] as const) {
      const rows = (db: ActorDb) => db.selectFrom(table).select('gym_id').where('gym_id', '=', id).execute();
      expect(await as(cleo, rows)).toEqual([]);
      expect(await asVisitor(rows)).toEqual([]);
    }
    const found = await asVisitor((db) => searchGyms(db, { q: 'hidden', locale: 'en', limit: 10 }));
    expect(found.items).toEqual([]);
  });

  it('are found by words of their name and city, without accents, page by page', async () => {
    const [lyon] = await asVisitor((db) => listCities(db, 'lyon', 'fr', 5));
    for (const name of ['Café Haltère', 'HALTÈRE & CIE', 'Salle du Haltérophile'])
      await opened(name, { visibility: 'public', cityId: lyon?.id ?? '' });
    const search = (q: string, cursor?: string, limit = 10) =>
      asVisitor((db) => searchGyms(db, { q, locale: 'fr', limit, cursor }));
    expect((await search('haltèr LYON')).items.map(({ name }) => name)).toEqual([
      'Café Haltère',
      'HALTÈRE & CIE',
      'Salle du Haltérophile',
    ]);
    const first = await search('lyon', undefined, 2);
    const second = await search('lyon', first.nextCursor ?? '', 2);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      'Café Haltère',
      'HALTÈRE & CIE',
      'Salle du Haltérophile',
    ]);
    expect(second.nextCursor).toBeNull();
    expect((await search('halte%')).items).toEqual([]);
  });

  it('let people join and leave, with one home at most, and names only where people agreed', async () => {
    const first = await opened('First', { visibility: 'public' });
    const second = await opened('Second', { visibility: 'public' });
    await as(ben, (db) => joinGym(db, ben.id, first, true));
    await as(cleo, (db) => joinGym(db, cleo.id, first, false));
    await as(ben, (db) => joinGym(db, ben.id, second, false));
    await as(ben, (db) => changeMembership(db, ben.id, first, { home: true }));
    await as(ben, (db) => changeMembership(db, ben.id, second, { home: true }));
    const homes = (await as(ben, (db) => listGyms(db, ben.id, 'en'))).filter((each) => each.home);
    expect(homes.map(({ id }) => id)).toEqual([second]);
    const people = await asAdmin(ada, (db) => listPeople(db, ada.id, first));
    expect(people).toMatchObject({ memberCount: 2, admins: [{ isMe: true }] });
    const members = (limit: number, cursor?: string) =>
      asAdmin(ada, (db) => listMembers(db, ada.id, { id: first, limit, cursor }));
    const newest = await members(1);
    expect(newest.items).toMatchObject([{ id: cleo.id, name: null, isMe: false, admin: false }]);
    const older = await members(1, newest.nextCursor ?? '');
    expect(older).toMatchObject({ items: [{ id: ben.id, name: 'Ben Member' }], nextCursor: null });
    await as(ben, (db) => leaveGym(db, ben.id, second));
    expect((await as(ben, (db) => listGyms(db, ben.id, 'en'))).map(({ id }) => id)).toEqual([first]);
    // Who does not look after a gym learns nobody's name and no number.
    await expect(asAdmin(ben, (db) => listPeople(db, ben.id, first))).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(asAdmin(ben, (db) => listRequests(db, first, { limit: 5 }))).rejects.toMatchObject(
      refused('NOT_FOUND'),
    );
    await expect(asAdmin(ben, (db) => listMembers(db, ben.id, { id: first, limit: 5 }))).rejects.toMatchObject(
      refused('NOT_FOUND'),
    );
    const named = asAdmin(ben, (db) => readNames(db, first));
    expect(await named).toEqual(new Map());
  });

  it('give a role to who asked once an admin approves, and to nobody else', async () => {
    const id = await opened('By request', { visibility: 'public', joinsByRequest: 'true' });
    await expect(as(ben, (db) => joinGym(db, ben.id, id, true))).rejects.toMatchObject(refused('FORBIDDEN'));
    const ask = (person: Person, role: 'admin' | 'member') =>
      as(person, (db) => askForRole(db, person.id, { id, role, message: 'Please' }));
    const asked = await ask(ben, 'admin');
    await expect(ask(ben, 'member')).rejects.toMatchObject(refused('CONFLICT'));
    const decide = (person: Person, requestId: string, approve: boolean) =>
      asAdmin(person, (db) => decideRequest(db, person.id, { id, requestId, approve, reason: 'Welcome' }));
    await expect(decide(ben, asked.id, true)).rejects.toMatchObject(refused('NOT_FOUND'));
    const { items } = await asAdmin(ada, (db) => listRequests(db, id, { limit: 10 }));
    expect(items).toMatchObject([{ id: asked.id, name: 'Ben Member', role: 'admin', message: 'Please' }]);
    expect(await decide(ada, asked.id, true)).toMatchObject({ status: 'approved', reason: 'Welcome' });
    await expect(decide(ada, asked.id, false)).rejects.toMatchObject(refused('CONFLICT'));
    expect(await as(ben, (db) => readMine(db, ben.id, id))).toMatchObject({ admin: true, member: true, asked: null });
    expect(await asAdmin(ben, (db) => saveGym(db, id, [{ path: 'about', from: null, to: 'Hello' }]))).toEqual([]);

    // Either of two may stop, the last may not.
    expect(await as(ada, (db) => stopLookingAfter(db, ada.id, id))).toMatchObject({ admin: false });
    await expect(as(ben, (db) => stopLookingAfter(db, ben.id, id))).rejects.toMatchObject(refused('CONFLICT'));
    await expect(as(cleo, (db) => stopLookingAfter(db, cleo.id, id))).rejects.toMatchObject(refused('NOT_FOUND'));

    const other = await ask(cleo, 'member');
    await decide(ben, other.id, false);
    expect(await as(cleo, (db) => readMine(db, cleo.id, id))).toMatchObject({ admin: false, member: false });
    const again = await ask(cleo, 'member');
    await as(cleo, (db) => withdrawRequest(db, cleo.id, again.id));
    const mine = await as(cleo, (db) => listMyRequests(db, cleo.id, { limit: 10 }));
    expect(mine.items.map(({ status }) => status)).toEqual(['withdrawn', 'refused']);
    // Nobody approves themselves, whatever they send.
    const forged = await ask(cleo, 'admin');
    const approveMyself = as(cleo, (db) =>
      db.updateTable('gym_role_requests').set({ status: 'approved' }).where('id', '=', forged.id).execute(),
    );
    await expect(approveMyself).rejects.toMatchObject(refused('42501'));
  });

  it('let go of members whom an admin takes out, who may ask again', async () => {
    const id = await opened('Strict', { visibility: 'public', joinsByRequest: 'true' });
    const elsewhere = await opened('Elsewhere', { visibility: 'public' });
    await as(ben, (db) => joinGym(db, ben.id, elsewhere, true));
    const ask = (role: 'member' | 'admin', person = ben) =>
      as(person, (db) => askForRole(db, person.id, { id, role, message: null }));
    const approve = (requestId: string) =>
      asAdmin(ada, (db) => decideRequest(db, ada.id, { id, requestId, approve: true, reason: null }));
    const remove = (by: Person, who: Person) => asAdmin(by, (db) => removeMember(db, id, who.id));
    const mineOf = (person: Person) => as(person, (db) => readMine(db, person.id, id));
    await approve((await ask('member')).id);
    await as(ben, (db) => changeMembership(db, ben.id, id, { home: true }));
    await expect(remove(cleo, ben)).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(remove(ben, ben)).rejects.toMatchObject(refused('NOT_FOUND'));
    await expect(remove(ada, cleo)).rejects.toMatchObject(refused('NOT_FOUND'));
    expect(await mineOf(ben)).toMatchObject({ member: true, home: true });
    await remove(ada, ben);
    expect(await mineOf(ben)).toMatchObject({ member: false, home: false, asked: null });
    // Only of the gym the admin looks after.
    expect((await as(ben, (db) => listGyms(db, ben.id, 'en'))).map((each) => each.id)).toContain(elsewhere);
    await expect(remove(ada, ben)).rejects.toMatchObject(refused('NOT_FOUND'));
    await approve((await ask('member')).id);
    expect(await mineOf(ben)).toMatchObject({ member: true });
    await approve((await ask('admin', cleo)).id);
    await expect(remove(ada, cleo)).rejects.toMatchObject(refused('CONFLICT'));
    expect(await as(cleo, (db) => leaveGym(db, cleo.id, id))).toMatchObject({ member: false, admin: true });
  });

  it('count what people bring, everywhere or at one gym', async () => {
    const id = await opened('Loads', { visibility: 'public' });
    const elsewhere = await opened('Elsewhere', { visibility: 'public' });
    await as(ben, (db) =>
      writeOwnWeights(db, ben.id, {
        plates: [
          { gymId: null, weight: '0.5', unit: 'kg', pairs: 1 },
          { gymId: elsewhere, weight: '25', unit: 'kg', pairs: 2 },
        ],
        miniWeights: [{ gymId: id, weight: '0.250', unit: 'kg', pieces: 2, magnetic: true }],
      }),
    );
    const loads = await as(ben, (db) => readLoads(db, ben.id, id));
    expect(loads.plates.map(({ weight }) => weight)).toEqual(['20', '15', '10', '5', '2.5', '1.25', '0.5', '0.25']);
    expect(loads.dumbbells.map(({ weight }) => weight)).toContain('5.25');
    expect((await as(ada, (db) => readLoads(db, ada.id, id))).plates).toEqual(GARAGE.plates);
    const there = await as(ben, (db) => readLoads(db, ben.id, elsewhere));
    expect(there.plates.find(({ weight }) => weight === '25')?.pairs).toBe(2);
  });

  it('are gone for everybody once put away', async () => {
    const id = await opened('Gone', { visibility: 'public' });
    await as(ben, (db) => joinGym(db, ben.id, id, false));
    await asAdmin(ada, (db) => removeGym(db, id));
    await expect(as(ben, (db) => readGym(db, ben.id, id, 'en'))).rejects.toMatchObject(refused('NOT_FOUND'));
    expect((await as(ben, (db) => listGyms(db, ben.id, 'en'))).map((each) => each.id)).not.toContain(id);
    await expect(asAdmin(ada, (db) => saveGym(db, id, [{ path: 'about', from: null, to: 'x' }]))).rejects.toMatchObject(
      refused('NOT_FOUND'),
    );
  });

  it('name kinds of bars and plates in each language', async () => {
    const bars = await asVisitor((db) => listBarTypes(db, 'de'));
    expect(bars.find(({ slug }) => slug === 'ez_bar')).toMatchObject({ name: 'SZ-Stange', usualWeights: { kg: '10' } });
    const plates = await asVisitor((db) => listPlateTypes(db));
    expect(plates.find(({ slug }) => slug === 'bumper-25-kg')).toMatchObject({ colour: 'red', diameterMm: 450 });
    expect(await asVisitor((db) => listCities(db, 'york', 'es', 5))).toMatchObject([{ name: 'Nueva York' }]);
    expect((await asVisitor((db) => listCities(db, 'san j', 'en', 5))).map(({ name }) => name)).toEqual([
      'San Jose',
      'San Juan',
    ]);
  });
});
