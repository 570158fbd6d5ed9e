import { newId } from '@halteres/modules/kernel/new-id';
import { indexedDB, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { DayFits, readFit, type DayFit } from './day-fits.ts';
import { LocalStore } from './local-store.ts';

let store: LocalStore | null = null;
afterEach(() => store?.delete());

const opened = (): { store: LocalStore; fits: DayFits } => {
  store = new LocalStore(newId(), { indexedDB, IDBKeyRange });
  return { store, fits: new DayFits(store, () => 7) };
};
const fit = (workoutId: string): DayFit => ({
  owner: 'ann',
  programId: 'program',
  workoutId,
  situation: { minutes: 20 },
  fit: 'hash',
  estimatedMinutes: 19,
  exercises: [],
});

test('a fit stays until the exchange after the server took it, and is told once', async () => {
  const { store: at, fits } = opened();
  await fits.keep(fit('one'));
  const told: string[] = [];
  const tell = (each: DayFit): Promise<{ taken: true }> => {
    told.push(each.workoutId);
    return Promise.resolve({ taken: true });
  };
  await fits.send(tell);
  expect(await readFit(at, 'ann', 'one')).toMatchObject({ fit: 'hash' });
  await fits.send(tell);
  expect(await readFit(at, 'ann', 'one')).toBeNull();
  expect(told).toEqual(['one']);
  expect(await at.conflicts.count()).toBe(0);
});

test('what cannot be told is told later; what is refused is taken back and said', async () => {
  const { store: at, fits } = opened();
  await fits.keep(fit('one'));
  await expect(fits.send(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
  expect(await readFit(at, 'ann', 'one')).not.toBeNull();
  await fits.send(() => Promise.resolve({ taken: false, code: 'CONFLICT', message: 'The plan has changed.' }));
  expect(await readFit(at, 'ann', 'one')).toBeNull();
  expect(await at.conflicts.toArray()).toMatchObject([
    { kind: 'rejected', entity: 'program_workouts', id: 'one', at: 7, patch: { fit: 'hash' } },
  ]);
});

test('taken back before it was told, nobody hears of it', async () => {
  const { store: at, fits } = opened();
  await fits.keep(fit('one'));
  await fits.keep(fit('two'));
  await fits.drop('ann', 'one');
  const told: string[] = [];
  await fits.send((each) => {
    told.push(each.workoutId);
    return Promise.resolve({ taken: true });
  });
  expect(told).toEqual(['two']);
  expect(await readFit(at, 'ann', 'one')).toBeNull();
});
