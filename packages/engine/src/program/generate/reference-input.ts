import type { Catalog } from '../../catalog/exercise.ts';

const AWAY = /\b(no|not|never|avoid|without|skip|hates?|dislikes?|drop|except|instead of)\b[^.;,\n]*$/;

const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z0-9.;,\n]+/g, ' ')} `;

/** Exercises a coach's note names, to favour or, after words such as "no" or "avoid" in the same clause, to leave out. */
export const namedInReference = (text: string, catalog: Catalog): { favour: string[]; avoid: string[] } => {
  const favour: string[] = [];
  const avoid: string[] = [];
  if (text.trim() === '') return { favour, avoid };
  const note = plain(text);
  for (const exercise of catalog.exercises) {
    for (const name of [exercise.name, ...exercise.aliases]) {
      const words = plain(name).trim();
      if (words.length < 4) continue;
      const at = Math.max(note.indexOf(` ${words} `), note.indexOf(` ${words}s `), note.indexOf(` ${words}.`), note.indexOf(` ${words},`));
      if (at < 0) continue;
      (AWAY.test(note.slice(Math.max(0, at - 60), at + 1)) ? avoid : favour).push(exercise.slug);
      break;
    }
  }
  return { favour, avoid };
};
