/**
 * How month names begin, accents and case set aside, in the languages the apps write dates in:
 * English, German, Spanish, French, Italian, Portuguese, Dutch, the Scandinavian ones, Polish, Turkish and Russian.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'sty', 'oca', 'янв'],
  ['feb', 'fev', 'lut', 'sub', 'фев'],
  ['mar', 'mrz', 'mrt', 'maa', 'мар'],
  ['apr', 'abr', 'avr', 'kwi', 'nis', 'апр'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'май', 'мая'],
  ['jun', 'juin', 'giu', 'cze', 'haz', 'июн'],
  ['jul', 'juil', 'lug', 'lip', 'tem', 'июл'],
  ['aug', 'ago', 'agu', 'aou', 'sie', 'авг'],
  ['sep', 'set', 'wrz', 'eyl', 'сен'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'eki', 'окт'],
  ['nov', 'lis', 'kas', 'ноя'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'ara', 'дек'],
];

/** 1 to 12 of a month's name or its abbreviation, or of `10月`; null when it is no month. */
export function readMonth(word: string): number | null {
  const numbered = /^(\d{1,2})[月월]$/u.exec(word);
  if (numbered) {
    const month = Number(numbered[1]);
    return month >= 1 && month <= 12 ? month : null;
  }
  // The breve of й is a mark of its own letter, not an accent.
  const plain = word.toLowerCase().replace(/[^й]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  const index = BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => plain.startsWith(beginning)));
  return index === -1 ? null : index + 1;
}
