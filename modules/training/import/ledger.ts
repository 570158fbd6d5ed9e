import type { Absorbed, Adjusted, Skipped } from './reading.ts';

const SHOWN = 40;

/** A value from the file, fit to stand in a sentence. */
export function quoted(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return `"${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}"`;
}

/** Where every row that did not become a set, and every value that was changed, is written down. */
export class Ledger {
  readonly absorbed: Absorbed[] = [];
  readonly skipped: Skipped[] = [];
  readonly adjusted: Adjusted[] = [];

  absorb(line: number, into: string): void {
    this.absorbed.push({ line, into });
  }

  skip(line: number, reason: string): void {
    this.skipped.push({ line, reason });
  }

  adjust(line: number, field: string, value: string, reason: string): void {
    this.adjusted.push({ line, field, value, reason });
  }

  /** The lists in the order of the file. Of a row that was skipped no adjustment is told. */
  close(): { absorbed: Absorbed[]; skipped: Skipped[]; adjusted: Adjusted[] } {
    const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;
    const gone = new Set(this.skipped.map(({ line }) => line));
    return {
      absorbed: this.absorbed.toSorted(byLine),
      skipped: this.skipped.toSorted(byLine),
      adjusted: this.adjusted.filter(({ line }) => !gone.has(line)).toSorted(byLine),
    };
  }
}
