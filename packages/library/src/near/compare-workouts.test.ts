import { catalog } from '@halteres/catalog';
import { exerciseBySlug } from '@halteres/catalog';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exactKey } from '../duplicates.ts';
import { createMovementNames } from '../parse/movement-names.ts';
import { parseWorkout } from '../parse/parse-workout.ts';
import { readJson } from '../read/read-json.ts';
import { compareWorkouts, NEAR } from './compare-workouts.ts';

const names = createMovementNames(
  catalog.exercises.map(({ slug, name, aliases }) => ({ slug, names: [name, ...aliases] })),
);
const compare = (first: string, second: string) =>
  compareWorkouts(parseWorkout(first, names), parseWorkout(second, names), (slug) =>
    slug === null ? undefined : exerciseBySlug.get(slug),
  );

const HELEN = '3 rounds for time\n400 m run\n21 kettlebell swing 53/35 lb\n12 pull-up';

describe('two workouts', () => {
  it('that are the same work differ in nothing', () => {
    const { likeness, differences } = compare(HELEN, '3 RFT:\n400 m run\n21 KB swings 53/35 lb\n12 pull-ups');
    expect({ likeness, differences }).toEqual({ likeness: 1, differences: [] });
  });

  it('say in what they differ', () => {
    expect(compare(HELEN.replace('12 pull', '10 pull'), HELEN).differences).toMatchObject([
      {
        kind: 'amount',
        movement: { slug: 'pull-up' },
        here: { value: 10, unit: 'reps' },
        there: { value: 12, unit: 'reps' },
      },
    ]);
    expect(compare(HELEN.replace('53/35', '70/53'), HELEN).differences).toMatchObject([
      { kind: 'load', movement: { slug: 'kettlebell-swing' }, here: { value: 70 }, there: { value: 53 } },
    ]);
    expect(compare(HELEN.replace('400 m run\n', ''), HELEN).differences).toMatchObject([
      { kind: 'without', movement: { slug: 'running' } },
    ]);
    expect(compare(`${HELEN}\n9 burpee`, HELEN).differences).toMatchObject([
      { kind: 'with', movement: { slug: 'burpee' } },
    ]);
    expect(compare(HELEN.replace('400 m run', '20 burpee'), HELEN).differences).toMatchObject([
      { kind: 'instead', movement: { slug: 'burpee' }, there: { slug: 'running' } },
    ]);
    expect(compare(HELEN.replace('3 rounds', '4 rounds'), HELEN).differences).toEqual([
      { kind: 'rounds', here: 4, there: 3 },
    ]);
    expect(compare('amrap 18 minutes\n5 pull-up', 'amrap 20 minutes\n5 pull-up').differences).toEqual([
      { kind: 'seconds', here: 1080, there: 1200 },
    ]);
    expect(compare('for time\n15-12-9\nthruster\npull-up', 'for time\n21-15-9\nthruster\npull-up').differences).toEqual(
      [{ kind: 'scheme', here: [15, 12, 9], there: [21, 15, 9] }],
    );
  });

  it('are near with one movement, one load or a few reps otherwise, and not with more', () => {
    for (const near of [
      HELEN.replace('12 pull', '15 pull'),
      HELEN.replace('53/35', '70/53'),
      HELEN.replace('400 m run', '500 m row'),
      `${HELEN}\n9 burpee`,
      HELEN.replace('3 rounds', '4 rounds'),
    ])
      expect([near, compare(near, HELEN).likeness >= NEAR]).toEqual([near, true]);
    for (const far of [
      HELEN.replace('400 m run', '500 m row').replace('12 pull-up', '30 burpee'),
      HELEN.replace('3 rounds', '6 rounds'),
      HELEN.replace('3 rounds for time', 'amrap 30 minutes').replace('21', '42'),
    ])
      expect([far, compare(far, HELEN).likeness >= NEAR]).toEqual([far, false]);
  });

  it('are as alike one way round as the other', () => {
    const others = [HELEN, `${HELEN}\n9 burpee`, 'amrap 20 minutes\n5 pull-up\n10 push-up\n15 air squat', 'for time'];
    for (const first of others)
      for (const second of others)
        expect(compare(first, second).likeness).toBeCloseTo(compare(second, first).likeness, 10);
  });
});

const folder = join(import.meta.dirname, '../../../../../shared/data/3-texts/wods');
const LEAST_AGREEMENT = 0.93;

describe.skipIf(!existsSync(folder))('84 pairs of real workouts that a person read', () => {
  it('are near where the person says so', () => {
    const byHash = new Map(
      ['dgurkaynak__wods.json', 'thejoshcrawford__wods.json']
        .flatMap((file) => readJson(readFileSync(join(folder, file), 'utf8')).records)
        .map(({ body }) => [createHash('sha256').update(exactKey(body)).digest('hex').slice(0, 10), body]),
    );
    const pairs = readFileSync(join(import.meta.dirname, 'reviewed-pairs.txt'), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const match = /^(near|far) ([0-9a-f]{10}) ([0-9a-f]{10}) (.+)$/.exec(line);
        return match === null ? [] : [{ said: match[1], first: match[2] ?? '', second: match[3] ?? '', why: match[4] }];
      });
    const wrong = pairs.flatMap(({ said, first, second, why }) => {
      const { likeness } = compare(byHash.get(first) ?? '', byHash.get(second) ?? '');
      return likeness >= NEAR === (said === 'near') ? [] : [`${said} at ${likeness.toFixed(3)}: ${why}`];
    });
    process.stdout.write(`${pairs.length - wrong.length} of ${pairs.length} as a person says\n${wrong.join('\n')}\n`);
    expect(pairs).toHaveLength(84);
    expect(pairs.every(({ first, second }) => byHash.has(first) && byHash.has(second))).toBe(true);
    expect(1 - wrong.length / pairs.length).toBeGreaterThan(LEAST_AGREEMENT);
  });
});
