/** One text on its way to a translator or back. */
export type InterchangeUnit = {
  /** What kind of text: a file of its own in XLIFF. */
  kind: string;
  /** Letters, digits, dots, hyphens; unique within its kind. */
  id: string;
  source: string;
  /** Empty when there is none yet. */
  target: string;
  state: 'initial' | 'translated' | 'reviewed';
  /** A mark of the text the translator started from, so that what changed meanwhile is noticed; null when it got lost. */
  base: string | null;
};

/** What a file holds: units that could be read, and why the others could not. */
export type InterchangeReading = {
  /** The language the file says it is in; null when it does not say. */
  locale: string | null;
  units: InterchangeUnit[];
  faults: { id: string; reason: string }[];
};

/** A file that is none of ours as a whole. */
export class UnreadableWords extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnreadableWords';
  }
}
