import {
  NotUnderstood,
  accept,
  deeper,
  expect,
  parseArguments,
  parseExpression,
  parseName,
  peek,
  unexpected,
  type TokenReader,
} from './parse-expression.ts';
import type { Step } from './steps.ts';
import { tokensOf } from './tokens.ts';
import { ACTIONS, isChangeable } from './vocabulary.ts';

const ASSIGNMENTS = ['=', '+=', '-=', '*=', '/='] as const;

/** A script as steps, or why and where it is not understood. */
export type ParsedScript = { steps: Step[] } | { steps: null; at: number; why: string };

/** Reads a script between two places of the source. */
export const parseScript = (source: string, from: number, to: number): ParsedScript => {
  const reader: TokenReader = { tokens: tokensOf(source, from, to), next: 0, depth: 0 };
  const steps: Step[] = [];
  try {
    while (peek(reader).kind !== 'end') steps.push(parseStep(reader));
    return { steps };
  } catch (error) {
    if (error instanceof NotUnderstood) return { steps: null, at: error.at, why: error.message };
    throw error;
  }
};

const parseStep = (reader: TokenReader): Step => {
  const token = peek(reader);
  if (token.kind !== 'word') throw unexpected(token, 'a step');
  if (token.text === 'if') return deeper(reader, () => parseIf(reader));
  if (token.text === 'for') return deeper(reader, () => parseEach(reader));
  if (ACTIONS.has(token.text) && peek(reader, 1).text === '(') {
    reader.next++;
    return { do: 'call', name: token.text, arguments: parseArguments(reader) };
  }
  return parseAssignment(reader);
};

const parseBlock = (reader: TokenReader): Step[] => {
  expect(reader, '{');
  const steps: Step[] = [];
  while (!accept(reader, '}')) steps.push(parseStep(reader));
  return steps;
};

const parseIf = (reader: TokenReader): Step => {
  expect(reader, 'if');
  expect(reader, '(');
  const when = parseExpression(reader);
  expect(reader, ')');
  const yes = parseBlock(reader);
  if (!accept(reader, 'else')) return { do: 'if', when, yes, no: [] };
  const no = peek(reader).text === 'if' ? [deeper(reader, () => parseIf(reader))] : parseBlock(reader);
  return { do: 'if', when, yes, no };
};

const parseEach = (reader: TokenReader): Step => {
  expect(reader, 'for');
  expect(reader, '(');
  const at = peek(reader);
  const variable = at.kind === 'word' ? parseName(reader) : null;
  if (variable?.is !== 'variable') throw unexpected(at, 'a variable such as var.i');
  expect(reader, 'in');
  const of = parseExpression(reader);
  expect(reader, ')');
  return { do: 'each', variable: variable.name, of, steps: parseBlock(reader) };
};

const parseAssignment = (reader: TokenReader): Step => {
  const at = peek(reader);
  const target = parseName(reader);
  if (target.is === 'known' && !isChangeable(target.name))
    throw new NotUnderstood(`${target.name} cannot be changed`, at.at);
  const by = ASSIGNMENTS.find((sign) => sign === peek(reader).text);
  if (by === undefined) throw unexpected(peek(reader), 'an assignment such as = or +=');
  reader.next++;
  return { do: 'set', target, by, to: parseExpression(reader) };
};
