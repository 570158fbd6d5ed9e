import { describe, expect, it } from 'vitest';

import { ImportProblem, type ImportProblemCode } from './problem.ts';
import { readExport } from './read-export.ts';

async function problemOf(input: Parameters<typeof readExport>[0], timeZone = 'UTC'): Promise<ImportProblem> {
  try {
    await readExport(input, { timeZone });
  } catch (error) {
    if (error instanceof ImportProblem) return error;
    throw error;
  }
  throw new Error('the file was read');
}

async function* bytes(...values: number[]): AsyncGenerator<Uint8Array> {
  yield Uint8Array.from(values);
}

describe('a file that is no workout export', () => {
  it.each<[string, string, ImportProblemCode, string]>([
    ['an empty file', '', 'empty-file', 'is empty'],
    ['blank lines', '\uFEFF\r\n \r\n', 'empty-file', 'is empty'],
    ['another table', '\nName,Age,City\nA,1,B\n', 'not-a-workout-export', 'line 2 begins with "Name", "Age", "City"'],
    ['prose', 'Dear all, this is no table', 'not-a-workout-export', 'Export the workouts again'],
    ['an open header', '"Date,Exercise Name\nA,B', 'not-a-workout-export', 'quotation mark'],
    ['a Strong measurement', '"Date";"Waist (cm)"\n', 'measurement-export', 'Strong measurement export ("Waist (cm)")'],
    ['Hevy measurements', '"date","weight_kg","fat_percent"', 'measurement-export', 'Hevy measurement export'],
    ['a cut header', 'Date,Workout Name,Duration,Weight,Reps\n', 'missing-columns', 'Exercise Name, Set Order'],
    ['a cut Hevy header', 'title,end_time,exercise_title,set_index,reps', 'missing-columns', "Hevy's"],
  ])('is refused: %s', async (_, text, code, words) => {
    const problem = await problemOf(text);
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(words);
  });

  it('is refused when it is an archive or not in UTF-8', async () => {
    expect(await problemOf(bytes(0x50, 0x4b, 3, 4))).toMatchObject({ code: 'not-text' });
    expect(await problemOf(bytes(0xff, 0xfe, 0x44, 0))).toMatchObject({ code: 'not-text' });
  });

  it('is told apart from a time zone nobody knows, and from an input that breaks', async () => {
    expect(await problemOf('x', 'Mars/Olympus')).toMatchObject({ code: 'unknown-time-zone' });
    async function* breaks(): AsyncGenerator<string> {
      yield 'Date,Exercise Name,Set Order,Reps\n';
      throw new Error('disk gone');
    }
    await expect(readExport(breaks(), { timeZone: 'UTC' })).rejects.toThrow('disk gone');
  });
});

it('takes a header alone for an export without workouts', async () => {
  const reading = await readExport('title,start_time,exercise_title,weight_lbs,reps', { timeZone: 'UTC' });
  expect(reading).toMatchObject({ format: 'hevy', unit: 'lb', needsUnit: false, rows: 0, workouts: [] });
});
