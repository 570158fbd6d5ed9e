import { take, type LineReader } from './line-reader.ts';

const STRING = /"(?:[^"\\]|\\.)*"/y;

const isControl = (code: number): boolean =>
  code < 32 || (code >= 127 && code < 160) || code === 0x2028 || code === 0x2029 || (code >= 0xd800 && code < 0xe000);

/** Whether a text can stand in a line as it is. */
const isPlain = (text: string): boolean => {
  if (text === '' || text !== text.trim() || text.startsWith('"')) return false;
  for (const character of text) if (isControl(character.codePointAt(0) ?? 0)) return false;
  return true;
};

/** A text as it is typed; in quotation marks (as in JSON) where it would be read as something else. */
export const written = (text: string, readsAsItIs: (text: string) => boolean = () => true): string =>
  isPlain(text) && readsAsItIs(text) ? text : JSON.stringify(text);

/** The text in quotation marks that begins here, or null. */
export const takeQuoted = (reader: LineReader): string | null => {
  const start = reader.at;
  const match = take(reader, STRING);
  if (!match) return null;
  try {
    return JSON.parse(match[0]) as string;
  } catch {
    reader.at = start;
    return null;
  }
};
