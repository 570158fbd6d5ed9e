import { expect, it } from 'vitest';
import type { LoggedSet, PrescribedSet } from '../log-shapes.ts';
import type { LoggerExercise } from './pair-with-plan.ts';
import { freeGroup, groupsOf, nextInRound, roundLabels } from './rounds.ts';

const exercise = (id: string, superset: string | null, done = 0, planned = 0): LoggerExercise => ({
  logged: {
    id,
    position: 0,
    exerciseId: id,
    userExerciseId: null,
    name: id,
    superset,
    tempo: null,
    notes: null,
    sets: Array.from({ length: done }, () => ({ setType: 'normal', side: null }) as LoggedSet),
  },
  prescribed: null,
  targets: Array.from({ length: planned }, () => ({ kind: 'work' }) as PrescribedSet),
  measure: 'reps',
  loading: null,
  sides: 'none',
});
const logged = (...exercises: LoggerExercise[]) => exercises.map((each) => each.logged);

it('groups neighbours and letters the groups in their order', () => {
  const exercises = logged(exercise('a', 'x'), exercise('b', 'x'), exercise('c', null), exercise('d', 'x'));
  expect(groupsOf(exercises).map((group) => group.map(({ id }) => id))).toEqual([['a', 'b']]);
  expect([...roundLabels([...exercises, ...logged(exercise('e', 'x'))])]).toEqual([
    ['a', 'A1'],
    ['b', 'A2'],
    ['d', 'B1'],
    ['e', 'B2'],
  ]);
  expect(freeGroup(logged(exercise('a', 'A'), exercise('b', 'A')))).toBe('B');
});

it('walks round by round, and rests after the round', () => {
  const at = (a: number, b: number, id: string) =>
    nextInRound([exercise('a', 'A', a, 2), exercise('b', 'A', b, 2), exercise('c', null)], id, false);
  expect(at(1, 0, 'a')).toEqual({ id: 'b', isOver: false });
  expect(at(1, 1, 'b')).toEqual({ id: 'a', isOver: true });
  expect(at(2, 1, 'a')).toEqual({ id: 'b', isOver: false });
  expect(at(2, 2, 'b')).toBeNull();
  expect(nextInRound([exercise('a', null, 1), exercise('b', null)], 'a', false)).toBeNull();
});

it('goes on with unplanned exercises, and leaves out one that is done', () => {
  expect(nextInRound([exercise('a', 'A', 3), exercise('b', 'A', 3)], 'b', false)).toEqual({ id: 'a', isOver: true });
  const uneven = [exercise('a', 'A', 3, 3), exercise('b', 'A', 2, 2), exercise('c', 'A', 2, 3)];
  expect(nextInRound(uneven, 'a', false)).toEqual({ id: 'c', isOver: false });
  expect(nextInRound(uneven, 'a', true)).toEqual({ id: 'a', isOver: true });
});
