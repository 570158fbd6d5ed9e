import { asActor } from '@halteres/database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import type { ExerciseProposal, SharedExercise, UserEquipment, UserExercise } from '@halteres/modules/catalog/contract';
import { grantStaff } from '@halteres/server/admin/staff';
import { forgetCatalogue } from '@halteres/server/kept-catalogue';
import { checkQuality } from '@halteres/server/quality';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Person = Visitor & { id: string };

let app: TestApplication;
let coach: Person;
let client: Person;
let stranger: Person;
let reviewer: Person;

const RING_FLY = {
  name: 'Low ring fly of the cellar',
  measure: 'reps',
  loading: 'bodyweight',
  primaryMuscle: 'chest_sternal',
  secondaryMuscles: ['delts_front'],
  stabilisers: ['abs'],
  pattern: 'horizontal_push',
  equipment: ['rings'],
  laterality: 'bilateral',
  instructions: 'Hold the rings low. Open the arms until the chest stretches. Close them again.',
  notes: 'only mine to read',
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
  expect(invited.status).toBeLessThan(300);
  const token = /token=([\w-]+)/.exec(JSON.stringify([invited.body, app.said]))?.[1] ?? '';
  const accepted = await client.send('POST', '/api/invitations/accept', { token });
  expect([accepted.status, accepted.body]).toMatchObject([200, {}]);
});
afterAll(() => app.close());

const mine = async (who: Person): Promise<UserExercise[]> =>
  (await who.send('GET', `/api/people/${who.id}/exercises`)).body as UserExercise[];
const shared = async (who: Person): Promise<SharedExercise[]> =>
  (await who.send('GET', '/api/me/shared-exercises')).body as SharedExercise[];
const make = async (who: Person, change: object = {}): Promise<UserExercise> => {
  const made = await who.send('POST', `/api/people/${who.id}/exercises`, { ...RING_FLY, ...change });
  expect([made.status, made.body]).toMatchObject([201, {}]);
  return made.body as UserExercise;
};

describe('exercises of one’s own', () => {
  it('are made, changed, put away and brought back', async () => {
    const made = await make(stranger);
    expect(made).toMatchObject({ ...RING_FLY, ownerId: stranger.id, proposal: null });
    const path = `/api/people/${stranger.id}/exercises/${made.id}`;
    const changed = await stranger.send('PUT', path, {
      ...RING_FLY,
      name: 'High ring fly of the cellar',
      stabilisers: [],
    });
    expect(changed).toMatchObject({ status: 200, body: { name: 'High ring fly of the cellar', stabilisers: [] } });
    expect((await stranger.send('DELETE', path)).status).toBe(200);
    expect(await mine(stranger)).toEqual([]);
    expect((await stranger.send('PUT', path, RING_FLY)).status).toBe(404);
    expect((await stranger.send('POST', `${path}/restore`)).status).toBe(200);
    expect((await mine(stranger)).map(({ name }) => name)).toEqual(['High ring fly of the cellar']);
    expect((await coach.send('PUT', path, RING_FLY)).status).toBe(404);
  });

  it.each([
    ['a muscle twice', { secondaryMuscles: ['chest_sternal'] }, 'chest_sternal is named twice'],
    ['equipment nobody knows', { equipment: ['moon_rock'] }, 'there is no moon_rock'],
    ['a muscle nobody has', { primaryMuscle: 'wings' }, 'primaryMuscle'],
    ['a pattern nobody knows', { pattern: 'levitation' }, 'pattern'],
    ['visible to everybody', { visibility: 'public' }, 'visibility'],
  ])('with %s are refused', async (_what, change, says) => {
    const refused = await stranger.send('POST', `/api/people/${stranger.id}/exercises`, {
      ...RING_FLY,
      name: 'Refused',
      ...change,
    });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining(says)]);
  });

  it('equipment of one’s own is one’s own', async () => {
    const made = await stranger.send('POST', '/api/me/equipment', { name: ' Tractor tyre ', category: 'free_weight' });
    expect(made).toMatchObject({ status: 201, body: { name: 'Tractor tyre' } });
    const { id } = made.body as UserEquipment;
    expect((await stranger.send('POST', '/api/me/equipment', { name: 'tractor TYRE', category: 'bar' })).status).toBe(
      409,
    );
    expect((await coach.send('GET', '/api/me/equipment')).body).toEqual([]);
    expect((await coach.send('PUT', `/api/me/equipment/${id}`, { name: 'Stolen', category: 'bar' })).status).toBe(404);
    await make(stranger, { name: 'Tyre flip', equipment: [], ownEquipment: [id] });
    expect((await stranger.send('DELETE', `/api/me/equipment/${id}`)).status).toBe(200);
    expect((await stranger.send('GET', '/api/me/equipment')).body).toEqual([]);
  });
});

describe('what a coach shares', () => {
  it('clients see it without the notes, and nobody else does', async () => {
    const hidden = await make(coach, { name: 'Kept to myself' });
    const given = await make(coach, { name: 'For my people', visibility: 'clients' });
    expect(await shared(client)).toMatchObject([{ id: given.id, ownerId: coach.id, coachName: 'Coach' }]);
    expect(JSON.stringify(await shared(client))).not.toContain('only mine');
    expect(await shared(stranger)).toEqual([]);
    expect(await shared(coach)).toEqual([]);
    const seen = await asActor(app.database, { audience: 'athlete', userId: client.id }, (db) =>
      db.selectFrom('user_exercises').select('id').execute(),
    );
    expect(seen).toEqual([{ id: given.id }]);
    await expect(
      asActor(app.database, { audience: 'athlete', userId: client.id }, (db) =>
        db.selectFrom('user_exercises').select('notes').execute(),
      ),
    ).rejects.toThrow('permission denied');
    expect((await coach.send('DELETE', `/api/people/${coach.id}/exercises/${given.id}`)).status).toBe(200);
    expect(await shared(client)).toEqual([]);
    expect(hidden.visibility).toBe('private');
  });

  it('a client logs it as their own, under the same id, and the coach sees the log', async () => {
    const given = await make(coach, { name: 'Logged by clients', visibility: 'clients' });
    const copied = await client.send('POST', `/api/people/${client.id}/exercises`, {
      id: given.id,
      name: given.name,
      measure: given.measure,
      loading: given.loading,
    });
    expect(copied).toMatchObject({ status: 201, body: { id: given.id, ownerId: client.id } });
    const read = await coach.send('GET', `/api/people/${client.id}/exercises`);
    expect((read.body as UserExercise[]).map(({ name }) => name)).toContain('Logged by clients');
  });

  it('ends with the coaching', async () => {
    await make(coach, { name: 'While it lasts', visibility: 'clients' });
    expect((await shared(client)).map(({ name }) => name)).toContain('While it lasts');
    await app.database.owner((owner) =>
      owner.query("update coach_client_links set status = 'ended', ended_at = now() where client_id = $1", [client.id]),
    );
    expect(await shared(client)).toEqual([]);
  });
});

describe('proposals to the catalogue', () => {
  const open = async (state = 'open'): Promise<ExerciseProposal[]> => {
    const { status, body } = await reviewer.send('GET', `/api/staff/proposals?state=${state}`);
    expect(status).toBe(200);
    return (body as { items: ExerciseProposal[] }).items;
  };
  const propose = (who: Person, id: string) => who.send('POST', `/api/me/exercises/${id}/proposals`, {});

  it('need what the catalogue needs, once, and can be withdrawn', async () => {
    const bare = await make(stranger, { name: 'Bare', pattern: null });
    expect((await propose(stranger, bare.id)).status).toBe(400);
    const made = await make(stranger, { name: 'Barbell bench press' });
    expect((await propose(coach, made.id)).status).toBe(404);
    const proposed = await propose(stranger, made.id);
    expect(proposed.status).toBe(201);
    expect((await propose(stranger, made.id)).status).toBe(409);
    expect((await mine(stranger)).find(({ id }) => id === made.id)?.proposal).toMatchObject({ state: 'open' });
    const [seen] = await open();
    expect(seen).toMatchObject({ name: 'Barbell bench press', state: 'open' });
    expect(seen?.duplicates[0]).toMatchObject({ slug: 'barbell-bench-press', likeness: 1 });
    expect(JSON.stringify(seen)).not.toContain('only mine');
    const { id } = proposed.body as { id: string };
    expect((await coach.send('DELETE', `/api/me/proposals/${id}`)).status).toBe(404);
    expect((await stranger.send('DELETE', `/api/me/proposals/${id}`)).status).toBe(200);
    expect(await open()).toEqual([]);
  });

  it('are staff’s to decide', async () => {
    for (const [method, path, body] of [
      ['GET', '/api/staff/proposals', undefined],
      ['POST', `/api/staff/proposals/${stranger.id}/${stranger.id}/decline`, { reason: 'x' }],
      [
        'POST',
        `/api/staff/proposals/${stranger.id}/${stranger.id}/accept`,
        { name: 'x', description: 'long enough to say', execution: 'Do it.', skill: 2 },
      ],
      ['GET', '/api/staff/quality', undefined],
      ['GET', '/api/staff/quality/coverage_gap', undefined],
      ['POST', '/api/staff/quality/runs', {}],
    ] as const) {
      expect([path, (await stranger.send(method, path, body)).status]).toEqual([path, 403]);
      expect((await app.visitor().send(method, path, body)).status).toBe(401);
    }
    expect((await reviewer.send('GET', '/api/staff/proposals?cursor=WyJ4IiwieSJd')).status).toBe(400);
    expect(
      (await reviewer.send('POST', `/api/staff/proposals/${stranger.id}/${stranger.id}/decline`, { reason: 'x' }))
        .status,
    ).toBe(404);
  });

  it('declined ones say why to whoever proposed them', async () => {
    const made = await make(stranger, { name: 'Wobble' });
    const { id } = (await propose(stranger, made.id)).body as { id: string };
    const path = `/api/staff/proposals/${stranger.id}/${id}`;
    expect((await reviewer.send('POST', `${path}/decline`, { reason: 'It is a squat on a ball.' })).status).toBe(200);
    expect((await reviewer.send('POST', `${path}/decline`, { reason: 'Again.' })).status).toBe(409);
    expect((await mine(stranger)).find(({ name }) => name === 'Wobble')?.proposal).toMatchObject({
      state: 'declined',
      reason: 'It is a squat on a ball.',
    });
    expect((await open('declined')).map(({ name }) => name)).toEqual(['Wobble']);
  });

  it('accepted ones are found, opened and logged by everybody, also after the next seeding', async () => {
    const made = await make(stranger, { name: 'Low ring fly of the cellar' });
    const { id } = (await propose(stranger, made.id)).body as { id: string };
    const accept = (name: string) =>
      reviewer.send('POST', `/api/staff/proposals/${stranger.id}/${id}/accept`, {
        name,
        description: 'A fly on low rings, the body as the load.',
        setup: 'Hang the rings low. Hold them under the chest.',
        execution: 'Open the arms until the chest stretches. Close them again.',
        skill: 3,
      });
    expect((await accept('Barbell bench press')).status).toBe(409);
    expect(await accept('Cellar ring fly')).toMatchObject({ status: 200, body: { slug: 'cellar-ring-fly' } });
    expect((await accept('Cellar ring fly')).status).toBe(409);
    expect((await mine(stranger)).find(({ id: own }) => own === made.id)?.proposal).toMatchObject({
      state: 'accepted',
      slug: 'cellar-ring-fly',
    });
    const check = async (): Promise<string> => {
      const found = await coach.send('GET', `/api/people/${coach.id}/exercise-search?q=celar ring fly`);
      const [first] = found.body as { exerciseId: string; slug: string }[];
      expect(first?.slug).toBe('cellar-ring-fly');
      expect((await coach.send('GET', '/api/exercises/cellar-ring-fly')).body).toMatchObject({
        added: true,
        skill: 3,
        muscles: [
          { muscle: 'chest_sternal', fraction: 1 },
          { muscle: 'delts_front', fraction: 0.5 },
          { muscle: 'abs', fraction: 0.25 },
        ],
        equipment: [['rings']],
        instructions: { setup: ['Hang the rings low.', 'Hold them under the chest.'], cues: [] },
      });
      return first?.exerciseId ?? '';
    };
    const exerciseId = await check();
    await app.database.owner(async (owner) => {
      await owner.query("comment on table exercises is 'an older catalogue'");
      expect((await seedCatalog(owner)).changed).toBe(true);
    });
    forgetCatalogue(app.database);
    await check();
    const workout = await coach.send('POST', `/api/people/${coach.id}/workouts`, {
      title: 'Rings',
      localDate: '2026-11-20',
      startedAt: '2026-11-20T17:00:00Z',
    });
    const { id: workoutId } = workout.body as { id: string };
    const logged = await coach.send('POST', `/api/people/${coach.id}/workouts/${workoutId}/exercises`, {
      exerciseId,
      position: 0,
    });
    expect([logged.status, logged.body]).toMatchObject([201, { name: 'Cellar ring fly' }]);
    const pulled = await coach.send('GET', '/api/sync/pull');
    expect(JSON.stringify(pulled.body)).toContain('Cellar ring fly');
    await grantStaff(app.database, reviewer.email, ['operator']);
    const words = (await reviewer.send('GET', '/api/staff/words/es/exercise?search=cellar-ring-fly.name')).body as {
      items: { key: string; sourceHash: string; state: string }[];
    };
    expect(words.items).toMatchObject([{ key: 'cellar-ring-fly.name', state: 'missing' }]);
    const worded = await reviewer.send('PUT', '/api/staff/words/es/exercise', {
      ...words.items[0],
      text: 'Aperturas de bodega',
      reviewed: true,
      updatedAt: null,
    });
    expect(worded.status).toBe(200);
    expect((await coach.send('GET', '/api/exercises/cellar-ring-fly?locale=es')).body).toMatchObject({
      name: 'Aperturas de bodega',
    });
    await app.database.owner((owner) =>
      owner.query("update exercises set name = 'Romanian deadlift' where slug = 'cellar-ring-fly'"),
    );
    await checkQuality(app.database, 'a test');
    const doubled = (await reviewer.send('GET', '/api/staff/quality/added_duplicate')).body as { items: object[] };
    expect(doubled.items).toMatchObject([{ subject: 'cellar-ring-fly', severity: 'warning' }]);
    const [accepted] = await open('accepted');
    expect(accepted?.accepted?.draft).toContain("slug: 'cellar-ring-fly'");
    expect(accepted?.accepted?.draft).toContain("'chest_sternal', 'delts_front/2', 'abs/4'");
    const log = await asActor(app.database, { audience: 'admin', userId: null }, (db) =>
      db.selectFrom('admin_audit_log').select(['actor', 'target']).where('action', '=', 'accept_exercise').execute(),
    );
    expect(log).toEqual([{ actor: `staff ${reviewer.id}`, target: 'cellar-ring-fly' }]);
  });
});
