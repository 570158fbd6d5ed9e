import { achievementRule } from '@halteres/engine/achievements/achievement-rule';
import { LOCALES } from '@halteres/engine/catalog/locales';
import { describe, expect, it } from 'vitest';
import { exerciseBySlug } from '../index.ts';
import { ACHIEVEMENT_CATEGORIES, achievements, type Achievement } from './achievements.ts';

const twice = (list: readonly string[]): string[] => list.filter((each, at) => list.indexOf(each) !== at);

const families = (): Achievement[][] =>
  [...new Set(achievements.map(({ family }) => family))].map((name) =>
    achievements.filter(({ family }) => family === name),
  );

describe('achievements', () => {
  it('are many, of every category, and none is there twice', () => {
    expect(achievements.length).toBeGreaterThanOrEqual(60);
    expect([...new Set(achievements.map(({ category }) => category))].toSorted()).toEqual(
      [...ACHIEVEMENT_CATEGORIES].toSorted(),
    );
    expect(twice(achievements.map(({ slug }) => slug))).toEqual([]);
    expect(twice(achievements.map(({ rule }) => JSON.stringify(rule)))).toEqual([]);
    for (const locale of LOCALES) expect(twice(achievements.map(({ names }) => names[locale]))).toEqual([]);
  });

  it('have rules a program can judge, about exercises there are', () => {
    const faults = achievements.filter(({ rule }) => !achievementRule.safeParse(rule).success);
    expect(faults.map(({ slug }) => slug)).toEqual([]);
    const named = achievements.flatMap(({ rule }) => ('exercise' in rule ? [rule.exercise] : []));
    expect(named.filter((slug) => !exerciseBySlug.has(slug))).toEqual([]);
    expect(achievementRule.safeParse({ kind: 'count', of: 'workouts', atLeast: 0 }).success).toBe(false);
    expect(achievementRule.safeParse({ kind: 'daily_streak', atLeast: 30 }).success).toBe(false);
  });

  it('take more with each tier, from the first on', () => {
    for (const family of families()) {
      expect(family.map(({ tier }) => tier)).toEqual(family.map((_, at) => at + 1));
      const steps = family.map(({ rule }) => rule.atLeast);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(new Set(steps).size).toBe(steps.length);
      expect(new Set(family.map(({ category }) => category)).size).toBe(1);
      expect(family.length).toBeLessThanOrEqual(5);
    }
  });

  it('are named and told in every language, with nothing left open', () => {
    const faults = achievements.flatMap(({ slug, names, descriptions }) =>
      LOCALES.filter(
        (locale) =>
          names[locale].length < 3 ||
          !/^[\p{Lu}\d].+\.$/u.test(descriptions[locale]) ||
          /[{}]/.test(names[locale] + descriptions[locale]),
      ).map((locale) => `${slug} ${locale}`),
    );
    expect(faults).toEqual([]);
    const text = (slug: string) => achievements.find((each) => each.slug === slug);
    expect(text('workouts-1')?.names.en).toBe('First workout');
    expect(text('squat-times-body-weight-1-5')?.names.de).toBe('Kniebeuge: 1,5 × Körpergewicht');
    expect(text('lifetime-tonnage-10000')?.names.en).toBe('10 tonnes in all');
  });
});
