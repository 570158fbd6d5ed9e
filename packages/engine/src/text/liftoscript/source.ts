import { MOST_PROBLEMS, type TextProblem } from '../problem.ts';

/** A text with its line numbers, and what was not understood of it. */
export type Source = {
  text: string;
  lineStarts: number[];
  problems: TextProblem[];
  /** 0-based lines with something that was not understood. */
  odd: Set<number>;
};

export const sourceOf = (text: string): Source => {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text, lineStarts, problems: [], odd: new Set() };
};

/** The 0-based line an offset is in. */
export const lineAt = ({ lineStarts }: Source, offset: number): number => {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Reports what was not understood at a place; all lines up to `to` count as not understood. */
export const report = (source: Source, at: number, text: string, mend: string, to = at): void => {
  const line = lineAt(source, at);
  if (source.problems.length < MOST_PROBLEMS)
    source.problems.push({ line: line + 1, column: at - (source.lineStarts[line] ?? 0) + 1, text, mend });
  for (let odd = line; odd <= lineAt(source, to); odd++) source.odd.add(odd);
};

/** How many lines say something, and how many of them were understood. */
export const countLines = (source: Source): { total: number; understood: number } => {
  let total = 0;
  let understood = 0;
  for (const [line, text] of source.text.split('\n').entries()) {
    if (text.trim() === '') continue;
    total++;
    if (!source.odd.has(line)) understood++;
  }
  return { total, understood };
};
