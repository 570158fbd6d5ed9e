import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { TemplateSet } from '@halteres/modules/training/contract';
import { Answers } from './fake-server.ts';
import { SyncClient } from './sync-client.ts';

const ME = '01890000-0000-7000-8000-000000000001';
const set: TemplateSet = {
  setType: 'normal',
  reps: 8,
  seconds: null,
  distanceM: null,
  calories: null,
  side: null,
  restSeconds: null,
};

describe('sets of a template', () => {
  it('keep each of several changes made before the screen shows the first', async () => {
    const indexedDb = { indexedDB: new IDBFactory(), IDBKeyRange };
    Object.assign(Dexie.dependencies, indexedDb);
    const { fetch } = new Answers();
    const { templates } = new SyncClient({
      account: ME,
      indexedDb,
      platform: { fetch, locks: undefined, events: undefined },
    });
    const exercise = { name: 'Bench', sets: [set, set, set] };
    const templateId = await templates.add({ name: 'Push', exercises: [exercise] });
    const id = (await templates.one(templateId))?.exercises[0]?.id ?? '';
    const change = (place: number, patch: Partial<TemplateSet>): Promise<void> =>
      templates.changeSets({ id }, (all) => all.map((each, at) => (at === place ? { ...each, ...patch } : each)));
    await Promise.all([
      change(0, { setType: 'warm_up' }),
      change(1, { reps: 5 }),
      templates.changeSets({ id }, (all) => all.toSpliced(2, 1)),
    ]);
    expect((await templates.one(templateId))?.exercises[0]?.sets).toEqual([
      { ...set, setType: 'warm_up' },
      { ...set, reps: 5 },
    ]);
  });
});
