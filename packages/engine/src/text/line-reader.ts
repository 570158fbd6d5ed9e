import { MOST_PROBLEMS, type TextProblem } from './problem.ts';

/** One line being read from left to right. Patterns are sticky, so reading takes time in proportion to the line. */
export type LineReader = {
  readonly line: number;
  readonly text: string;
  at: number;
  report: (text: string, mend: string, at?: number) => void;
};

export const readLine = (text: string, line: number, problems: TextProblem[], offset = 0): LineReader => {
  const reader: LineReader = {
    line,
    text,
    at: 0,
    report: (said, mend, at = reader.at) => {
      if (problems.length < MOST_PROBLEMS) problems.push({ line, column: offset + at + 1, text: said, mend });
    },
  };
  return reader;
};

export const rest = (reader: LineReader): string => reader.text.slice(reader.at);
export const atEnd = (reader: LineReader): boolean => reader.at >= reader.text.length;

export const skipSpace = (reader: LineReader): void => {
  while (reader.at < reader.text.length && /\s/.test(reader.text.charAt(reader.at))) reader.at++;
};

/** What a sticky pattern matches here, or null; reading goes on behind it. */
export const take = (reader: LineReader, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at = pattern.lastIndex;
  return match;
};
