import type { Catalog } from '../../catalog/exercise.ts';

const AWAY = /\b(no|not|never|avoid|without|skip|hates?|dislikes?|drop|except|instead of)\b[^.;,\n]*$/;

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9.;,\n]+/g, ' ')} `;

type Mention = { slug: string; from: number; to: number };

const mentions = (note: string, catalog: Catalog): Mention[] => {
  const found: Mention[] = [];
  for (const exercise of catalog.exercises) {
    for (const name of [exercise.name, ...exercise.aliases]) {
      const words = plain(name).trim();
      if (words.length < 4 || !note.includes(words)) continue;
      for (let from = note.indexOf(` ${words}`); from >= 0; from = note.indexOf(` ${words}`, from + 1)) {
        const to = from + words.length + 1;
        if (/^(e?s)?[ .;,\n]/.test(note.slice(to))) found.push({ slug: exercise.slug, from, to });
      }
    }
  }
  return found;
};

/**
 * Exercises a coach's note names, to favour or, after words such as "no" or "avoid" in the same clause, to leave out.
 * The longest name wins: "trap bar deadlift" is not also a deadlift.
 */
export const namedInReference = (text: string, catalog: Catalog): { favour: string[]; avoid: string[] } => {
  if (text.trim() === '') return { favour: [], avoid: [] };
  const note = plain(text);
  const all = mentions(note, catalog);
  const whole = all.filter(
    (one) =>
      !all.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
  const away = (one: Mention): boolean => AWAY.test(note.slice(Math.max(0, one.from - 60), one.from + 1));
  const avoid = new Set(whole.filter(away).map((one) => one.slug));
  return { avoid: [...avoid], favour: [...new Set(whole.map((one) => one.slug))].filter((slug) => !avoid.has(slug)) };
};
