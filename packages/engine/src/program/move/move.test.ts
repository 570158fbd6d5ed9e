import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoDate } from '../calendar.ts';
import { WEEKDAYS } from '../profile-words.ts';
import { aroundDaysOff, type Around } from './around-days-off.ts';
import { dayOffOn } from './day-off.ts';
import { moveWeek } from './move-week.ts';

const SEED = Number(process.env['HALTERES_SEED'] ?? 20_261_122);

/** Three weeks of Monday, Wednesday, Friday from Monday 7 December 2026. */
const plan = [0, 2, 4, 7, 9, 11, 14, 16, 18].map((day, i) => ({
  id: `w${i + 1}`,
  date: isoDate(dayNumber('2026-12-07') + day),
  done: false,
}));
const around = (off: string[], more: Partial<Around> = {}) =>
  aroundDaysOff({
    workouts: plan,
    isOff: (date) => off.includes(date),
    isTaken: () => false,
    trainingDays: ['monday', 'wednesday', 'friday', 'saturday', 'sunday'],
    today: '2026-12-01',
    mayShift: true,
    ...more,
  });
const lines = (moves: readonly { id: string; from: string; to: string }[]) =>
  moves.map(({ id, from, to }) => `${id} ${from.slice(5)} > ${to.slice(5)}`);

describe('around days off', () => {
  test('nothing is off: nothing moves', () => {
    expect(around([])).toEqual({ moves: [], weeksLater: 0, left: [] });
  });

  test('one day off: the week’s free training day takes it, and rest days stay', () => {
    expect(lines(around(['2026-12-11']).moves)).toEqual(['w3 12-11 > 12-12']);
    expect(around(['2026-12-11']).weeksLater).toBe(0);
    // Sunday is free too, but the day after it is a Monday’s workout: the plan has a day between.
    expect(around(['2026-12-11', '2026-12-12']).weeksLater).toBe(1);
  });

  test('no free day: the week and all after it go a week later', () => {
    const moved = around(['2026-12-09'], { trainingDays: ['monday', 'wednesday', 'friday'] });
    expect(moved.weeksLater).toBe(1);
    expect(lines(moved.moves).slice(0, 4)).toEqual([
      'w1 12-07 > 12-14',
      'w2 12-09 > 12-16',
      'w3 12-11 > 12-18',
      'w4 12-14 > 12-21',
    ]);
  });

  test('a peak keeps its date: what finds no day is left', () => {
    const kept = around(['2026-12-09'], { trainingDays: ['monday', 'wednesday', 'friday'], mayShift: false });
    expect(kept).toEqual({ moves: [], weeksLater: 0, left: ['w2'] });
  });

  test('what is done, or was before today, stays', () => {
    const done = plan.map((each, i) => ({ ...each, done: i === 0 }));
    const moved = around(
      ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13'],
      {
        workouts: done,
      },
    );
    expect(moved.moves.some(({ id }) => id === 'w1')).toBe(false);
    expect(around(['2026-12-09'], { today: '2026-12-10' }).moves).toEqual([]);
  });

  test('whatever is off: order stays, nothing lands on a day off, no two on one day', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 34 }), { maxLength: 20 }),
        fc.subarray([...WEEKDAYS]),
        fc.boolean(),
        (off, trainingDays, mayShift) => {
          const days = new Set(off.map((day) => isoDate(dayNumber('2026-12-07') + day)));
          const { moves, left } = around([...days], { trainingDays, mayShift });
          const to = new Map(moves.map((move) => [move.id, move.to]));
          const dates = plan.map(({ id, date }) => to.get(id) ?? date);
          expect(dates).toEqual([...new Set(dates)].toSorted());
          plan.forEach(({ id }, i) => expect(days.has(dates[i] as string)).toBe(left.includes(id)));
          for (const { id } of moves) expect(days.has(to.get(id) as string)).toBe(false);
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('a week moved', () => {
  const workouts = plan.map((each) => ({ ...each, programId: 'p' }));
  const free = { isOff: () => false, today: '2026-12-01' };

  test('alone or with all that follows', () => {
    expect(lines(moveWeek(workouts, { weekOf: '2026-12-07', days: 1, later: false }, free).moves)).toEqual([
      'w1 12-07 > 12-08',
      'w2 12-09 > 12-10',
      'w3 12-11 > 12-12',
    ]);
    expect(moveWeek(workouts, { weekOf: '2026-12-14', days: 7, later: true }, free)).toMatchObject({
      moves: expect.objectContaining({ length: 6 }),
      conflicts: [],
    });
  });

  test('names what speaks against it', () => {
    const done = workouts.map((each) => ({ ...each, done: each.id === 'w1' }));
    const { moves, conflicts } = moveWeek(
      done,
      { weekOf: '2026-12-07', days: 5, later: false },
      { isOff: (date) => date === '2026-12-16', today: '2026-12-15' },
    );
    expect(lines(moves)).toEqual(['w2 12-09 > 12-14', 'w3 12-11 > 12-16']);
    expect(conflicts.map(({ id, kind, other }) => [id, kind, other])).toEqual([
      ['w1', 'done', null],
      ['w2', 'double', 'w4'],
      ['w2', 'past', null],
      ['w3', 'double', 'w5'],
      ['w3', 'order', 'w4'],
      ['w3', 'day_off', null],
    ]);
  });
});

test('a day off excuses whom it is for', () => {
  const ben = { ownerId: 'coach', entityId: 'e1', athleteId: 'ben' };
  const eve = { ownerId: 'coach', entityId: 'e2', athleteId: 'eve' };
  const off = (more: object) => [
    {
      ownerId: 'coach',
      whose: 'clients' as const,
      entityId: null,
      title: 't',
      from: '2026-12-24',
      to: '2026-12-26',
      ...more,
    },
  ];
  expect(dayOffOn(off({}), ben, '2026-12-26')?.title).toBe('t');
  expect(dayOffOn(off({}), ben, '2026-12-27')).toBeNull();
  expect(dayOffOn(off({ entityId: 'e1' }), eve, '2026-12-24')).toBeNull();
  expect(dayOffOn(off({ whose: 'me', ownerId: 'ben' }), ben, '2026-12-24')).not.toBeNull();
  expect(dayOffOn(off({ whose: 'me', ownerId: 'ben' }), eve, '2026-12-24')).toBeNull();
});
