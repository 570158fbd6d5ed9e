import { expect, it } from 'vitest';
import type { LoggedSet, PrescribedExercise, PrescribedSet } from '../log-shapes.ts';
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
  restSeconds: null,
  notes: null,
  completedAt: null,
  ...change,
});
const plan = (...sets: PrescribedSet[]): PrescribedExercise => ({
  id: 'x',
  exerciseId: 'e',
  slug: 's',
  name: 'n',
  measure: 'reps',
  loading: 'barbell',
  role: 'main',
  superset: null,
  tempo: null,
  reason: '',
  sets,
});
const known = { prescribed: null, done: [], lastTime: null, loading: 'barbell', measure: 'reps', unit: 'kg' } as const;

it('begins with the plan, and with last time’s repetitions where the plan allows them', () => {
  expect(nextSet({ ...known, prescribed: plan(target()) })).toMatchObject({
    weight: '67.5',
    weightUnit: 'kg',
    reps: 8,
    restSeconds: 150,
    setType: 'normal',
  });
  expect(
    nextSet({
      ...known,
      prescribed: plan(target()),
      lastTime: { localDate: '2026-11-01', sets: [done({ reps: 12, weight: '60' })] },
    }),
  ).toMatchObject({ weight: '67.5', reps: 8 });
});

it('keeps a load the lifter chose, until the plan asks for another', () => {
  expect(nextSet({ ...known, prescribed: plan(target(), target()), done: [done()] })).toMatchObject({
    weight: '70',
    reps: 7,
  });
  const lighter = target({ kind: 'back_off', load: { weight: '60', unit: 'kg' }, min: 10, max: 10 });
  expect(nextSet({ ...known, prescribed: plan(target(), lighter), done: [done()] })).toMatchObject({
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

it('invents nothing', () => {
  expect(nextSet(known)).toMatchObject({ weight: null, weightUnit: null, reps: null, rpe: null });
});

it('knows bodyweight, added weight and time', () => {
  expect(nextSet({ ...known, loading: 'bodyweight_plus', prescribed: plan(target({ load: null })) })).toMatchObject({
    loadKind: 'bodyweight',
    weight: null,
  });
  expect(nextSet({ ...known, loading: 'bodyweight_plus', prescribed: plan(target()) })).toMatchObject({
    loadKind: 'added',
    weight: '67.5',
  });
  expect(
    nextSet({ ...known, measure: 'seconds', prescribed: plan(target({ load: null, min: 30, max: 45 })) }),
  ).toMatchObject({ seconds: 45, reps: null });
});
