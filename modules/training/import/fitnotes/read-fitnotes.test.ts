import { describe, expect, it } from 'vitest';

import { ImportProblem } from '../problem.ts';
import { readExport } from '../read-export.ts';
import type { ImportReading, ReadOptions, ReadSet } from '../reading.ts';

// Where each header was seen: the first in importers that several projects publish with files of their users (one of
// them keeps a report of a file read in the wrong unit), the second in exports of 2018 to 2021 (pounds: 2020, eight
// columns without a comment), the third in the validation of a tracker that takes uploads of FitNotes files.
const NOW = 'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment';
const POUNDS = 'Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time';
const KILOS = 'Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment';

const read = (lines: readonly string[], options: Partial<ReadOptions> = {}): Promise<ImportReading> =>
  readExport(lines.join('\n'), { timeZone: 'UTC', ...options });
const setsOf = (reading: ImportReading): ReadSet[] =>
  reading.workouts.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets));

describe('a FitNotes export', () => {
  it('is read with its unit in each row, by day', async () => {
    const reading = await read([
      NOW,
      '2024-03-15,Flat Barbell Bench Press,Chest,60.0,kgs,8,,,,"last one was slow, but went"',
      '2024-03-15,Flat Barbell Bench Press,Chest,62.5,kgs,6,,,,',
      '2024-03-15,Dumbbell Curl,Biceps,30.0,lbs,12,,,,',
      '2024-03-16,Running (Treadmill),Cardio,,,,1.53,mi,0:32:06,',
      '2024-03-16,Plank,Abs,0.0,kgs,0,,,1:30,',
    ]);
    expect(reading).toMatchObject({
      format: 'fitnotes',
      dialect: 'unit column',
      unit: 'mixed',
      needsUnit: false,
      rows: 5,
      sets: 5,
      skipped: [],
    });
    expect(reading.workouts.map(({ localDate, title }) => [localDate, title])).toEqual([
      ['2024-03-15', ''],
      ['2024-03-16', ''],
    ]);
    const [bench, curl] = reading.workouts[0]?.exercises ?? [];
    expect(bench).toMatchObject({ name: 'Flat Barbell Bench Press', notes: 'last one was slow, but went' });
    expect(bench?.sets.map(({ weight, weightUnit, reps }) => [weight, weightUnit, reps])).toEqual([
      ['60.0', 'kg', 8],
      ['62.5', 'kg', 6],
    ]);
    expect(curl?.sets).toMatchObject([{ weight: '30.0', weightUnit: 'lb', reps: 12 }]);
    const [, , , run, plank] = setsOf(reading);
    expect(run).toMatchObject({ reps: null, weight: null, seconds: 1926, distanceMetres: 2462.296 });
    expect(plank).toMatchObject({ reps: null, weight: null, weightUnit: null, seconds: 90 });
  });

  it.each([
    [POUNDS, 'lb'],
    [KILOS, 'kg'],
  ])('of older versions names the unit in its header: %s', async (header, unit) => {
    const reading = await read([header, `2020-09-13,Barbell Squat,Legs,115.0,5,,,${header === KILOS ? ',' : ''}`]);
    expect(reading).toMatchObject({ format: 'fitnotes', dialect: unit, unit, needsUnit: false, sets: 1 });
    expect(setsOf(reading)).toMatchObject([{ weight: '115.0', weightUnit: unit, reps: 5 }]);
  });

  it('asks for a unit that neither header nor row says', async () => {
    const lines = ['Date,Exercise,Category,Weight,Reps', '2024-03-15,Deadlift,Back,100,5'];
    expect(await read(lines)).toMatchObject({ dialect: 'no unit', needsUnit: true, unit: null });
    expect(await read(lines, { unit: 'lb' })).toMatchObject({ needsUnit: false, unit: 'lb' });
  });

  it('is read in the way of writing dates that the whole file shows', async () => {
    const reading = await read([NOW, '23/12/2025,Squat,Legs,80,kgs,4,,,,', '05/01/2026,Squat,Legs,100,kgs,3,,,,']);
    expect(reading.workouts.map(({ localDate }) => localDate)).toEqual(['2025-12-23', '2026-01-05']);
  });

  it('names each row that is no set, with the reason, and takes the rest', async () => {
    const reading = await read([
      NOW,
      '2024-03-15,Deadlift,Back,100,kgs,5,,,,',
      'someday,Deadlift,Back,100,kgs,5,,,,',
      '2024-03-15,,Back,100,kgs,5,,,,',
      '2024-03-15,Deadlift,Back,100,stone,5,,,,',
      '2024-03-15,Deadlift,Back,a lot,kgs,5,,,,',
      '2024-03-15,Deadlift,Back,,,,,,,',
      '2024-03-15,Run,Cardio,,,,5,leagues,,',
      '2024-03-15,Run,Cardio,,,,,,a while,',
      '2024-03-15,Deadlift,Back,100,kgs,5,,,,too, many',
      NOW,
      '2024-03-15,Deadlift,Back,110,kgs,3,,,,',
    ]);
    expect(reading.skipped.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '3: "someday" in the column "Date" is not a date',
      '4: there is no exercise name',
      '5: the weight unit "stone" is neither kg nor lb',
      '6: the weight "a lot" cannot be read as a number',
      '7: it has neither weight nor repetitions nor time nor distance',
      '8: the distance unit "leagues" is not known',
      '9: the time "a while" cannot be read',
      '10: it has 11 columns and the header has 10: a text with a separator in it is not in quotes',
      '11: the header line is repeated here',
    ]);
    expect(reading).toMatchObject({ rows: 11, sets: 2 });
    expect(setsOf(reading).map(({ line }) => line)).toEqual([2, 12]);
  });

  it.each([
    ['of body measurements', 'Date,Time,Measurement,Value,Unit,Comment', 'measurement-export', 'body measurements'],
    [
      'of FitNotes 2',
      'Name,StartTime,EndTime,BodyWeight,Exercise,Equipment,Reps,Weight,Time,Distance,Status,IsWarmup,RPE,RIR,Categories,Note',
      'not-a-workout-export',
      'FitNotes 2 for iOS',
    ],
    ['with columns cut off', 'Date,Category,Weight,Weight Unit,Reps,Time', 'missing-columns', "FitNotes's"],
  ])('%s is refused and named', async (_what, header, code, words) => {
    const problem: unknown = await read([header]).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ImportProblem);
    expect(problem).toMatchObject({ code, message: expect.stringContaining(words) as string });
  });
});
