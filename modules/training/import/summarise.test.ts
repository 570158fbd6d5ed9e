import { expect, it } from 'vitest';

import { readExport } from './read-export.ts';
import { sampleExport } from './sample-export.ts';
import { type ExerciseMatch, matchExercises, summarise } from './summarise.ts';

it('summarises a reading and looks each exercise up once', async () => {
  const reading = await readExport(
    [
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;Seconds;Notes',
      '2024-03-04 18:00:00;A;Squat;W;60;kg;5;0;',
      '2024-03-04 18:00:00;A;Squat;1;90;kg;5;0;',
      '2024-03-04 18:00:00;A;Squat;Rest Timer;0;;0;120;',
      '2024-03-05 18:00:00;B;Zercher thing;1;50;kg;5;0;',
      '2024-03-05 18:00:00;B;Own invention;1;50;kg;5;0;',
      ';B;Squat;1;50;kg;5;0;',
    ].join('\n'),
    { timeZone: 'UTC' },
  );
  const asked: string[] = [];
  const known: Record<string, ExerciseMatch> = {
    Squat: { slug: 'barbell-squat', confidence: 0.95, others: [] },
    'Zercher thing': { slug: null, confidence: 0.4, others: [{ slug: 'zercher-squat', confidence: 0.4 }] },
  };
  const matches = matchExercises(reading, (name) => {
    asked.push(name);
    return known[name] ?? { slug: null, confidence: 0, others: [] };
  });
  expect(asked).toEqual(['Squat', 'Zercher thing', 'Own invention']);
  expect(summarise(reading, matches)).toEqual({
    format: 'strong',
    dialect: 'S2',
    unit: 'kg',
    rows: 6,
    workouts: 2,
    exercises: 3,
    sets: 4,
    warmups: 1,
    absorbed: [{ line: 4, into: 'the set on line 3' }],
    skipped: [{ line: 7, reason: 'there is no date in the column "date"' }],
    unmatched: [
      { name: 'Zercher thing', guess: 'zercher-squat', confidence: 0.4 },
      { name: 'Own invention', guess: null, confidence: 0 },
    ],
  });
});

it.each(['strong', 'hevy'] as const)('reads every row of a large invented %s export', async (app) => {
  const reading = await readExport(sampleExport({ app, rows: 20_000, seed: 7 }), { timeZone: 'Europe/Berlin' });
  expect(reading).toMatchObject({ format: app, rows: 20_000, sets: 20_000, unit: 'kg', skipped: [], adjusted: [] });
  expect(reading.workouts).toHaveLength(1000);
});
