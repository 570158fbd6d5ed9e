import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Gym = { id: string; slug: string; revision: number; inventory: { plates: { weight: string; pairs: number }[] } };

let app: TestApplication;
let ada: Visitor & { id: string };
let ben: Visitor & { id: string };
beforeAll(async () => {
  app = await openTestApplication();
  ada = await app.person('Ada');
  ben = await app.person('Ben');
});
afterAll(() => app.close());

const open = async (isPublic: boolean): Promise<Gym> => {
  const gym = (await ada.send('POST', '/api/gyms', { name: 'Iron House', preset: 'garage' })).body as Gym;
  if (isPublic)
    await ada.send('PATCH', `/api/gyms/${gym.id}`, {
      changes: [{ path: 'visibility', from: 'private', to: 'public' }],
    });
  return gym;
};

test('everybody reads the page of a public gym, and nobody that of a private one', async () => {
  const [shown, hidden] = [await open(true), await open(false)];
  const visitor = app.visitor();
  const page = await visitor.send('GET', `/api/gyms/page/${shown.slug}`);
  expect(page).toMatchObject({ status: 200, body: { id: shown.id, inventory: { name: 'Iron House' } } });
  expect(page.body).not.toHaveProperty('mine');
  for (const each of [visitor, ben])
    expect(await each.send('GET', `/api/gyms/page/${hidden.slug}`)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
  expect(await visitor.send('GET', '/api/gyms/search?q=iron')).toMatchObject({
    status: 200,
    body: { items: [{ id: shown.id }], nextCursor: null },
  });
  for (const path of [`/api/gyms/${shown.id}`, '/api/gyms', `/api/gyms/${shown.id}/loads`, '/api/me/weights'])
    expect((await visitor.send('GET', path)).status).toBe(401);
});

test('a stranger changes nothing, sees no people and decides nothing', async () => {
  const { id } = await open(true);
  const changes = [{ path: 'name', from: 'Iron House', to: 'Mine' }];
  expect((await ben.send('PATCH', `/api/gyms/${id}`, { changes })).status).toBe(404);
  expect((await ben.send('DELETE', `/api/gyms/${id}`)).status).toBe(404);
  for (const list of ['people', 'role-requests'])
    expect((await ben.send('GET', `/api/gyms/${id}/${list}`)).status).toBe(404);
  expect((await ada.send('GET', `/api/gyms/${id}`)).body).toMatchObject({ inventory: { name: 'Iron House' } });
});

test('a save is answered once for a key, and a second save is merged', async () => {
  const { id } = await open(false);
  const pairs = (from: string, to: string) => ({ changes: [{ path: 'plates/20 kg', from, to }] });
  const key = { 'idempotency-key': 'saving-the-gym-1' };
  const first = await ada.send('PATCH', `/api/gyms/${id}`, pairs('2', '5'), key);
  expect(first).toMatchObject({ status: 200, body: { gym: { revision: 1 }, conflicts: [] } });
  const again = await ada.send('PATCH', `/api/gyms/${id}`, pairs('2', '5'), key);
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(again.body).toEqual(first.body);
  const clash = await ada.send('PATCH', `/api/gyms/${id}`, pairs('2', '3'));
  expect(clash.body).toMatchObject({
    gym: { revision: 1 },
    conflicts: [{ path: 'plates/20 kg', saw: '2', yours: '3', theirs: '5' }],
  });
});

test('what cannot be is refused with where and why', async () => {
  const { id } = await open(false);
  for (const [change, why] of [
    [{ path: 'plates/20 kg', from: '2', to: 'many' }, 'plates/20 kg'],
    [{ path: 'website', from: null, to: 'example' }, 'website'],
    [{ path: 'hours/1', from: null, to: '10:00-11:00, 10:30-12:00' }, 'hours'],
    [{ path: 'secret', from: null, to: 'x' }, 'secret'],
  ] as const) {
    const answer = await ada.send('PATCH', `/api/gyms/${id}`, { changes: [change] });
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad_request' } });
    expect((answer.body as { detail: string }).detail).toContain(why);
  }
  expect((await ada.send('PATCH', `/api/gyms/${id}`, { changes: [] })).status).toBe(400);
  const twice = { gymId: null, weight: '1.25', unit: 'kg', pairs: 1 };
  expect((await ada.send('PUT', '/api/me/weights', { plates: [twice, twice], miniWeights: [] })).status).toBe(409);
  const elsewhere = { ...twice, gymId: id };
  expect((await ben.send('PUT', '/api/me/weights', { plates: [elsewhere], miniWeights: [] })).status).toBe(404);
});

test('somebody asks, is approved with a reason, and reads it', async () => {
  const { id } = await open(true);
  const asked = (await ben.send('POST', `/api/gyms/${id}/role-requests`, { role: 'admin' })).body as { id: string };
  expect((await ben.send('POST', `/api/gyms/${id}/role-requests`, { role: 'admin' })).status).toBe(409);
  expect((await ben.send('POST', `/api/gyms/${id}/role-requests/${asked.id}`, { approve: true })).status).toBe(404);
  await ada.send('POST', `/api/gyms/${id}/role-requests/${asked.id}`, { approve: true, reason: 'Welcome' });
  expect(await ben.send('GET', '/api/me/role-requests')).toMatchObject({
    body: { items: [{ id: asked.id, gymName: 'Iron House', status: 'approved', reason: 'Welcome' }] },
  });
  expect((await ben.send('GET', '/api/gyms')).body).toMatchObject([{ id, admin: true, member: true }]);
});

test('a program is made for a gym one only trains in, with what stands there', async () => {
  const { id } = await open(true);
  const cleo = await app.person('Cleo');
  expect((await cleo.send('POST', `/api/gyms/${id}/membership`, {})).status).toBe(201);
  const facts = { age: 30, weightKg: 70, bench1rm: 60, squat1rm: 90, deadlift1rm: 110, yearsOfExperience: 3 };
  const entity = await cleo.send('POST', '/api/entities', {
    name: 'Cleo',
    type: 'CLIENT',
    self: true,
    gymId: id,
    ...facts,
  });
  const events = await cleo.send('POST', '/api/programs/generate', {
    entityId: (entity.body as { id: string }).id,
    idempotencyKey: 'a-gym-of-somebody-else',
    goal: 'strength',
    weeks: 4,
    days: ['monday', 'thursday'],
    sessionMinutes: 60,
    startDate: '2026-03-02',
  });
  expect(events.body).toContain('"type":"done"');
  // Once it is private and left, nobody makes programs for it.
  await ada.send('PATCH', `/api/gyms/${id}`, { changes: [{ path: 'visibility', from: 'public', to: 'private' }] });
  expect((await cleo.send('GET', `/api/gyms/${id}`)).status).toBe(200);
  await cleo.send('DELETE', `/api/gyms/${id}/membership`);
  expect((await cleo.send('GET', `/api/gyms/${id}`)).status).toBe(404);
});
