const JOINED = /\b(pull|push|chin|sit|step|get|warm|press|muscle|v) (ups?|downs?|overs?)\b/g;
/** A direction is one word, for words are compared without their order. */
const DIRECTION =
  /\b(low|mid|high|oben|unten|haut|bas|arriba|abajo) (?:to |nach |en |hacia )?(low|mid|high|oben|unten|haut|bas|arriba|abajo)\b/g;
const SYNONYMS: Readonly<Record<string, string>> = {
  db: 'dumbbell',
  dumbell: 'dumbbell',
  bb: 'barbell',
  barbel: 'barbell',
  kb: 'kettlebell',
  kettelbell: 'kettlebell',
  one: 'single',
  pulley: 'cable',
  resistance: 'band',
  banded: 'band',
  trx: 'suspension',
  hex: 'trap',
  lever: 'machine',
  alt: 'alternating',
  inc: 'incline',
  dec: 'decline',
  flye: 'fly',
  flie: 'fly',
  tricep: 'triceps',
  bicep: 'biceps',
  calve: 'calf',
  ext: 'extension',
  legged: 'leg',
};
const FILLER = new Set(['the', 'a', 'an', 'with', 'on', 'of', 'using', 'and']);

function singular(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.length <= 3 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word;
  return word.replace(/s$/, '');
}

/** Lower case, no accents or punctuation, one space. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(text: string): string[] {
  return text
    .split(' ')
    .filter((word) => word && !FILLER.has(word))
    .map((word) => {
      const one = singular(word);
      return SYNONYMS[one] ?? one;
    });
}

/** The words of an exercise name: lower case, no accents or punctuation, one spelling, singular. */
export function nameWords(name: string): string[] {
  return wordsOf(plain(name).replace(JOINED, '$1$2').replace(DIRECTION, '$1to$2'));
}

/** The same with every word apart as it was typed: pull up, not pullup. */
export function typedWords(text: string): string[] {
  return wordsOf(plain(text));
}

/** The same for two spellings of one name, whatever the word order. */
export function wordSet(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(' ');
}
