import type { Reason } from '@halteres/engine/program/program';
import type { EDIT_CODES } from './versions/contract.ts';

/** What a change did: a code, what it is made of for readers of any language, and the sentence in English. */
export type Said = Required<Reason>;

/** What somebody did by hand. */
export const edited = (code: (typeof EDIT_CODES)[number], text: string, values: Said['values'] = {}): Said => ({
  code: `edit.${code}`,
  text,
  values,
});

const MOST = 400;

/** The sentences in one line, as a row of old has them alone. */
export const summaryOf = (said: readonly Said[]): string =>
  said
    .map(({ text }) => text)
    .reduce((line, text) => `${line}${line.endsWith('.') ? ' ' : '; '}${text}`)
    .slice(0, MOST);

/** What a row says of its change; null where it has the sentence alone. */
export const saidIn = (said: unknown): Said[] | null => said as Said[] | null;
