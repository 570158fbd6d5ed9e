import type { ReasonValues } from '../program/program.ts';
import { skipSpace, take, type LineReader } from './line-reader.ts';

const OBJECT = /\{(?:[^{}"]|"(?:[^"\\]|\\.)*")*\}/y;

const isValue = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const isValues = (parsed: unknown): parsed is ReasonValues =>
  typeof parsed === 'object' &&
  parsed !== null &&
  Object.values(parsed).every((value) => isValue(value) || (Array.isArray(value) && value.every(isValue)));

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** What a reason stands on, as it is typed behind its code: JSON in curly brackets; nothing where there is none. */
export const valuesText = (values: ReasonValues | undefined): string =>
  values === undefined ? '' : `${JSON.stringify(values)} `;

/** The values that begin here, or null; what is no JSON of texts, numbers and lists of them is reported. */
export const readValues = (reader: LineReader): ReasonValues | null => {
  skipSpace(reader);
  const at = reader.at;
  const match = take(reader, OBJECT);
  if (!match) return null;
  const parsed = asJson(match[0]);
  if (isValues(parsed)) return parsed;
  reader.report(
    'Expected values as JSON in curly brackets.',
    'Write them as `{"left": 3}`, or the text in quotation marks.',
    at,
  );
  return null;
};
