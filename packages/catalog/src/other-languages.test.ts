import { describe, expect, it } from 'vitest';
import { catalog, exerciseBySlug } from './index.ts';
import { createMatcher } from './match.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Han}]/u;
const ROMANCE = /\b(con|alla|alle|dei|delle|sopra|barra|halter|panca|manubri|bilanciere|máquina)\b/i;

describe('names in languages the catalogue is not written in', () => {
  it('belong to exercises there are, and are not shown with them', () => {
    for (const [slug, names] of Object.entries(OTHER_LANGUAGES)) {
      const exercise = exerciseBySlug.get(slug);
      expect(exercise, slug).toBeDefined();
      expect(names.filter((name) => exercise?.aliases.includes(name))).toEqual([]);
    }
    const shown = catalog.exercises.flatMap(({ aliases }) => aliases);
    expect(shown.filter((alias) => OTHER_SCRIPT.test(alias) || ROMANCE.test(alias))).toEqual([]);
  });

  it('are found by importers', () => {
    const match = createMatcher();
    const lost = Object.entries(OTHER_LANGUAGES).flatMap(([slug, names]) =>
      names.filter((name) => match(name).slug !== slug).map((name) => `${name} is ${match(name).slug ?? 'nothing'}`),
    );
    expect(lost).toEqual([]);
  });
});
