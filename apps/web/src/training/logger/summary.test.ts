import { expect, it } from 'vitest';
import type { LoggedSet, WorkoutView } from '../log-shapes.ts';
import { bestSet, endOf, summarise } from './summary.ts';

const set = (change: Partial<LoggedSet>): LoggedSet => ({
  id: 's',
  position: 0,
  setType: 'normal',
  loadKind: 'external',
  weight: '100',
  weightUnit: 'kg',
  weightKg: '100',
  reps: 5,
  rpe: null,
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
const workout = (...sets: LoggedSet[]): WorkoutView => ({
  id: 'w',
  ownerId: 'o',
  title: '',
  localDate: '2026-11-21',
  startedAt: '2026-11-21T10:00:00Z',
  endedAt: null,
  bodyweightKg: null,
  notes: null,
  programOwnerId: null,
  programWorkoutId: null,
  gymId: null,
  gymName: null,
  imported: false,
  exercises: [
    {
      id: 'x',
      position: 0,
      exerciseId: 'e',
      userExerciseId: null,
      name: 'n',
      superset: null,
      tempo: null,
      notes: null,
      sets,
    },
  ],
});

it('counts work sets and what they moved, in kilograms', () => {
  const summary = summarise(
    workout(
      set({ setType: 'warm_up' }),
      set({}),
      set({ weight: '100', weightUnit: 'lb' }),
      set({ loadKind: 'assisted' }),
    ),
    Date.parse('2026-11-21T11:00:00Z'),
  );
  expect(summary).toMatchObject({ workSets: 3, warmUps: 1, seconds: 3600 });
  expect(summary.volumeKg).toBeCloseTo(726.796, 3);
});

it('finds the heaviest work set, across units', () => {
  expect(
    bestSet([
      set({ weight: '200', weightUnit: 'lb' }),
      set({ weight: '95' }),
      set({ setType: 'warm_up', weight: '300' }),
    ])?.weight,
  ).toBe('95');
  expect(bestSet([])).toBeNull();
});

it('ends a forgotten workout with its last set, another one now', () => {
  const logged = workout(set({ completedAt: '2026-11-21T10:40:00Z' }));
  expect(endOf(logged, Date.parse('2026-11-21T10:45:00Z'))).toBe('2026-11-21T10:45:00.000Z');
  expect(endOf(logged, Date.parse('2026-11-23T08:00:00Z'))).toBe('2026-11-21T10:40:00.000Z');
});
