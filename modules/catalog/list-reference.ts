import type { ActorDb } from '@halteres/database';
import type { z } from 'zod';
import { wordsIn, type ShownWords } from '../i18n/shown-words.ts';
import { nameKey, tellingKey } from '../i18n/word-sources.ts';
import type { achievement, bodyPart, lifeCategory } from './contract.ts';

/** Regions of the body in one language. */
export async function listBodyParts(
  db: ActorDb,
  locale: string,
  worded: ShownWords,
): Promise<z.infer<typeof bodyPart>[]> {
  const rows = await db
    .selectFrom('body_parts as p')
    .leftJoin('body_parts_translations as t', (join) =>
      join.onRef('t.body_part', '=', 'p.slug').on('t.locale', '=', locale),
    )
    .select(['p.slug', 'p.name', 'p.muscles', 't.name as translated'])
    .orderBy('p.position')
    .execute();
  const words = wordsIn(worded, locale);
  return rows.map(({ slug, name, muscles, translated }) => ({
    slug,
    name: words.get(slug) ?? translated ?? name,
    muscles,
  }));
}

/** Kinds of daily life in one language. */
export async function listLifeCategories(
  db: ActorDb,
  locale: string,
  worded: ShownWords,
): Promise<z.infer<typeof lifeCategory>[]> {
  const rows = await db
    .selectFrom('life_categories as c')
    .leftJoin('life_category_translations as t', (join) =>
      join.onRef('t.life_category', '=', 'c.slug').on('t.locale', '=', locale),
    )
    .select(['c.slug', 'c.name', 'c.meaning', 't.name as translated', 't.meaning as explained'])
    .orderBy('c.position')
    .execute();
  const words = wordsIn(worded, locale);
  return rows.map(({ slug, name, meaning, translated, explained }) => ({
    slug: slug as z.infer<typeof lifeCategory>['slug'],
    name: words.get(nameKey(slug)) ?? translated ?? name,
    meaning: words.get(tellingKey(slug)) ?? explained ?? meaning,
  }));
}

/** What can be earned, in one language. */
export async function listAchievements(
  db: ActorDb,
  locale: string,
  worded: ShownWords,
): Promise<z.infer<typeof achievement>[]> {
  const rows = await db
    .selectFrom('achievements as a')
    .leftJoin('achievement_translations as t', (join) =>
      join.onRef('t.achievement_id', '=', 'a.id').on('t.locale', '=', locale),
    )
    .select(['a.slug', 'a.category', 'a.family', 'a.tier', 'a.icon', 'a.rule', 'a.name', 'a.description'])
    .select(['t.name as translated', 't.description as told'])
    .orderBy('a.position')
    .execute();
  const words = wordsIn(worded, locale);
  return rows.map(({ translated, told, rule, ...row }) => ({
    ...row,
    rule: rule as z.infer<typeof achievement>['rule'],
    name: words.get(nameKey(row.slug)) ?? translated ?? row.name,
    description: words.get(tellingKey(row.slug)) ?? told ?? row.description,
  }));
}
