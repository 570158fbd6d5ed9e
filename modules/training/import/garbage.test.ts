import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ImportProblem } from './problem.ts';
import { readExport } from './read-export.ts';
import type { ImportReading } from './reading.ts';

const HEADERS = [
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes',
  'title,start_time,end_time,exercise_title,superset_id,set_index,set_type,weight_kg,weight_lbs,reps,distance_km,rpe',
  'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment',
  'Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier',
] as const;

const cell = fc.oneof(
  fc.constantFrom(
    '2024-01-15 10:30:00',
    '05/06/2024 10:00',
    '5 Out 2024, 16:28',
    '"5 Dec 2025, 11:37"',
    '31 Feb 2024',
    'Squat',
    'A',
    'Rest Timer',
    'Note',
    'W',
    'D',
    '1',
    '2',
    '0',
    '-5',
    '62.5',
    '1e9',
    'Infinity',
    'kg',
    'stone',
    '90',
    '"',
    '""',
    '"a\nb"',
    '\r',
    ' ',
    '',
    'Chin Up (Assisted)',
    '99999999999999999999',
    '1,250',
    '\0',
    '10.5',
    '0.0000001',
  ),
  fc.string(),
);

const file = fc
  .tuple(
    fc.constantFrom(...HEADERS),
    fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([header, rows, end]) => {
    const delimiter = header.includes(';') ? ';' : ',';
    return [header, ...rows.map((row) => row.join(delimiter))].join(end);
  });

/** Rows that are mostly right, so that sets, rests and notes meet each other. */
const plausible = fc
  .array(
    fc.tuple(
      fc.constantFrom('2024-01-15 10:30:00', '2024-01-15T10:30:00Z', '05/06/2024 10:00', '13/06/2024 10:00', ''),
      fc.constantFrom('A', 'B', ''),
      fc.constantFrom('1h', '', 'nope'),
      fc.constantFrom('Squat', 'Bench', 'Chin Up (Assisted)', ''),
      fc.constantFrom('1', '2', 'W', 'F', 'Rest Timer', 'Note', ''),
      fc.constantFrom('60', '62.5', '0', '', '-20', 'x'),
      fc.constantFrom('5', '0', '', '5.5'),
      fc.constantFrom('0', '3.1'),
      fc.constantFrom('0', '90', ''),
      fc.constantFrom('', 'deep', '"two\nlines"'),
      fc.constantFrom('', 'hot'),
      fc.constantFrom('', '8', '5'),
    ),
    { maxLength: 20 },
  )
  .map((rows) => [HEADERS[0], ...rows.map((row) => row.join(','))].join('\n'));

function expectAccounted(reading: ImportReading): void {
  const { rows, sets, absorbed, skipped } = reading;
  expect(rows).toBe(sets + absorbed.length + skipped.length);
  const kept = reading.workouts.flatMap(({ exercises }) => exercises.flatMap((exercise) => exercise.sets));
  expect(kept).toHaveLength(sets);
  expect(reading.exercises.reduce((sum, exercise) => sum + exercise.sets, 0)).toBe(sets);
  const lines = [...kept, ...absorbed, ...skipped].map(({ line }) => line);
  expect(new Set(lines).size).toBe(rows);
  for (const set of kept) expect(set.weight ?? '1').toMatch(/^\d{1,5}(\.\d{1,3})?$/);
}

describe('readExport with garbage', () => {
  it('accounts for every row below a header it knows, and throws nothing', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        expectAccounted(await readExport(text, { timeZone: 'Europe/Lisbon', unit: 'kg' }));
      }),
      { numRuns: 400 },
    );
  });

  it('accounts for rows that are almost right', async () => {
    await fc.assert(
      fc.asyncProperty(plausible, async (text) => {
        expectAccounted(await readExport(text, { timeZone: 'America/New_York' }));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses anything else with a problem it can name', async () => {
    const unit = fc.constantFrom(',', ';', '"', '\n', '\r', 'Date', 'Reps', ' ');
    const input = fc.oneof(fc.string(), fc.string({ unit }));
    await fc.assert(
      fc.asyncProperty(input, async (text) => {
        try {
          expectAccounted(await readExport(text, { timeZone: 'UTC' }));
        } catch (error) {
          expect(error).toBeInstanceOf(ImportProblem);
        }
      }),
      { numRuns: 400 },
    );
  });
});
