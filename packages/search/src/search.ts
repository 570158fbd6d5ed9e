import { nameWords } from './fold.ts';
import { readings, type Reading } from './readings.ts';
import { createWordIndex } from './word-index.ts';

/** Something with names: each with its weight, 1 for the name in the person's language and less for others. */
export type Searchable<K extends string = string> = {
  key: K;
  names: readonly { text: string; weight: number }[];
  /** How often people mean it, 0..1; decides between names that answer alike. */
  prior: number;
};

export type Hit<K extends string = string> = { key: K; score: number; name: string };

export type SearchOptions<K extends string = string> = {
  /** What a person's own history adds to a key, 0..1. */
  usage?: ((key: K) => number) | undefined;
  allows?: ((key: K) => boolean) | undefined;
  most?: number | undefined;
};

export type Search<K extends string = string> = (query: string, options?: SearchOptions<K>) => Hit<K>[];

type Best = { score: number; answer: number; name: number };
type Name = { item: number; text: string; weight: number; words: readonly number[]; rarity: number };

const PRIOR_WEIGHT = 0.09;
/** The most a habit adds: about what it costs when half of a name is not typed, never what a wrong word costs. */
const USAGE_WEIGHT = 0.4;
/** How well the typed words must be answered before a habit counts at all. */
const LEAST_ANSWER = 0.7;
/** How much of a score follows from how much of the name was typed. */
const NAME_SHARE = 0.42;
const LEAST_SCORE = 0.3;
/** What a reading costs that leaves a typed word out. */
const LEFT_OUT = 0.55;
/** So many queries are remembered with what they found. */
const MEMORY = 100;

/**
 * Finds by what people type: parts of words, typos, any order, short forms, words run together or torn apart, in any
 * language the names are in. The same code ranks on the server and on a phone without a network.
 */
export function createSearch<K extends string>(items: readonly Searchable<K>[]): Search<K> {
  const index = createWordIndex();
  const names: Name[] = [];
  const postings: number[][] = [];
  const holders: Set<number>[] = [];
  items.forEach((item, at) => {
    for (const { text, weight } of item.names) {
      const words = [...new Set(nameWords(text))].map(index.add);
      if (words.length === 0) continue;
      for (const word of words) {
        (postings[word] ??= []).push(names.length);
        (holders[word] ??= new Set()).add(at);
      }
      names.push({ item: at, text, weight, words, rarity: 0 });
    }
  });
  /** A word that few items have says more. */
  const rarity = holders.map((having) => Math.log(1 + items.length / having.size));
  for (const name of names) name.rarity = name.words.reduce((sum, word) => sum + (rarity[word] ?? 0), 0);
  const rarest = Math.log(1 + items.length);

  // For each name a row of qualities and a row of the words that gave them; made once and used again, for speed.
  let cells = new Float32Array(0);
  let stamps = new Uint32Array(0);
  let epoch = 0;

  /** Whether the word at a place answered no earlier one. */
  function isFirst(start: number, place: number): boolean {
    for (let before = 0; before < place; before += 1) if (cells[start + before] === cells[start + place]) return false;
    return true;
  }

  function score(reading: Reading, best: Map<number, Best>): void {
    const width = reading.words.length;
    const row = width * 2;
    if (cells.length < names.length * row) cells = new Float32Array(names.length * row);
    if (stamps.length < names.length) stamps = new Uint32Array(names.length);
    epoch += 1;
    const touched: number[] = [];
    const said: number[] = [];
    reading.words.forEach((typed, place) => {
      const open = reading.open && place === width - 1;
      let saying = 0;
      for (const [word, quality] of index.find(typed, open)) {
        if (quality > 0.7) saying = Math.max(saying, (rarity[word] ?? 0) * quality);
        for (const name of postings[word] ?? []) {
          const start = name * row;
          if (stamps[name] !== epoch) {
            stamps[name] = epoch;
            cells.fill(0, start, start + row);
            touched.push(name);
          }
          if (quality > (cells[start + place] ?? 0)) {
            cells[start + place] = quality;
            cells[start + width + place] = word + 1;
          }
        }
      }
      said.push(saying === 0 ? rarest : saying);
    });
    const total = said.reduce((sum, each) => sum + each, 0);
    for (const at of touched) {
      const start = at * row;
      const name = names[at];
      if (name === undefined) continue;
      let answered = 0;
      let missing = 0;
      let covered = 0;
      for (let place = 0; place < width; place += 1) {
        const quality = cells[start + place] ?? 0;
        if (quality === 0) {
          missing += 1;
          continue;
        }
        answered += quality * (said[place] ?? 0);
        const word = (cells[start + width + place] ?? 0) - 1;
        if (isFirst(start + width, place)) covered += (rarity[word] ?? 0) * quality;
      }
      if (missing > 1 || (missing === 1 && width < 3)) continue;
      const begins = (cells[start + width] ?? 0) - 1 === name.words[0] ? 0.01 : 0;
      const answer = (answered / total) * reading.trust * (missing === 1 ? LEFT_OUT : 1);
      const value = answer * (1 - NAME_SHARE + NAME_SHARE * Math.min(1, covered / name.rarity)) * name.weight + begins;
      const before = best.get(name.item);
      if (before === undefined || value > before.score) best.set(name.item, { score: value, answer, name: at });
    }
  }

  const remembered = new Map<string, readonly (readonly [number, Best])[]>();

  /** What answers well enough, whoever asks: people type the same beginnings. */
  function answersTo(query: string): readonly (readonly [number, Best])[] {
    const before = remembered.get(query);
    if (before !== undefined) return before;
    const best = new Map<number, Best>();
    for (const reading of readings(query, index.has)) score(reading, best);
    const answers = [...best].filter(([, found]) => found.score >= LEAST_SCORE);
    if (remembered.size >= MEMORY) remembered.clear();
    remembered.set(query, answers);
    return answers;
  }

  return (query, { usage, allows, most = 60 } = {}) =>
    answersTo(query)
      .flatMap(([at, found]) => {
        const item = items[at];
        if (item === undefined || allows?.(item.key) === false) return [];
        const { key, prior } = item;
        const counts = Math.max(0, (found.answer - LEAST_ANSWER) / (1 - LEAST_ANSWER));
        const added = PRIOR_WEIGHT * prior + USAGE_WEIGHT * counts * (usage?.(key) ?? 0);
        return [{ key, score: found.score + added, name: names[found.name]?.text ?? '' }];
      })
      .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, most);
}
