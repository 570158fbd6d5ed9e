import { asActor } from '@halteres/database';
import type { LibraryWorkout, SharedState, SharedWorkout } from '@halteres/modules/library/contract';
import { seedLibrary } from '@halteres/modules/library/seed-library';
import { bringToModel } from '@halteres/modules/library/change-model';
import { embeddedEmbedder } from '@halteres/modules/library/embed-workouts';
import { grantStaff } from '@halteres/server/admin/staff';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Person = Visitor & { id: string };

let app: TestApplication;
let keeper: Person;
let reader: Person;

beforeAll(async () => {
  app = await openTestApplication();
  await seedLibrary(app.database);
  await bringToModel(app.database, embeddedEmbedder);
  keeper = await app.person('Keeper');
  reader = await app.person('Reader');
  await grantStaff(app.database, keeper.email, ['catalogue']);
});
afterAll(() => app.close());

type Page = { items: SharedWorkout[]; nextCursor: string | null };

const listed = async (query = ''): Promise<Page> => {
  const { status, body } = await keeper.send('GET', `/api/staff/library/workouts?${query}`);
  expect([status, body]).toMatchObject([200, {}]);
  return body as Page;
};
const stateNow = async (): Promise<SharedState> => (await keeper.send('GET', '/api/staff/library')).body as SharedState;
const foundBy = async (q: string): Promise<string[]> =>
  (
    (await reader.send('GET', `/api/library/workouts?q=${encodeURIComponent(q)}`)).body as { items: { ref: string }[] }
  ).items.map(({ ref }) => ref);
const named = async (q: string): Promise<(string | null)[]> =>
  ((await reader.send('GET', `/api/people/${reader.id}/find?q=${q}`)).body as { ref: string | null }[]).map(
    ({ ref }) => ref,
  );
const audit = (): Promise<{ actor: string; action: string; target: string }[]> =>
  asActor(app.database, { audience: 'admin', userId: null }, (db) =>
    db.selectFrom('admin_audit_log').select(['actor', 'action', 'target']).orderBy('id').execute(),
  );
const helen = async (): Promise<SharedWorkout> => {
  const workout = (await listed('q=helen&state=all')).items.find(({ title }) => title === 'Helen');
  if (workout === undefined) throw new Error('no Helen');
  return workout;
};
const corrections = ({ title, format, score, minutes, difficulty, tags, source, updatedAt }: SharedWorkout) => ({
  title,
  format,
  score,
  minutes,
  difficulty,
  tags,
  source,
  updatedAt,
});

describe('the shared library', () => {
  it('is looked after by staff of the catalogue, and by nobody else', async () => {
    const words = await app.person('Words');
    await grantStaff(app.database, words.email, ['words']);
    const { ref } = await helen();
    for (const [method, path, body] of [
      ['GET', '/api/staff/library', undefined],
      ['GET', '/api/staff/library/workouts', undefined],
      ['POST', '/api/staff/library/preview', { content: '10 burpees' }],
      ['POST', '/api/staff/library/workouts', { workouts: [{ body: '10 burpees for time' }] }],
      ['PUT', `/api/staff/library/workouts/${ref}`, { title: 'Mine', updatedAt: '2026-01-01T00:00:00Z' }],
      ['POST', `/api/staff/library/workouts/${ref}/retire`, undefined],
      ['POST', `/api/staff/library/workouts/${ref}/restore`, undefined],
      ['POST', '/api/staff/library/vectors', undefined],
    ] as const) {
      for (const person of [reader, words]) {
        const refused = await person.send(method, path, body);
        expect([path, refused.status, (refused.body as { code: string }).code]).toEqual([path, 403, 'forbidden']);
      }
      expect([path, (await app.visitor().send(method, path, body)).status]).toEqual([path, 401]);
    }
    expect((await helen()).title).toBe('Helen');
  });

  it('is listed in pages, searched and filtered', async () => {
    const all: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const at: Page = await listed(`limit=10${cursor === '' ? '' : `&cursor=${cursor}`}`);
      all.push(...at.items.map(({ ref }) => ref));
      cursor = at.nextCursor;
    }
    const state = await stateNow();
    expect(all).toHaveLength(state.current);
    expect(new Set(all).size).toBe(all.length);
    expect(state).toMatchObject({ retired: 0, sources: [{ source: 'benchmarks', workouts: all.length }] });
    expect(state.embeddings).toEqual({ model: embeddedEmbedder.model, next: null, pending: 0, pendingOfNext: 0 });
    expect(state.tags.find(({ tag }) => tag === 'benchmark')?.workouts).toBe(all.length);
    expect((await listed('q=thrus pull')).items.map(({ title }) => title ?? '').toSorted()).toEqual([
      'Fran',
      'Jackie',
      'The Seven',
    ]);
    expect((await listed('source=nowhere')).items).toEqual([]);
    expect((await listed('tag=couplet&q=fran')).items).toMatchObject([{ title: 'Fran', embedded: true, notes: [] }]);
    expect((await keeper.send('GET', '/api/staff/library/workouts?cursor=WyJ4Il0')).status).toBe(400);
  });

  it('takes in a file as it was corrected, and says what is there and nearly there', async () => {
    const content = [
      'Our own\n4 rounds for time\n9 rope climb\n400 m run\nlift each other up, all of you in this room tonight',
      '3 rounds for time\n400 m run\n21 kettlebell swing\n10 pull-up',
      'for time\n100 pull-up\n100 push-up\n100 sit-up\n100 air squat',
    ].join('\n\n');
    const { body } = await keeper.send('POST', '/api/staff/library/preview', { content });
    const { records } = body as { records: { body: string; duplicate: unknown; near: { title: string } | null }[] };
    expect(records.map(({ duplicate, near }) => [duplicate === null, near?.title ?? null])).toEqual([
      [true, null],
      [true, 'Helen'],
      [false, null],
    ]);
    const added = await keeper.send('POST', '/api/staff/library/workouts', {
      workouts: records.map((record) => ({ body: record.body, minutes: 17 })),
      source: 'A wall in Leeds',
    });
    expect(added).toMatchObject({ status: 201, body: { added: 2, duplicates: 1 } });
    const { items } = await listed(`source=${encodeURIComponent('A wall in Leeds')}`);
    expect(items).toMatchObject([
      { minutes: 17, embedded: true },
      { minutes: 17, embedded: true, notes: ['lift each other up, all of you in this room tonight'] },
    ]);
    expect((await listed('withNotes=true')).items.map(({ ref }) => ref)).toEqual([items[1]?.ref]);
    expect(await stateNow()).toMatchObject({ withNotes: 1, embeddings: { pending: 0 } });
    expect(await foundBy('rope climbs and running')).toContain(items[1]?.ref);
  });

  it('is corrected by one at a time', async () => {
    const before = await helen();
    const path = `/api/staff/library/workouts/${before.ref}`;
    const changed = await keeper.send('PUT', path, {
      ...corrections(before),
      title: 'Helen of old',
      minutes: 9,
      tags: ['Run '],
      source: ' a book ',
    });
    expect(changed).toMatchObject({
      status: 200,
      body: {
        title: 'Helen of old',
        minutes: 9,
        minutesFrom: 'stated',
        tags: ['run'],
        source: 'a book',
        embedded: true,
      },
    });
    const late = await keeper.send('PUT', path, { ...corrections(before), title: 'Late' });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
    const again = changed.body as SharedWorkout;
    expect((await keeper.send('PUT', path, { ...corrections(again), title: 'Helen' })).status).toBe(200);
    expect((await keeper.send('PUT', '/api/staff/library/workouts/999999', corrections(again))).status).toBe(404);
  });

  it('hides what is retired, reads it where something refers to it, and brings it back', async () => {
    const { ref, title } = await helen();
    expect(await foundBy('helen')).toContain(ref);
    expect(await named('helen')).toContain(ref);
    const retired = await keeper.send('POST', `/api/staff/library/workouts/${ref}/retire`);
    expect(retired).toMatchObject({ status: 200, body: { ref, embedded: false, retiredAt: expect.any(String) } });
    expect(await foundBy('helen')).not.toContain(ref);
    expect(await foundBy('')).not.toContain(ref);
    expect(await named('helen')).not.toContain(ref);
    const read = await reader.send('GET', `/api/library/workouts/${ref}`);
    expect(read).toMatchObject({ status: 200, body: { title, retiredAt: expect.any(String) } });
    const preview = await reader.send('POST', '/api/library/preview', { content: (read.body as LibraryWorkout).body });
    expect(preview.body).toMatchObject({ records: [{ duplicate: null }] });
    expect((preview.body as { records: { near: { ref: string } }[] }).records[0]?.near.ref).not.toBe(ref);
    expect((await listed('state=retired')).items.map((each) => each.ref)).toEqual([ref]);
    expect(await bringToModel(app.database, embeddedEmbedder)).toMatchObject({ filled: 0 });
    expect(await stateNow()).toMatchObject({ retired: 1, embeddings: { pending: 0 } });

    const restored = await keeper.send('POST', `/api/staff/library/workouts/${ref}/restore`);
    expect(restored).toMatchObject({ status: 200, body: { retiredAt: null, embedded: true } });
    expect(await foundBy('helen')).toContain(ref);
    const acts = (await audit()).filter(({ target }) => target === `workout ${ref}`);
    expect(acts.map(({ action }) => action)).toEqual([
      'change_shared_workout',
      'change_shared_workout',
      'retire_shared_workout',
      'restore_shared_workout',
    ]);
    expect(new Set(acts.map(({ actor }) => actor))).toEqual(new Set([`staff ${keeper.id}`]));
  });

  it('says how many vectors are missing, and makes them', async () => {
    await app.database.owner((owner) =>
      owner.query(
        'delete from external_workout_embeddings where workout_id in (select min(id) from external_workouts_new)',
      ),
    );
    expect((await stateNow()).embeddings.pending).toBe(1);
    expect((await keeper.send('POST', '/api/staff/library/vectors')).body).toEqual({ made: 1 });
    expect((await stateNow()).embeddings.pending).toBe(0);
  });
});
