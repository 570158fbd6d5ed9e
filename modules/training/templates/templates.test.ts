import { asActor } from '@halteres/database';
import {
  createTestDatabase,
  makeClaimedClient,
  makeClient,
  makePerson,
  type Client,
  type Person,
} from '@halteres/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedCatalog } from '../../catalog/seed-catalog.ts';
import { shippedId } from '../../catalog/shipped-id.ts';
import { newId } from '../../kernel/new-id.ts';
import { folderFields, templateExerciseFields, templateFields } from '../contract.ts';
import { addFolder, changeFolder, listFolders, removeFolder, restoreFolder } from './folders.ts';
import { listTemplates, readTemplate } from './read-templates.ts';
import {
  addTemplateExercise,
  changeTemplateExercise,
  removeTemplateExercise,
  restoreTemplateExercise,
} from './template-exercises.ts';
import { addTemplate, changeTemplate, removeTemplate, restoreTemplate } from './templates.ts';

const BENCH = shippedId('exercise', 'barbell-bench-press');
const PULL_UP = shippedId('exercise', 'pull-up');
const named = (name: string, more: object = {}) => templateFields.parse({ name, ...more });
const exercise = (more: object = {}) => templateExerciseFields.parse({ position: 0, exerciseId: BENCH, ...more });

describe('templates', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let me: Person;
  let stranger: Person;
  let coach: Person;
  let claimed: Client;
  let open: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(async (owner) => {
      await seedCatalog(owner);
      me = await makePerson(owner, 'Me');
      stranger = await makePerson(owner, 'Stranger');
      coach = await makePerson(owner, 'Coach');
      claimed = await makeClaimedClient(owner, coach);
      open = await makeClient(owner, coach);
    });
  });
  afterAll(() => database.close());
  const asMe = <T>(work: Parameters<typeof asActor<T>>[2]): Promise<T> => asActor(database, me.as(), work);

  it('are kept whole in their order, changed, removed and brought back', async () => {
    const push = await asMe((db) => addTemplate(db, me.id, named('Push', { position: 1 })));
    await asMe((db) => addTemplate(db, me.id, named('Pull')));
    const sets = [
      { setType: 'warm_up', reps: 8 },
      { reps: 5, side: 'both' },
    ];
    const made = await asMe((db) =>
      addTemplateExercise(db, me.id, push.id, exercise({ sets, tempo: '3-1-1-0', superset: 'A' })),
    );
    expect(made.exercises).toMatchObject([
      { name: 'Barbell Bench Press', tempo: '3-1-1-0', superset: 'A', sets: [{ setType: 'warm_up' }, { reps: 5 }] },
    ]);
    const { items } = await asMe((db) => listTemplates(db, me.id, { limit: 10 }));
    expect(items.map(({ name, exercises }) => [name, exercises.length])).toEqual([
      ['Pull', 0],
      ['Push', 1],
    ]);
    const first = await asMe((db) => listTemplates(db, me.id, { limit: 1 }));
    const rest = await asMe((db) => listTemplates(db, me.id, { limit: 1, cursor: first.nextCursor ?? '' }));
    expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(['Pull', 'Push']);
    const [id = ''] = made.exercises.map((each) => each.id);
    expect(
      (await asMe((db) => changeTemplateExercise(db, me.id, id, { exerciseId: PULL_UP, sets: [] }))).exercises,
    ).toMatchObject([{ name: 'Pull-Up', sets: [], tempo: '3-1-1-0' }]);
    await asMe((db) => removeTemplateExercise(db, me.id, id));
    expect((await asMe((db) => readTemplate(db, me.id, push.id))).exercises).toEqual([]);
    expect((await asMe((db) => restoreTemplateExercise(db, me.id, id))).exercises).toHaveLength(1);
    await asMe((db) => removeTemplate(db, me.id, push.id));
    await expect(asMe((db) => readTemplate(db, me.id, push.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await asMe((db) => restoreTemplate(db, me.id, push.id))).exercises).toHaveLength(1);
  });

  it('stand in folders, which may go without them', async () => {
    const folder = await asMe((db) => addFolder(db, me.id, folderFields.parse({ name: 'Legs' })));
    const squat = await asMe((db) => addTemplate(db, me.id, named('Squat', { folderId: folder.id })));
    expect(squat.folderId).toBe(folder.id);
    expect(await asMe((db) => changeFolder(db, me.id, folder.id, { name: 'Leg days', position: 3 }))).toMatchObject({
      name: 'Leg days',
      position: 3,
    });
    await asMe((db) => removeFolder(db, me.id, folder.id));
    expect((await asMe((db) => listFolders(db, me.id, { limit: 10 }))).items).toEqual([]);
    expect(await asMe((db) => readTemplate(db, me.id, squat.id))).toMatchObject({ name: 'Squat' });
    await asMe((db) => restoreFolder(db, me.id, folder.id));
    expect((await asMe((db) => changeTemplate(db, me.id, squat.id, { folderId: null }))).folderId).toBeNull();
  });

  it('refuse what cannot be, and answer the same twice', async () => {
    const id = newId();
    await asMe((db) => addTemplate(db, me.id, { ...named('Twice'), id }));
    expect(await asMe((db) => addTemplate(db, me.id, { ...named('Twice'), id }))).toMatchObject({ id });
    await expect(asMe((db) => addTemplate(db, me.id, { ...named('Other'), id }))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(asMe((db) => addTemplate(db, me.id, named('Lost', { folderId: newId() })))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      asMe((db) => addTemplateExercise(db, me.id, id, exercise({ exerciseId: newId() }))),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      asMe((db) => addTemplateExercise(db, me.id, id, exercise({ userExerciseId: newId() }))),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await expect(asMe((db) => listTemplates(db, me.id, { limit: 1, cursor: 'x' }))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    for (const wrong of [
      { sets: [{ reps: -1 }] },
      { sets: [{ side: 'up' }] },
      { sets: Array.from({ length: 51 }, () => ({})) },
    ])
      expect(templateExerciseFields.safeParse({ position: 0, exerciseId: BENCH, ...wrong }).success).toBe(false);
  });

  it('are nobody else’s; a coach reads those of a client and writes for one without a login', async () => {
    const mine = await asMe((db) => addTemplate(db, me.id, named('Mine')));
    for (const audience of ['authenticated', 'coach'] as const) {
      const asStranger = <T>(work: Parameters<typeof asActor<T>>[2]) => asActor(database, stranger.as(audience), work);
      expect((await asStranger((db) => listTemplates(db, me.id, { limit: 10 }))).items).toEqual([]);
      await expect(asStranger((db) => removeTemplate(db, me.id, mine.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const asCoach = <T>(work: Parameters<typeof asActor<T>>[2]) => asActor(database, coach.as('coach'), work);
    const theirs = await asActor(database, claimed.person.as(), (db) =>
      addTemplate(db, claimed.person.id, named('Theirs')),
    );
    expect((await asCoach((db) => listTemplates(db, claimed.person.id, { limit: 10 }))).items).toHaveLength(1);
    for (const write of [
      () => asCoach((db) => changeTemplate(db, claimed.person.id, theirs.id, { name: 'Taken' })),
      () => asCoach((db) => removeTemplate(db, claimed.person.id, theirs.id)),
    ])
      await expect(write()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await asCoach((db) => addTemplate(db, open.person.id, named('For you')))).toMatchObject({ name: 'For you' });
  });
});
