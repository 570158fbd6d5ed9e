const WEEKDAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const END_OF_WORD = String.raw`(?=[\s:,(]|$)`;

// Each is tested against a line without its indentation.
export const WEEK_LINE = new RegExp(`^week${END_OF_WORD}`, 'i');
export const WORKOUT_LINE = new RegExp(`^(?:day\\s+\\d+|${WEEKDAY}|${DATE})${END_OF_WORD}`, 'i');
export const DETAIL_LINE = /^(because|or|why)(?=[\s:]|$)/i;
export const NOTE_LINE = /^-(?=\s|$)/;
/** The verdict of an earlier check, which a copied notebook ends with. */
export const VERDICT_LINE = /^checked\s*:/i;
/** Labels at the top of a program. */
export const LABEL = /(goal|method|model|phases?|start)\s*:\s*/iy;

/** Lines that mean something of their own at the top of a program. */
export const HEADING = new RegExp(
  `^(?:goal|method|model|phases?|start|checked)\\s*:|^(?:week|${WEEKDAY})${END_OF_WORD}|^(?:day\\s+\\d+|${DATE})|^-`,
  'i',
);

const SLUG = /^[a-z0-9][a-z0-9_-]*$/;

/** A slug that needs no quotation marks: nothing else in the format looks like it. */
export const isBareSlug = (text: string): boolean =>
  SLUG.test(text) &&
  ![WEEK_LINE, WORKOUT_LINE, DETAIL_LINE, VERDICT_LINE, HEADING].some((kind) => kind.test(`${text}:`));

/** A letter, or a letter and a digit, in front of an exercise. */
export const SUPERSET = /^[A-Z][0-9]?$/;
