import { expect, test } from 'vitest';
import { isUnderWay, weekNow } from './week-now.ts';

const program = { startDate: '2026-03-02', weeks: 4 };

test('the week that is now follows the day the program starts, summer time included', () => {
  expect(weekNow(program, '2026-03-02')).toBe(1);
  expect(weekNow(program, '2026-03-08')).toBe(1);
  expect(weekNow(program, '2026-03-09')).toBe(2);
  expect(weekNow(program, '2026-03-29')).toBe(4);
});

test('before the start it is the first week, after the end the last', () => {
  expect(weekNow(program, '2026-01-01')).toBe(1);
  expect(weekNow(program, '2027-01-01')).toBe(4);
  expect(['2026-03-01', '2026-03-02', '2026-03-29', '2026-03-30'].map((day) => isUnderWay(program, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
