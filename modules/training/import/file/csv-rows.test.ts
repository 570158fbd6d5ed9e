import { describe, expect, it } from 'vitest';

import { readExport } from '../read-export.ts';

const HEADER = 'Date,Workout Name,Exercise Name,Set Order,Weight,Reps';

describe('reading the file', () => {
  it('reads in chunks cut anywhere, with a byte order mark and mixed line ends', async () => {
    const text =
      '\uFEFF  Date , Workout Name,Exercise Name,Set Order,Weight,Reps\r\n' +
      '"2024-03-04 18:00:00", Über ,"Kniebeuge ""tief""", 1 , 60 ,5\n\n' +
      '2024-03-04 18:00:00,Über,Plank,1,5,5\r\n';
    const bytes = new TextEncoder().encode(text);
    async function* bite(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
    }
    const reading = await readExport(bite(), { timeZone: 'UTC' });
    expect(reading.workouts).toMatchObject([{ title: 'Über' }]);
    expect(reading.exercises).toEqual([
      { name: 'Kniebeuge "tief"', sets: 1, firstLine: 2 },
      { name: 'Plank', sets: 1, firstLine: 4 },
    ]);
  });

  it('keeps what stands before a quotation mark that is never closed', async () => {
    const good = '2024-03-04 18:00:00,A,Squat,1,60,5';
    const text = [HEADER, good, '2024-03-04 18:00:00,A,"Squat,2,60,5', good].join('\n');
    const reading = await readExport(text, { timeZone: 'UTC' });
    expect(reading).toMatchObject({ rows: 2, sets: 1, skipped: [{ line: 3 }] });
  });
});
