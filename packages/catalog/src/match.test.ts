import { describe, expect, it } from 'vitest';
import { exportedNames, exportsArePresent } from './mappings/exported-names.ts';
import { createMatcher } from './match.ts';

const match = createMatcher();
const NOT_ENGLISH =
  /[^\x20-\x7e]|\b(con|alla|alle|da|su|al|di|ai|gambe|piegamenti|distensioni|supino|puxada|barra|halter|treino|polpacci|scale|tricipiti|estensioni|alto|del|corpo)\b/i;
const NOT_AN_EXERCISE = new Set(['TEST NAME', '1h', 'Exercise Name', 'exercise_title', '']);

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

  it.skipIf(!exportsArePresent)('knows the names in real exports (skipped when ../shared/data is absent)', () => {
    const names = [...new Set([...exportedNames('strong'), ...exportedNames('hevy')])].filter(
      (name) => !NOT_AN_EXERCISE.has(name),
    );
    const english = names.filter((name) => !NOT_ENGLISH.test(name));
    const unmatched = (list: string[]) =>
      list.filter((name) => match(name).slug === null || match(name).confidence < 0.9);
    console.info(`${english.length} English names; unmatched:`, unmatched(english));
    console.info('unmatched other names:', unmatched(names.filter((name) => NOT_ENGLISH.test(name))));
    expect(english.length).toBeGreaterThan(100);
    expect(unmatched(english).length / english.length).toBeLessThanOrEqual(0.1);
  });
});
