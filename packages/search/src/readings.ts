import { nameWords, typedWords } from './fold.ts';
import { SHORT_FORMS } from './short-forms.ts';

/** One way to read what was typed. */
export type Reading = {
  words: readonly string[];
  /** 1 as typed, less the more was made of it. */
  trust: number;
  /** The last word may still be on its way. */
  open: boolean;
};

type Step = { words: readonly string[]; takes: number; trust: number };

const MOST_READINGS = 24;
const MOST_WORDS = 8;

/** As typed, with short forms spelt out, words joined (dead lift), torn apart (benchpress) and umlauts written as two letters. */
export function readings(query: string, isKnown: (word: string) => boolean): Reading[] {
  const open = !/\s$/.test(query);
  const joined = nameWords(query).slice(0, MOST_WORDS);
  const apart = typedWords(query).slice(0, MOST_WORDS);
  return [joined, ...(apart.length === joined.length ? [] : [apart])]
    .flatMap((typed) => ways(typed, isKnown))
    .map(({ words, trust }) => ({ words, trust, open }))
    .toSorted((a, b) => b.trust - a.trust)
    .slice(0, MOST_READINGS);
}

type Way = { words: readonly string[]; trust: number };

function ways(typed: readonly string[], isKnown: (word: string) => boolean): Way[] {
  let partial: (Way & { at: number })[] = typed.length === 0 ? [] : [{ words: [], trust: 1, at: 0 }];
  const whole: Way[] = [];
  while (partial.length > 0) {
    const next: typeof partial = [];
    for (const { words, trust, at } of partial) {
      for (const step of stepsAt(typed, at, isKnown)) {
        const grown = { words: [...words, ...step.words], trust: trust * step.trust, at: at + step.takes };
        if (grown.at < typed.length) next.push(grown);
        else whole.push({ words: [...new Set(grown.words)], trust: grown.trust });
      }
    }
    partial = next.toSorted((a, b) => b.trust - a.trust).slice(0, MOST_READINGS);
  }
  return whole;
}

function stepsAt(typed: readonly string[], at: number, isKnown: (word: string) => boolean): Step[] {
  const word = typed[at] ?? '';
  const following = typed[at + 1];
  const known = isKnown(word);
  const steps: Step[] = [{ words: [word], takes: 1, trust: 1 }];
  for (const meaning of SHORT_FORMS[word] ?? []) {
    if (meaning !== word) steps.push({ words: meaning.split(' '), takes: 1, trust: 0.97 });
  }
  if (following !== undefined && isKnown(word + following))
    steps.push({ words: [word + following], takes: 2, trust: 0.98 });
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [head, tail] = [word.slice(0, cut), word.slice(cut)];
    if (isKnown(head) && isKnown(tail)) steps.push({ words: [head, tail], takes: 1, trust: 0.96 });
  }
  if (known) return steps;
  const plain = word.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u');
  if (plain !== word) steps.push({ words: [plain], takes: 1, trust: 0.99 });
  return steps;
}
