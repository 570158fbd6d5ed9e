/** Something in a text that could not be read: where, what was expected there, and how to mend it. */
export type TextProblem = {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  text: string;
  mend: string;
};

/** A problem in one line: `line 12, column 5: …`. */
export const problemText = ({ line, column, text, mend }: TextProblem): string =>
  `line ${line}, column ${column}: ${text} ${mend}`;

/** The part of a text worth showing in a message. */
export const shown = (text: string): string => {
  const line = text.slice(0, 80).trim();
  if (line === '') return 'the end of the line';
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
};

/** Longer texts are not read: a program of 26 full weeks with every reason takes a third of this. */
export const MOST_CHARACTERS = 3_000_000;

/** A text with more problems than this is no text of this kind, and the rest is not listed. */
export const MOST_PROBLEMS = 1000;
