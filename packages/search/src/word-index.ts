/** All words of an index, and how well a typed word answers to each. */
type WordIndex = {
  /** Number of a word; added when new. */
  add: (word: string) => number;
  has: (word: string) => boolean;
  /** Words that a typed word may mean, with how well, 0..1. `open` when the person may still be typing it. */
  find: (typed: string, open: boolean) => ReadonlyMap<number, number>;
  readonly size: number;
};

const LEAST_INSIDE = 4;
const MEMORY = 5000;

export function createWordIndex(): WordIndex {
  const words: string[] = [];
  const letters: number[] = [];
  const numbers = new Map<string, number>();
  let known = new Map<string, ReadonlyMap<number, number>>();

  function find(typed: string, open: boolean): ReadonlyMap<number, number> {
    const key = open ? `${typed}…` : typed;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = new Map<number, number>();
    const typedLetters = lettersOf(typed);
    words.forEach((word, number) => {
      // Two edits change four kinds of letters at most; most words need no closer look.
      if (differing(typedLetters, letters[number] ?? 0) > 4 && !word.includes(typed) && !open) return;
      const quality = likeness(typed, word, open);
      if (quality > 0) found.set(number, quality);
    });
    if (known.size >= MEMORY) known = new Map();
    known.set(key, found);
    return found;
  }

  return {
    add: (word) => {
      const before = numbers.get(word);
      if (before !== undefined) return before;
      known = new Map();
      numbers.set(word, words.length);
      letters.push(lettersOf(word));
      return words.push(word) - 1;
    },
    has: (word) => numbers.has(word),
    find,
    get size() {
      return words.length;
    },
  };
}

/** One bit for each kind of letter in a word. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function differing(a: number, b: number): number {
  let bits = (a ^ b) >>> 0;
  let count = 0;
  for (; bits !== 0; count += 1) bits &= bits - 1;
  return count;
}

/** How well a typed word answers to a word: 1 the same, 0 not at all. */
function likeness(typed: string, word: string, open: boolean): number {
  if (typed === word) return 1;
  const { length } = typed;
  if (length === 0) return 0;
  if (word.startsWith(typed)) {
    const rest = 1 - length / word.length;
    return length === 1 ? (open ? 0.4 : 0) : (open ? 0.95 : 0.88) - 0.25 * rest;
  }
  // A word inside a compound: bankdrücken in schrägbankdrücken.
  if (length >= LEAST_INSIDE && word.includes(typed)) return 0.78 - 0.25 * (1 - length / word.length);
  if (length < 3) return 0;
  const most = length >= 8 ? 2 : 1;
  if (Math.abs(word.length - length) <= most && word.length >= 3) {
    const edits = editsBetween(typed, word, most);
    // Three letters with one wrong are as often another word.
    if (edits <= most && (length >= 4 || sameLetters(typed, word)))
      return (edits === 1 ? 0.82 : 0.66) - (typed[0] === word[0] ? 0 : 0.08) - (length <= 4 ? 0.08 : 0);
  }
  // The beginning of a longer word, mistyped.
  if (open && length >= 5 && word.length > length + 1) {
    const edits = Math.min(
      editsBetween(typed, word.slice(0, length), 1),
      editsBetween(typed, word.slice(0, length + 1), 1),
      editsBetween(typed, word.slice(0, length - 1), 1),
    );
    if (edits <= 1 && typed[0] === word[0]) return 0.62;
  }
  return 0;
}

function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && lettersOf(a) === lettersOf(b);
}

/** Letters added, left out, changed, or swapped with their neighbour, between two words; more than `most` is `most` + 1. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      }
      next.push(edits);
      best = Math.min(best, edits);
    }
    if (best > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}
