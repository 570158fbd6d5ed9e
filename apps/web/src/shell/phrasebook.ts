import { formatNumber } from '@halteres/i18n';

/** What stands in the slots of a sentence, as it was written. */
export type Slots = Readonly<Record<string, string>>;

/** The name of an exercise in the reader's language, by the one it was written with. */
export type NameIn = (written: string) => string;

/** A sentence the engine writes, its slots in braces (those with # hold figures), and how it is said in the reader's language. */
export type Phrase = readonly [sentence: string, say: (slots: Slots, nameIn: NameIn) => string];

export type ReadPhrase = (sentence: string, nameIn?: NameIn) => string | null;

const patternOf = (sentence: string): RegExp =>
  new RegExp(
    `^${sentence
      .split(/(\{#?\w+\})/u)
      .map((part) =>
        part.startsWith('{#')
          ? `(?<${part.slice(2, -1)}>[-\\d.:]+)`
          : /^\{\w+\}$/u.test(part)
            ? `(?<${part.slice(1, -1)}>.+?)`
            : part.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`),
      )
      .join('')}$`,
    'u',
  );

/**
 * Reads sentences that were stored without a code. The first that fits speaks; null where none does, as when somebody has
 * changed the sentence: it is theirs then.
 */
export function phrasebook(phrases: readonly Phrase[]): ReadPhrase {
  let patterns: { pattern: RegExp; say: Phrase[1] }[] | null = null;
  return (sentence, nameIn = (written) => written) => {
    patterns ??= phrases.map(([written, say]) => ({ pattern: patternOf(written), say }));
    for (const { pattern, say } of patterns) {
      const found = pattern.exec(sentence);
      if (found !== null) return say(found.groups ?? {}, nameIn);
    }
    return null;
  };
}

/** A number of a slot in the reader's figures; what is none stays. */
export const figure = (slot: string | undefined, digits = 3): string => {
  const value = Number(slot);
  return slot === undefined || slot.trim() === '' || Number.isNaN(value) ? (slot ?? '') : formatNumber(value, digits);
};

/** A weight such as `102.5 kg` in the reader's figures. */
export const weightFigure = (slot: string | undefined): string => {
  const [number, unit = ''] = (slot ?? '').split(' ');
  return unit === '' ? figure(number) : `${figure(number)} ${unit}`;
};
