import type { Amount } from './imported-program.ts';
import { parseScript } from './script/parse-script.ts';
import type { Step, Value } from './script/steps.ts';
import { report, type Source } from './source.ts';

/** A rule as written: one of the app's own with its arguments, a script, or somebody else's script. */
export type ReadRule =
  | { kind: 'none' }
  | { kind: 'built_in'; name: 'lp' | 'dp' | 'sum'; arguments: Value[]; at: number }
  | { kind: 'steps'; state: StateValue[]; steps: Step[] }
  | { kind: 'reuse'; state: StateValue[]; of: string; at: number }
  /** Reported already. */
  | { kind: 'odd' };
export type StateValue = { name: string; value: Value; asked: boolean };

const VALUE = /^(-?\d+(?:\.\d+)?)(kg|lb|%)?$/;
const valueOf = (text: string): Value | null => {
  const match = VALUE.exec(text.trim());
  if (!match) return null;
  const unit = match[2];
  return { amount: match[1] ?? '', unit: unit === 'kg' || unit === 'lb' || unit === '%' ? unit : null };
};

/** A weight or percentage; null for a bare number. */
export const amountOf = (value: Value | undefined): Amount | null =>
  value?.unit ? { amount: value.amount, unit: value.unit } : null;

const HEAD = /(lp|dp|sum|custom|none)\b/y;
const PARENTHESES = /\(([^()]*)\)/y;
const REUSE = /\{\s*\.\.\.([^{}\n]*)\}/y;
const MEND = 'Rules are lp(5lb), dp(5lb, 8, 12), sum(30, 5lb), none and custom() {~ … ~}.';

const at = (source: Source, pattern: RegExp, from: number, to: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  const match = pattern.exec(source.text);
  return match && pattern.lastIndex <= to ? match : null;
};

/** Behind spaces and continuation signs. */
const behindSpace = ({ text }: Source, from: number, to: number): number => {
  let next = from;
  while (next < to && /[\s\\]/.test(text.charAt(next))) next++;
  return next;
};

/** `increase: 5lb, asked+: 0`. */
const readState = (source: Source, text: string, from: number): StateValue[] => {
  const state: StateValue[] = [];
  for (const part of text.split(',')) {
    if (part.trim() === '') continue;
    const match = /^\s*([A-Za-z_]\w*)(\+?)\s*:([^:]*)$/.exec(part);
    const value = match ? valueOf(match[3] ?? '') : null;
    if (match && value) state.push({ name: match[1] ?? '', value, asked: match[2] === '+' });
    else report(source, from, `"${part.trim().slice(0, 30)}" is no value to remember.`, 'Write `name: 5lb`.');
  }
  return state;
};

const readCustom = (source: Source, state: StateValue[], from: number, to: number): ReadRule => {
  const { text } = source;
  if (text.startsWith('{~', from)) {
    const close = text.indexOf('~}', from);
    if (close < 0 || close + 2 > to) return { kind: 'odd' };
    const script = parseScript(text, from + 2, close);
    if (script.steps) return { kind: 'steps', state, steps: script.steps };
    report(
      source,
      script.at,
      `This script is not understood: ${script.why}.`,
      'The rule is left out; set one by hand.',
    );
    report(source, from, 'The rule of this script is left out.', 'Set one by hand.', close);
    return { kind: 'odd' };
  }
  const reuse = at(source, REUSE, from, to);
  if (reuse) return { kind: 'reuse', state, of: (reuse[1] ?? '').trim(), at: from };
  if (text.slice(from, to).trim() === '') return { kind: 'steps', state, steps: [] };
  report(source, from, 'Expected a script.', 'Write {~ … ~} or { ...Name }.');
  return { kind: 'odd' };
};

/** Reads what stands behind `progress:` or `update:`. */
export const readRule = (source: Source, start: number, to: number): ReadRule => {
  const from = behindSpace(source, start, to);
  const head = at(source, HEAD, from, to);
  const name = head?.[1];
  if (!head || !name) {
    report(source, from, 'This rule is not known.', MEND);
    return { kind: 'odd' };
  }
  let next = behindSpace(source, from + head[0].length, to);
  const parentheses = at(source, PARENTHESES, next, to);
  if (parentheses) next = behindSpace(source, next + parentheses[0].length, to);
  if (name === 'custom') return readCustom(source, readState(source, parentheses?.[1] ?? '', from), next, to);
  if (name === 'none') return { kind: 'none' };
  const values = (parentheses?.[1] ?? '').split(',').map(valueOf);
  const written = values.filter((value) => value !== null);
  const behind = source.text.slice(next, to).replace(/[\s\\]/g, '');
  if (written.length !== values.length || behind !== '' || (name !== 'lp' && name !== 'dp' && name !== 'sum')) {
    report(source, from, 'The values of this rule are not understood.', MEND);
    return { kind: 'odd' };
  }
  return { kind: 'built_in', name, arguments: written, at: from };
};
