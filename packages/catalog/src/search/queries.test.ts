import { LOCALES } from '@halteres/engine/catalog/locales';
import { describe, expect, it } from 'vitest';
import { exerciseBySlug } from '../index.ts';
import { judgeQueries, queriesIn, written } from './judge-queries.ts';

const FIRST = 0.93;
const IN_FIVE = 0.99;

describe('search for what people type', () => {
  it('asks for exercises there are, often enough', () => {
    const all = LOCALES.flatMap(queriesIn);
    expect(all.length).toBeGreaterThanOrEqual(400);
    expect(all.filter(({ right }) => right.every((slug) => !exerciseBySlug.has(slug)))).toEqual([]);
  });

  it.each(written)('finds the right exercise in %s', (locale) => {
    const { first, inFive, missed } = judgeQueries(locale);
    console.info(
      `${locale}: ${queriesIn(locale).length} queries, right first ${(first * 100).toFixed(1)} %, in the first five ${(inFive * 100).toFixed(1)} %`,
      missed,
    );
    expect(first).toBeGreaterThanOrEqual(FIRST);
    expect(inFive).toBeGreaterThanOrEqual(IN_FIVE);
  });
});
