import type { MovementNames } from './movement-names.ts';

const LONGEST = 6;
/** Words that name an exercise somewhere and mean none in a sentence. */
const IDLE = new Set(
  `a an and or the with without no not but like this one for of to in on at by then some more less please i we want need
  workout wod session class minute minutes min time round rounds easy hard light heavy short long only just any home
  hotel gym travel open run-in body weight bodyweight equipment partner team pair cardio strength`.split(/\s+/),
);

/** The exercises named anywhere in a sentence, longest names first, each once. */
export function spotMovements(text: string, names: MovementNames): { slug: string; text: string; at: number }[] {
  const words = text.split(/[\s,;:.!?()]+/).filter((word) => word !== '');
  const found: { slug: string; text: string; at: number }[] = [];
  let at = 0;
  while (at < words.length) {
    let taken = 0;
    for (let width = Math.min(LONGEST, words.length - at); width >= 1; width -= 1) {
      const part = words.slice(at, at + width);
      const plain = part.map((word) => word.toLowerCase());
      if (IDLE.has(plain[0] ?? '') || IDLE.has(plain.at(-1) ?? '') || /^\d/.test(plain[0] ?? '')) continue;
      const phrase = part.join(' ');
      const slug = names(phrase);
      if (slug === null) continue;
      if (!found.some((each) => each.slug === slug)) found.push({ slug, text: phrase, at });
      taken = width;
      break;
    }
    at += Math.max(1, taken);
  }
  return found;
}
