import type { SetType } from '../reading.ts';

export type SetOrder =
  | { readonly kind: 'set'; readonly type: SetType; readonly order: number | null }
  | { readonly kind: 'rest' }
  | { readonly kind: 'note' };

const WORDS: Readonly<Record<string, SetOrder>> = {
  '': { kind: 'set', type: 'normal', order: null },
  w: { kind: 'set', type: 'warm_up', order: null },
  d: { kind: 'set', type: 'drop', order: null },
  f: { kind: 'set', type: 'failure', order: null },
  'rest timer': { kind: 'rest' },
  pausentimer: { kind: 'rest' },
  note: { kind: 'note' },
  notiz: { kind: 'note' },
};

const TYPES: Readonly<Record<string, SetType>> = {
  normal: 'normal',
  working: 'normal',
  'warm up': 'warm_up',
  warmup: 'warm_up',
  drop: 'drop',
  'drop set': 'drop',
  dropset: 'drop',
  failure: 'failure',
  'to failure': 'failure',
  amrap: 'amrap',
};

/** What Strong's column `Set Order` says: a number, a letter for a special set, or that the row is no set at all. */
export function readSetOrder(raw: string): SetOrder | null {
  if (/^\d{1,4}(?:\.0)?$/.test(raw)) return { kind: 'set', type: 'normal', order: Number(raw) };
  const word = raw.toLowerCase();
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}

export function readSetType(raw: string): SetType | null {
  const word = raw.toLowerCase().replace(/[-_ ]+/g, ' ');
  return Object.hasOwn(TYPES, word) ? (TYPES[word] ?? null) : null;
}
