import type { Expression, Place } from './steps.ts';
import type { Token } from './tokens.ts';
import { FUNCTIONS, knownWord } from './vocabulary.ts';

/** Where a script stops being understood. Thrown and caught within this folder only. */
export class NotUnderstood extends Error {
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** Deeper nesting is no rule for training, and would use up the stack. */
const MOST_DEPTH = 60;

export type TokenReader = { tokens: readonly Token[]; next: number; depth: number };

export const peek = (reader: TokenReader, ahead = 0): Token =>
  reader.tokens[Math.min(reader.next + ahead, reader.tokens.length - 1)] as Token;

/** Takes a sign or word when it is the next one. */
export const accept = (reader: TokenReader, text: string): boolean => {
  const token = peek(reader);
  if (token.text !== text || token.kind === 'end') return false;
  reader.next++;
  return true;
};

export const expect = (reader: TokenReader, text: string): void => {
  if (!accept(reader, text)) throw unexpected(peek(reader), `"${text}"`);
};

export const unexpected = (token: Token, wanted: string): NotUnderstood =>
  new NotUnderstood(
    `expected ${wanted}, found ${token.kind === 'end' ? 'the end of the script' : `"${token.text.slice(0, 30)}"`}`,
    token.at,
  );

/** Reads something nested, and refuses nesting without end. */
export const deeper = <T>(reader: TokenReader, read: () => T): T => {
  reader.depth++;
  if (reader.depth > MOST_DEPTH) throw new NotUnderstood('the script is nested too deeply', peek(reader).at);
  const answer = read();
  reader.depth--;
  return answer;
};

/** From the loosest to the tightest binding. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '>=', '<=', '>', '<'],
  ['+', '-'],
  ['*', '/', '%'],
];

export const parseExpression = (reader: TokenReader): Expression =>
  deeper(reader, () => {
    const when = parseLevel(reader, 0);
    if (!accept(reader, '?')) return when;
    const yes = parseExpression(reader);
    expect(reader, ':');
    return { is: 'choose', when, yes, no: parseExpression(reader) };
  });

const parseLevel = (reader: TokenReader, level: number): Expression => {
  const operators = LEVELS[level];
  if (!operators) return parseUnary(reader);
  let left = parseLevel(reader, level + 1);
  for (let chained = 0; peek(reader).kind === 'sign' && operators.includes(peek(reader).text); chained++) {
    if (chained > MOST_DEPTH) throw new NotUnderstood('the expression is too long', peek(reader).at);
    const operator = peek(reader).text;
    reader.next++;
    left = { is: 'compute', operator, left, right: parseLevel(reader, level + 1) };
  }
  return left;
};

const parseUnary = (reader: TokenReader): Expression => {
  if (accept(reader, '!')) return deeper(reader, () => ({ is: 'not', of: parseUnary(reader) }));
  if (accept(reader, '-')) return deeper(reader, () => ({ is: 'minus', of: parseUnary(reader) }));
  if (accept(reader, '(')) {
    const inner = parseExpression(reader);
    expect(reader, ')');
    return inner;
  }
  return parseOperand(reader);
};

const parseOperand = (reader: TokenReader): Expression => {
  const token = peek(reader);
  if (token.kind === 'number') {
    reader.next++;
    const [, amount = '', unit] = /^([\d.]+)(kg|lb|%)?$/.exec(token.text) ?? [];
    return { is: 'value', value: { amount, unit: unit === 'kg' || unit === 'lb' || unit === '%' ? unit : null } };
  }
  if (token.kind !== 'word') throw unexpected(token, 'a value');
  if (peek(reader, 1).text === '(') {
    if (!FUNCTIONS.has(token.text))
      throw new NotUnderstood(`there is no function ${token.text.slice(0, 30)}`, token.at);
    reader.next++;
    return { is: 'call', name: token.text, arguments: parseArguments(reader) };
  }
  return parseName(reader);
};

/** `(a, b)`. */
export const parseArguments = (reader: TokenReader): Expression[] => {
  expect(reader, '(');
  const list: Expression[] = [];
  if (accept(reader, ')')) return list;
  do list.push(parseExpression(reader));
  while (accept(reader, ','));
  expect(reader, ')');
  return list;
};

/** `weights[2]`, `state.increase`, `var.i`, `week`. */
export const parseName = (reader: TokenReader): Expression => {
  const token = peek(reader);
  reader.next++;
  const [first = '', second, third] = token.text.split('.');
  if (third === undefined && second !== undefined && first === 'state') return { is: 'state', name: second, tag: null };
  if (third === undefined && second !== undefined && first === 'var') return { is: 'variable', name: second };
  if (token.text === 'state' && accept(reader, '[')) return taggedState(reader);
  const known = knownWord(token.text);
  if (known === null) throw new NotUnderstood(`the word ${token.text.slice(0, 30)} is not known`, token.at);
  return { is: 'known', name: known, place: accept(reader, '[') ? parsePlace(reader) : null };
};

const taggedState = (reader: TokenReader): Expression => {
  const tag = parseExpression(reader);
  expect(reader, ']');
  expect(reader, '.');
  const name = peek(reader);
  if (name.kind !== 'word') throw unexpected(name, 'the name of a remembered value');
  reader.next++;
  return { is: 'state', name: name.text, tag };
};

const parsePlace = (reader: TokenReader): Place => {
  const place: Place = [];
  do place.push(accept(reader, '*') ? null : parseLevel(reader, 0));
  while (accept(reader, ':') && place.length < 4);
  expect(reader, ']');
  return place;
};
