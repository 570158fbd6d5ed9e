import { i18n } from '@halteres/i18n';
import { EDIT_CODES } from '@halteres/modules/programs/versions/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { changeLine } from './change-words.ts';

const nameOf = (slug: string): string => `<${slug}>`;
const line = (code: string, values: Record<string, string | number | (string | number)[]>): string =>
  changeLine({ summary: 'stored', said: [{ code, text: 'in English', values }] }, nameOf);

beforeAll(() => {
  i18n.load('en', {});
  i18n.activate('en');
});

describe('what a change did', () => {
  test.each(EDIT_CODES)('has words of its own: %s', (code) => {
    const values = { exercise: 'squat', exercises: ['squat'], to: 'press', week: 1, weeks: [1, 2], title: 'Hike' };
    expect(line(`edit.${code}`, { ...values, by: 15 })).not.toBe('in English');
  });

  test('names exercises, sets and weeks as the reader does', () => {
    expect(line('edit.set_added', { exercise: 'squat', week: 2, sets: 1 })).toBe('<squat>, week 2: 1 set');
    expect(line('edit.bulk_rest', { exercises: [], weeks: [1, 2, 3], by: 15 })).toBe(
      'all exercises +15 s rest, weeks 1, 2, 3',
    );
    expect(line('edit.bulk_load', { exercises: ['squat', 'press'], weeks: [4], by: -7.5 })).toBe(
      '<squat>, <press> -7.5 % load, week 4',
    );
    expect(line('edit.notes', { program: 1, weeks: [2], workouts: ['Hike'] })).toBe('The program, Week 2, Hike');
    expect(line('mend.swap', { before: 'squat', after: 'press' })).toBe('Another exercise, <squat> → <press>');
    expect(line('suggestion.stall', { exercise: 'squat', sessions: 3, days: 14 })).toContain('<squat>: no gain');
    expect(line('today.untold', {})).toBe('Fitted to the day by the athlete.');
  });

  test('says the same edit once, the first few of many, and a row from before as it was stored', () => {
    const swap = (week: number) => ({ code: 'edit.swapped', text: '', values: { exercise: 'a', to: 'b', week } });
    expect(changeLine({ summary: 'stored', said: [swap(1), swap(1)] }, nameOf)).toBe('<a> → <b>, week 1');
    const many = Array.from({ length: 9 }, (_, week) => swap(week));
    expect(changeLine({ summary: 'stored', said: many }, nameOf).split(' · ').at(-1)).toBe('and 3 more');
    expect(changeLine({ summary: 'Squat → Press, week 1', said: null }, nameOf)).toBe('Squat → Press, week 1');
    expect(line('of.another.kind', {})).toBe('in English');
  });
});
