import { expect, it } from 'vitest';
import type { LoggedSet, PrescribedSet } from '../log-shapes.ts';
import { nextSet } from './next-set.ts';

const target = (change: Partial<PrescribedSet> = {}): PrescribedSet => ({
  id: 't',
  kind: 'work',
  min: 6,
  max: 8,
  load: { weight: '67.5', unit: 'kg' },
  percent: null,
  rir: 2,
  restSeconds: 150,
  why: null,
  ...change,
});
const done = (change: Partial<LoggedSet> = {}): LoggedSet => ({
  id: 's',
  position: 0,
  setType: 'normal',
  loadKind: 'external',
  weight: '70',
  weightUnit: 'kg',
  weightKg: '70',
  reps: 7,
  rpe: 8,
  rir: null,
  seconds: null,
  distanceM: null,
  calories: null,
  side: null,
  restSeconds: null,
  notes: null,
  completedAt: null,
  ...change,
});
const plan = (...sets: PrescribedSet[]): PrescribedSet[] => sets;
const known = {
  targets: [],
  done: [],
  lastTime: null,
  loading: 'barbell',
  measure: 'reps',
  unit: 'kg',
  sides: 'none',
} as const;

it('begins with the plan, and with last time’s repetitions where the plan allows them', () => {
  expect(nextSet({ ...known, targets: plan(target()) })).toMatchObject({
    weight: '67.5',
    weightUnit: 'kg',
    reps: 8,
    restSeconds: 150,
    setType: 'normal',
  });
  expect(
    nextSet({
      ...known,
      targets: plan(target()),
      lastTime: { localDate: '2026-11-01', sets: [done({ reps: 12, weight: '60' })] },
    }),
  ).toMatchObject({ weight: '67.5', reps: 8 });
});

it('keeps a load the lifter chose, until the plan asks for another', () => {
  expect(nextSet({ ...known, targets: plan(target(), target()), done: [done()] })).toMatchObject({
    weight: '70',
    reps: 7,
  });
  const lighter = target({ kind: 'back_off', load: { weight: '60', unit: 'kg' }, min: 10, max: 10 });
  expect(nextSet({ ...known, targets: plan(target(), lighter), done: [done()] })).toMatchObject({
    weight: '60',
    reps: 10,
  });
});

it('takes last time’s sets where nothing is planned, warm-ups among warm-ups', () => {
  const lastTime = {
    localDate: '2026-11-01',
    sets: [done({ setType: 'warm_up', weight: '40' }), done({ weight: '80', weightUnit: 'lb', reps: 5 })],
  };
  expect(nextSet({ ...known, lastTime })).toMatchObject({ weight: '80', weightUnit: 'lb', reps: 5, setType: 'normal' });
});

it('goes on with the side that is open, and does both where nothing is said', () => {
  const sided = { ...known, sides: 'usual' } as const;
  expect(nextSet(sided).side).toBe('both');
  expect(nextSet({ ...sided, done: [done({ side: 'left' })] })).toMatchObject({ side: 'right', weight: '70', reps: 7 });
  expect(nextSet({ ...sided, done: [done({ side: 'left' }), done({ side: 'right' })] }).side).toBe('left');
  expect(nextSet({ ...known, done: [done({ side: 'left' })] }).side).toBeNull();
});

it('invents nothing', () => {
  expect(nextSet(known)).toMatchObject({ weight: null, weightUnit: null, reps: null, rpe: null });
});

it('knows bodyweight, added weight and time', () => {
  expect(nextSet({ ...known, loading: 'bodyweight_plus', targets: plan(target({ load: null })) })).toMatchObject({
    loadKind: 'bodyweight',
    weight: null,
  });
  expect(nextSet({ ...known, loading: 'bodyweight_plus', targets: plan(target()) })).toMatchObject({
    loadKind: 'added',
    weight: '67.5',
  });
  expect(nextSet({ ...known, measure: 'calories', done: [done({ reps: null, calories: 12.5 })] })).toMatchObject({
    calories: 12.5,
    reps: null,
  });
  expect(
    nextSet({ ...known, measure: 'seconds', targets: plan(target({ load: null, min: 30, max: 45 })) }),
  ).toMatchObject({ seconds: 45, reps: null });
});
