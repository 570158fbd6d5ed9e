import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { ImportProblem } from './problem.ts';
import { readExport } from './read-export.ts';
import type { ImportReading, ReadWorkout } from './reading.ts';
import { mergeWorkouts } from './workout/merge-workouts.ts';

// Exports other people published, beside the repository and never in it.
const FOLDER = join(import.meta.dirname, '../../../../shared/data/1-exports');
const present = existsSync(FOLDER);
if (!present) console.info(`real exports are not read: ${FOLDER} is not there`);

/** File, dialect, rows, workouts, sets, absorbed, skipped, adjusted. */
const FILES: readonly (readonly [string, string, number, number, number, number, number, number])[] = [
  ['strong/GB1609__new_strong_converted.csv', 'strong S1', 4988, 160, 4988, 0, 0, 0],
  ['strong/GB1609__strong_it-locale_S1.csv', 'strong S1', 22, 2, 22, 0, 0, 0],
  ['strong/joshuayoes__strong2246026124906781605.csv', 'strong S2', 359, 22, 359, 0, 0, 0],
  ['strong/joshuayoes__strong54764656928482953.csv', 'strong S2', 418, 25, 418, 0, 0, 0],
  ['strong/joshuayoes__strong7842409537537879221.csv', 'strong S2', 341, 21, 341, 0, 0, 0],
  ['strong/joshuayoes__strong862973258176784790.csv', 'strong S2', 323, 20, 323, 0, 0, 0],
  ['strong/matias-ceau__S3_excerpt.csv', 'strong S3', 29, 6, 28, 1, 0, 0],
  ['fitbod/FSXAC__workouts_2018-2019.csv', 'fitbod 2018', 3003, 141, 2986, 0, 17, 3],
  ['fitnotes/moferg__FitNotes_Export_2020_10_04_lbs.csv', 'fitnotes lb', 436, 18, 436, 0, 0, 0],
  ['hevy/LucasDiasAlves__workout_data_pt-BR_excerpt.csv', 'hevy kg', 25, 7, 25, 0, 0, 0],
  ['hevy/TonyTromp__workouts_kg.csv', 'hevy kg', 1922, 80, 1922, 0, 0, 0],
  ['hevy/smdesai27__workout_data_lbs_scrubbed.csv', 'hevy lbs', 3430, 209, 3430, 0, 0, 0],
  ['hevy/strengthjourneys-synthetic/hevy-kg.csv', 'hevy kg', 7, 3, 6, 0, 1, 0],
  ['hevy/strengthjourneys-synthetic/hevy-lb.csv', 'hevy lbs', 3, 1, 3, 0, 0, 0],
  ['openweight/exploratory/hevy-all-set-types.csv', 'hevy kg+lbs', 7, 1, 7, 0, 0, 1],
  ['openweight/exploratory/hevy-date-formats.csv', 'hevy kg+lbs', 6, 6, 6, 0, 0, 0],
  ['openweight/exploratory/hevy-extreme-values.csv', 'hevy kg+lbs', 4, 1, 2, 0, 2, 0],
  ['openweight/exploratory/hevy-garbage-values.csv', 'hevy kg+lbs', 4, 1, 1, 0, 3, 0],
  ['openweight/exploratory/hevy-header-only.csv', 'hevy kg+lbs', 0, 0, 0, 0, 0, 0],
  ['openweight/exploratory/hevy-lbs-only.csv', 'hevy kg+lbs', 3, 1, 3, 0, 0, 0],
  ['openweight/exploratory/hevy-missing-fields.csv', 'hevy kg+lbs', 6, 2, 3, 0, 3, 0],
  ['openweight/exploratory/hevy-reversed-time.csv', 'hevy kg+lbs', 2, 2, 2, 0, 0, 1],
  ['openweight/exploratory/hevy-single-set.csv', 'hevy kg+lbs', 1, 1, 1, 0, 0, 0],
  ['openweight/exploratory/hevy-unicode-emoji.csv', 'hevy kg+lbs', 3, 1, 3, 0, 0, 0],
  ['openweight/exploratory/strong-all-set-types.csv', 'strong S1', 4, 1, 4, 0, 0, 0],
  ['openweight/exploratory/strong-bodyweight-distance.csv', 'strong S1', 6, 1, 4, 0, 2, 0],
  ['openweight/exploratory/strong-bom.csv', 'strong S1', 1, 1, 1, 0, 0, 0],
  ['openweight/exploratory/strong-crlf.csv', 'strong S1', 2, 1, 2, 0, 0, 0],
  ['openweight/exploratory/strong-date-formats.csv', 'strong S1', 8, 3, 8, 0, 0, 0],
  ['openweight/exploratory/strong-duration-formats.csv', 'strong S1', 10, 10, 10, 0, 0, 0],
  ['openweight/exploratory/strong-extra-columns.csv', 'strong S1', 2, 1, 2, 0, 0, 0],
  ['openweight/exploratory/strong-extreme-values.csv', 'strong S1', 6, 1, 4, 0, 2, 2],
  ['openweight/exploratory/strong-garbage-values.csv', 'strong S1', 5, 1, 1, 0, 4, 0],
  ['openweight/exploratory/strong-header-only.csv', 'strong S1', 0, 0, 0, 0, 0, 0],
  ['openweight/exploratory/strong-many-exercises.csv', 'strong S1', 26, 1, 26, 0, 0, 0],
  ['openweight/exploratory/strong-missing-fields.csv', 'strong S1', 7, 2, 5, 0, 2, 0],
  ['openweight/exploratory/strong-newlines-in-notes.csv', 'strong S1', 2, 1, 2, 0, 0, 0],
  ['openweight/exploratory/strong-quoted-commas.csv', 'strong S1', 3, 1, 3, 0, 0, 0],
  ['openweight/exploratory/strong-single-set.csv', 'strong S1', 1, 1, 1, 0, 0, 0],
  ['openweight/exploratory/strong-unicode-emoji.csv', 'strong S1', 4, 1, 4, 0, 0, 0],
  ['openweight/exploratory/strong-whitespace-hell.csv', 'strong S1', 2, 1, 2, 0, 0, 0],
  ['openweight/hevy-basic.csv', 'hevy kg+lbs', 5, 1, 5, 0, 0, 0],
  ['openweight/hevy-exercise-notes.csv', 'hevy kg+lbs', 3, 1, 3, 0, 0, 0],
  ['openweight/hevy-real.csv', 'hevy kg', 22, 2, 22, 0, 0, 0],
  ['openweight/hevy-supersets.csv', 'hevy kg+lbs', 6, 1, 6, 0, 0, 0],
  ['openweight/strong-ai-test.csv', 'strong S1', 12, 1, 12, 0, 0, 0],
  ['openweight/strong-basic.csv', 'strong S1', 6, 1, 6, 0, 0, 0],
  ['openweight/strong-multiworkout.csv', 'strong S1', 7, 2, 7, 0, 0, 0],
  ['openweight/strong-real.csv', 'strong S1', 30, 2, 30, 0, 0, 0],
];

const SUCCESSIVE = [
  'joshuayoes__strong862973258176784790.csv',
  'joshuayoes__strong7842409537537879221.csv',
  'joshuayoes__strong2246026124906781605.csv',
  'joshuayoes__strong54764656928482953.csv',
] as const;

function read(name: string): Promise<ImportReading> {
  return readExport(createReadStream(join(FOLDER, name)), { timeZone: 'UTC' });
}

describe.skipIf(!present)('exports of real apps', () => {
  it.each(FILES)('%s', async (name, dialect, rows, workouts, sets, absorbed, skipped, adjusted) => {
    const reading = await read(name);
    expect([
      `${reading.format} ${reading.dialect}`,
      reading.rows,
      reading.workouts.length,
      reading.sets,
      reading.absorbed.length,
      reading.skipped.length,
      reading.adjusted.length,
    ]).toEqual([dialect, rows, workouts, sets, absorbed, skipped, adjusted]);
    expect(reading.rows).toBe(reading.sets + reading.absorbed.length + reading.skipped.length);
  });

  it.each([
    ['strong/matias-ceau__measurement_waist_header-only.csv', 'measurement-export'],
    ['openweight/exploratory/strong-empty.csv', 'empty-file'],
    ['openweight/exploratory/hevy-empty.csv', 'empty-file'],
    ['openweight/exploratory/not-a-workout.csv', 'not-a-workout-export'],
    ['fitnotes/melvinrdn__FitNotes2-iOS_example_decimal-comma.csv', 'not-a-workout-export'],
  ])('refuses %s', async (name, code) => {
    const problem: unknown = await read(name).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ImportProblem);
    expect(problem).toMatchObject({ code });
  });

  it('knows the header of Strong on both phones, in German and in English', async () => {
    const file = readFileSync(join(FOLDER, 'strong/jjaju-statlift__localised_headers.json'), 'utf8');
    const headers = Object.entries(JSON.parse(file) as Record<string, unknown>);
    const dialects = [];
    for (const [name, header] of headers) {
      if (!Array.isArray(header)) continue;
      const { format, dialect } = await readExport(header.join(';'), { timeZone: 'UTC' });
      dialects.push(`${name}: ${format} ${dialect}`);
    }
    expect(dialects).toEqual([
      'GER_IOS: strong S1 de',
      'GER_ANDROID: strong S1 de',
      'ENG_IOS: strong S2',
      'ENG_ANDROID: strong S2',
    ]);
  });

  it('ends in one history whichever of the 24 orders four successive exports come in', async () => {
    const readings = await Promise.all(SUCCESSIVE.map((name) => read(`strong/${name}`)));
    const histories = readings.map(({ workouts }) => workouts);
    const newest = withoutLines(histories.at(-1) ?? []);
    const orders = permutations(histories);
    expect(orders).toHaveLength(24);
    for (const order of orders) {
      const merged = order.reduce((all, next) => mergeWorkouts(all, next).workouts, [] as readonly ReadWorkout[]);
      expect(withoutLines(merged)).toEqual(newest);
    }
  });
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

function withoutLines(workouts: readonly ReadWorkout[]): unknown {
  return workouts.map(({ exercises, ...workout }) => ({
    ...workout,
    exercises: exercises.map(({ sets, ...exercise }) => ({
      ...exercise,
      sets: sets.map((set) => ({ ...set, line: 0 })),
    })),
  }));
}
