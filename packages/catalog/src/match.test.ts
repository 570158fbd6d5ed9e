import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher } from './match.ts';

const match = createMatcher();
const EXPORTS = join(import.meta.dirname, '../../../../shared/data/1-exports');
const NOT_ENGLISH =
  /[^\x20-\x7e]|\b(con|alla|alle|da|su|al|di|ai|gambe|piegamenti|distensioni|supino|puxada|barra|halter|treino|polpacci|scale|tricipiti|estensioni|alto|del|corpo)\b/i;
const NOT_AN_EXERCISE = new Set(['TEST NAME', '1h', 'Exercise Name', 'exercise_title', '']);

/** Names in the exercise column of a CSV file, without a full CSV parser: quotes and either separator. */
function namesIn(file: string): string[] {
  const [header = '', ...rows] = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const separator = header.split(';').length > header.split(',').length ? ';' : ',';
  const cells = (line: string) =>
    [...line.matchAll(separator === ';' ? /("(?:[^"]|"")*"|[^;]*)(?:;|$)/g : /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(
      (cell) => (cell[1] ?? '').replace(/^"|"$/g, '').trim(),
    );
  const columns = cells(header);
  const column = columns.findIndex((name) => name === 'Exercise Name' || name === 'exercise_title');
  const dates = columns.findIndex((name) => name === 'Date' || name === 'start_time');
  // A line that starts inside a note has no date.
  return column < 0
    ? []
    : rows
        .map(cells)
        .filter((row) => /\d{4}/.test(row[dates] ?? ''))
        .map((row) => row[column] ?? '');
}

describe('matching names', () => {
  it.each([
    ['Bench Press (Barbell)', 'barbell-bench-press', 1],
    ['barbell bench presses', 'barbell-bench-press', 0.95],
    ['SQUAT (BARBELL)', 'barbell-back-squat', 1],
    ['rdl', 'romanian-deadlift', 1],
    ['Pull-ups', 'pull-up', 0.95],
    ['press bench barbell', 'barbell-bench-press', 0.95],
    ['Lat Pulldown (Cable)', 'lat-pulldown', 1],
    ['Bicep Curls (Dumbbell)', 'dumbbell-curl', 0.95],
    ['Stacco Rumeno con Bilanciere', 'romanian-deadlift', 1],
  ])('%s is %s', (name, slug, least) => {
    expect(match(name).slug).toBe(slug);
    expect(match(name).confidence).toBeGreaterThanOrEqual(least);
  });

  it('reads a slip of the finger, with less confidence', () => {
    const found = match('Barbell Bennch Press');
    expect(found).toMatchObject({ slug: 'barbell-bench-press', how: 'fuzzy' });
    expect(found.confidence).toBeLessThan(0.9);
  });

  it.each([
    'Zottman Curl (Cable)',
    'Hip Thrust (Kettlebell)',
    'Incline Romanian Deadlift',
    'Nordic Curl (Band)',
    'Decline Skullcrusher (Kettlebell)',
    'Purple Monkey',
    '',
  ])('%s is nobody for sure', (name) => {
    expect(match(name).slug).toBeNull();
    expect(match(name).confidence).toBeLessThan(0.75);
  });

  it('never gives another equipment or angle more than 0.7', () => {
    for (const { confidence } of match('Zottman Curl (Cable)').others) expect(confidence).toBeLessThanOrEqual(0.7);
    expect(match('Incline Bench Press (Barbell)').slug).toBe('barbell-incline-bench-press');
    expect(
      match('Incline Floor Press').others.find(({ slug }) => slug === 'barbell-floor-press')?.confidence ?? 0,
    ).toBeLessThanOrEqual(0.7);
  });

  it('lets a gym add its own names', () => {
    expect(createMatcher([{ slug: 'our-thing', names: ['The Beast'] }])('the beast').slug).toBe('our-thing');
    expect(match('the beast').slug).toBeNull();
  });

  it('reads 100,000 rows quickly', () => {
    const started = performance.now();
    for (let row = 0; row < 100_000; row += 1) match(`Bench Pres variant ${row % 3000}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.skipIf(!existsSync(EXPORTS))('knows the names in real exports (skipped when ../shared/data is absent)', () => {
    const files = ['strong', 'hevy', 'openweight'].flatMap((app) =>
      readdirSync(join(EXPORTS, app), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.csv'))
        .map((file) => join(EXPORTS, app, file)),
    );
    const names = [...new Set(files.flatMap(namesIn))].filter((name) => !NOT_AN_EXERCISE.has(name));
    const english = names.filter((name) => !NOT_ENGLISH.test(name));
    const unmatched = (list: string[]) =>
      list.filter((name) => match(name).slug === null || match(name).confidence < 0.9);
    console.info(`${english.length} English names; unmatched:`, unmatched(english));
    console.info('unmatched other names:', unmatched(names.filter((name) => NOT_ENGLISH.test(name))));
    expect(english.length).toBeGreaterThan(100);
    expect(unmatched(english).length / english.length).toBeLessThanOrEqual(0.1);
  });
});
