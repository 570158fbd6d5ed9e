import type { AchievementRule } from '@halteres/engine/achievements/achievement-rule';
import { LOCALES, type Locale } from '@halteres/engine/catalog/locales';
import { FAMILIES, type Family, type Words } from './families.ts';

export const ACHIEVEMENT_CATEGORIES = [
  'consistency',
  'volume',
  'strength',
  'endurance',
  'mobility',
  'classes',
  'coaching',
  'community',
] as const;
export type AchievementCategory = (typeof ACHIEVEMENT_CATEGORIES)[number];

export type Achievement = {
  slug: string;
  category: AchievementCategory;
  /** Achievements of one family differ by how much it takes. */
  family: string;
  /** 1 bronze, 2 silver, 3 gold, 4 platinum, 5 diamond. */
  tier: number;
  icon: string;
  rule: AchievementRule;
  names: Record<Locale, string>;
  descriptions: Record<Locale, string>;
};

const inEach = (of: (locale: Locale) => string): Record<Locale, string> => {
  const [en, es, de, fr] = LOCALES.map(of);
  return { en: en ?? '', es: es ?? '', de: de ?? '', fr: fr ?? '' };
};

function expand(family: Family): Achievement[] {
  return family.steps.map((step, at) => {
    const isOne = step === family.shown;
    const told = (which: keyof Words, locale: Locale): string => {
      const words = family.words[locale];
      const usual = which === 'first' || which === 'name' ? words.name : words.told;
      const shown = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(step / family.shown);
      return (words[which] ?? usual).replaceAll('{n}', shown);
    };
    return {
      slug: `${family.slug}-${String(step).replace('.', '-')}`,
      category: family.category,
      family: family.slug,
      tier: at + 1,
      icon: family.icon,
      rule: family.rule(step),
      names: inEach((locale) => told(isOne ? 'first' : 'name', locale)),
      descriptions: inEach((locale) => told(isOne ? 'firstTold' : 'told', locale)),
    };
  });
}

/** Everything that can be earned: families in order, each from the least to the most. */
export const achievements: readonly Achievement[] = FAMILIES.flatMap(expand);
