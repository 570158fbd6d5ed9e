import { LIFE_CATEGORIES } from '@halteres/engine/catalog/life';
import { LOCALES, TRANSLATED_LOCALES } from '@halteres/engine/catalog/locales';
import { MUSCLES } from '@halteres/engine/catalog/taxonomy';
import { describe, expect, it } from 'vitest';
import { catalog } from '../index.ts';
import { loadTranslation } from '../translations/load-translation.ts';
import { bodyParts } from './body-parts.ts';
import { lifeCategories } from './life-categories.ts';

const twice = (list: readonly string[]): string[] => list.filter((each, at) => list.indexOf(each) !== at);

describe('regions of the body', () => {
  it('hold every muscle once, and all of them in the full body', () => {
    const regions = bodyParts.filter(({ slug }) => slug !== 'full_body');
    expect(regions.flatMap(({ muscles }) => muscles).toSorted()).toEqual([...MUSCLES].toSorted());
    expect(bodyParts.find(({ slug }) => slug === 'full_body')?.muscles).toEqual(MUSCLES);
  });

  it('have a name of their own in every language', () => {
    for (const locale of LOCALES) expect(twice(bodyParts.map(({ names }) => names[locale]))).toEqual([]);
    expect(bodyParts.filter(({ names }) => LOCALES.some((locale) => names[locale].length < 3))).toEqual([]);
  });
});

describe('kinds of daily life', () => {
  it('are named and explained in every language', () => {
    expect(lifeCategories.map(({ slug }) => slug)).toEqual([...LIFE_CATEGORIES]);
    expect(twice(lifeCategories.map(({ slug }) => slug))).toEqual([]);
    for (const locale of LOCALES) {
      expect(twice(lifeCategories.map(({ names }) => names[locale]))).toEqual([]);
      expect(lifeCategories.filter(({ meanings }) => !/^\p{Lu}.{30,}\.$/u.test(meanings[locale]))).toEqual([]);
    }
  });
});

describe('what a piece of equipment is', () => {
  it.each(TRANSLATED_LOCALES)('is said of every piece in %s', async (locale) => {
    const { equipmentDescriptions, equipment } = await loadTranslation(locale);
    const slugs = catalog.equipment.map(({ slug }) => slug);
    expect(Object.keys(equipmentDescriptions).toSorted()).toEqual(slugs.toSorted());
    const faults = catalog.equipment.filter(({ slug, description }) => {
      const told = equipmentDescriptions[slug] ?? '';
      return !/^[\p{Lu}\d].{10,}\.$/u.test(told) || told === description || /["'!]| {2}/.test(told);
    });
    expect(faults.map(({ slug }) => slug)).toEqual([]);
    expect(Object.keys(equipment).toSorted()).toEqual(slugs.toSorted());
  });
});
