import { describe, expect, it } from 'vitest';

import { readExport } from '../read-export.ts';
import type { ImportReading, ReadSet } from '../reading.ts';
import { enteredWeight } from './entered-weight.ts';

// Where each header was seen: the first in converters from Fitbod to Hevy (Fitbod 6.48) and in importers with tests on
// files of their users, the second (`lb` and `lbs`) in such importers, the third in an export of 2018 and 2019, the fourth
// in a file that Fitbod's support sent to somebody with Android.
const NOW = 'Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier';
const POUNDS = NOW.replace('(kg)', '(lb)');
const BEFORE = 'Date,Exercise,Sets,Reps,Weight,isWarmup,Note';
const SUPPORT =
  'date,exercise_name,Reps,weight_kg,duration_seconds,distance_meters,Incline,Resistance,isWarmup,Note,multiplier';

const read = (lines: readonly string[]): Promise<ImportReading> =>
  readExport(lines.join('\n'), { timeZone: 'Europe/Berlin' });
const setsOf = (reading: ImportReading): ReadSet[] =>
  reading.workouts.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets));

describe('a Fitbod export', () => {
  it('is read by workout, with warm-ups, times, distances and what machines were set to', async () => {
    const reading = await read([
      NOW,
      '2023-10-24 18:24:59 +0000,Dumbbell Bench Press, 10,20.0,0.0,0.0,0.0,0.0,true,, 2.0',
      '2023-10-24 18:24:59 +0000,Dumbbell Bench Press, 8,24.0,0.0,0.0,0.0,0.0,false,"heavy, but clean", 2.0',
      '2023-10-24 18:24:59 +0000,Elliptical, 0,0.0,360.0,500.0,1.5,7.0,false,, 0.0',
      '2023-10-24 18:24:59 +0000,Push Up, 15,0.0,0.0,0.0,0.0,0.0,false,, 1.0',
      '2023-10-26 05:10:00 +0000,Back Squat, 5,100.0,0.0,0.0,0.0,0.0,false,, 1.0',
    ]);
    expect(reading).toMatchObject({ format: 'fitbod', dialect: 'app kg', unit: 'kg', rows: 5, sets: 5, warmups: 1 });
    expect(reading.workouts.map(({ startedAt, localDate }) => [startedAt, localDate])).toEqual([
      ['2023-10-24T18:24:59.000Z', '2023-10-24'],
      ['2023-10-26T05:10:00.000Z', '2023-10-26'],
    ]);
    const [warmUp, bench, elliptical, pushUp] = setsOf(reading);
    // The multiplier counts dumbbells in Fitbod's sums: what was entered is one of them.
    expect(warmUp).toMatchObject({ type: 'warm_up', weight: '20.0', weightUnit: 'kg', reps: 10 });
    expect(bench).toMatchObject({ type: 'normal', weight: '24.0', notes: 'heavy, but clean' });
    expect(elliptical).toMatchObject({ reps: null, weight: null, seconds: 360, distanceMetres: 500 });
    expect(reading.workouts[0]?.exercises[1]).toMatchObject({ notes: 'Incline 1.5; Resistance 7.0' });
    expect(pushUp).toMatchObject({ reps: 15, weight: null, seconds: null });
  });

  it.each([POUNDS, NOW.replace('(kg)', '(lbs)'), NOW.replace('(kg)', ' (lbs)')])(
    'in pounds says so in its header: %s',
    async (header) => {
      const reading = await read([header, '2024-07-05 06:00:00 +0000,Goblet Squat,10,45,0,0,0,0,False,,1']);
      expect(reading).toMatchObject({ dialect: 'app lb', unit: 'lb' });
      expect(setsOf(reading)).toMatchObject([{ weight: '45', weightUnit: 'lb', type: 'normal' }]);
    },
  );

  it('of 2018 and of the support are read too', async () => {
    const before = await read([
      BEFORE,
      '2019-02-13,Chin Up,1,5,0,,',
      '2019-02-13,Biceps Curl,1,13,6.803893642,TRUE,slow',
      '2019-02-13,Leg Press,3,10,40,,',
    ]);
    expect(before).toMatchObject({ dialect: '2018', sets: 3, warmups: 1, unit: 'mixed' });
    expect(setsOf(before)[1]).toMatchObject({ weight: '15', weightUnit: 'lb' });
    expect(before.adjusted).toMatchObject([{ line: 4, field: 'sets', value: '3' }]);
    const sent = await read([
      SUPPORT,
      '2025-06-23,Seated Leg Curl,5,31.751465900000003,,,,,false,,',
      "2025-07-09,Farmer's Walk,,20.41165665,,18.288,,,false,,",
    ]);
    expect(sent).toMatchObject({ dialect: 'support', unit: 'lb', skipped: [], adjusted: [] });
    expect(setsOf(sent)).toMatchObject([
      { weight: '70', weightUnit: 'lb', reps: 5 },
      { weight: '45', weightUnit: 'lb', reps: null, distanceMetres: 18.288 },
    ]);
  });

  it('names each row that is no set, with the reason, and takes the rest', async () => {
    const reading = await read([
      NOW,
      '2023-10-24 18:24:59 +0000,Back Squat, 5,100.0,0.0,0.0,0.0,0.0,false,, 1.0',
      '24th of October,Back Squat, 5,100.0,0.0,0.0,0.0,0.0,false,, 1.0',
      '2023-10-24 18:24:59 +0000,, 5,100.0,0.0,0.0,0.0,0.0,false,, 1.0',
      '2023-10-24 18:24:59 +0000,Side Bridge, 0,0.0,0.0,0.0,0.0,0.0,false,, 1.0',
      '2023-10-24 18:24:59 +0000,Back Squat, five,100.0,0.0,0.0,0.0,0.0,false,, 1.0',
      '2023-10-24 18:24:59 +0000,Back Squat, 5,-100.0,0.0,0.0,0.0,0.0,false,, 1.0',
      '2023-10-24 18:24:59 +0000,Back Squat, 5,100.0,0.0,0.0,0.0,0.0,perhaps,, 1.0',
    ]);
    expect(reading.skipped.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '3: "24th of October" in the column "Date" is not a date',
      '4: there is no exercise name',
      '5: it has neither weight nor repetitions nor time nor distance',
      '6: the repetitions "five" cannot be read as a number',
      '7: the weight "-100.0" is negative and "Back Squat" is not an assisted exercise',
    ]);
    expect(reading.adjusted).toMatchObject([{ line: 8, field: 'isWarmup', value: 'perhaps' }]);
    expect(setsOf(reading).map(({ line }) => line)).toEqual([2, 8]);
  });
});

it.each([
  ['6.803893642', '15', 'lb'],
  ['102.05828325', '225', 'lb'],
  ['1.13398', '2.5', 'lb'],
  ['22.5', '22.5', 'kg'],
  ['61.235', '61.235', 'kg'],
  ['33.3333333', '33.3333333', 'kg'],
  ['0', '0', 'kg'],
  ['much', 'much', 'kg'],
])('behind %s kg stands %s %s', (raw, text, unit) => {
  expect(enteredWeight(raw, 'kg')).toEqual({ text, unit });
});
