import { nameWords, wordSet } from '@halteres/search/fold';
import { editsBetween } from '@halteres/search/word-index';
import { CLASS_PHRASES } from './class-phrases.ts';

/** An exercise by all its names, in every language there is. */
export type NamedMovement = { slug: string; names: readonly string[] };

/** The exercise behind a movement as it was written; null where none is meant for sure. */
export type MovementNames = {
  /** For a line: what is said of manner, side and place may stand around the name. */
  of: (text: string) => string | null;
  /** For a few words of a sentence: they are the name, through typos. */
  exactly: (text: string) => string | null;
};

/** Words that say how or by whom, not what. */
const MANNER = new Set(
  `strict unbroken heavy light scaled banded partner partnered synchro synchronized synchronised alternating tempo
  technical weighted right left each side per arm leg armed legged handed hand rx men women male female total
  continuous touch go max rep steps step meter m mt ft foot feet lb kg pound pood in inch inches second seconds sec
  complete then`.split(/\s+/),
);
const ASIDE = /\s+(?:with|holding|off|while|at|from|for|onto|through|over|under|into|in|on)\s.*$/i;
const MEMORY = 20_000;
/** Words this short are not mended: too many others are one letter away. */
const LEAST_MENDED = 5;

/** Finds movements by the catalogue's names, by what classes call them, and through typos. */
export function createMovementNames(movements: readonly NamedMovement[]): MovementNames {
  const ordered = new Map<string, string>();
  const unordered = new Map<string, string>();
  const vocabulary = new Set<string>();
  const learn = (name: string, slug: string): void => {
    const words = nameWords(name);
    if (words.length === 0) return;
    if (!ordered.has(words.join(' '))) ordered.set(words.join(' '), slug);
    if (!unordered.has(wordSet(words))) unordered.set(wordSet(words), slug);
    for (const word of words) vocabulary.add(word);
  };
  const known = new Set(movements.map(({ slug }) => slug));
  for (const { phrase, slug } of CLASS_PHRASES) if (known.has(slug)) learn(phrase, slug);
  for (const { slug, names } of movements) for (const name of names) learn(name, slug);

  const exact = (words: readonly string[]): string | null =>
    words.length === 0 ? null : (ordered.get(words.join(' ')) ?? unordered.get(wordSet(words)) ?? null);
  const plainly = (words: readonly string[]): string | null =>
    exact(words) ?? exact(words.filter((word) => !MANNER.has(word)));

  const mended = new Map<string, string>();
  function mend(word: string): string {
    if (vocabulary.has(word) || word.length < LEAST_MENDED) return word;
    const before = mended.get(word);
    if (before !== undefined) return before;
    const most = word.length >= 8 ? 2 : 1;
    let best = word;
    let fewest = most + 1;
    for (const candidate of vocabulary) {
      if (Math.abs(candidate.length - word.length) > most) continue;
      const edits = editsBetween(word, candidate, most);
      if (edits < fewest) [best, fewest] = [candidate, edits];
    }
    mended.set(word, best);
    return best;
  }

  /** The text as it stands, without what is said in brackets, without what follows with, over, on … */
  function find(text: string): string | null {
    const outside = text.replace(/\([^)]*\)/g, ' ').trim();
    const readings = [
      text,
      text.replaceAll('-', ''),
      outside,
      outside.replace(ASIDE, ''),
      outside.split(/[,;]/)[0] ?? '',
    ];
    for (const reading of readings) {
      const slug = plainly(nameWords(reading));
      if (slug !== null) return slug;
    }
    for (const reading of readings) {
      const slug = plainly(nameWords(reading).map(mend));
      if (slug !== null) return slug;
    }
    return null;
  }

  return {
    of: remembering(find),
    exactly: remembering((text) => exact(nameWords(text)) ?? exact(nameWords(text).map(mend))),
  };
}

function remembering(find: (text: string) => string | null): (text: string) => string | null {
  const memory = new Map<string, string | null>();
  return (text) => {
    const key = text.toLowerCase();
    const before = memory.get(key);
    if (before !== undefined) return before;
    const slug = find(key);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(key, slug);
    return slug;
  };
}
