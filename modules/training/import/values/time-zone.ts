const DAY = 86_400_000;
/** Clocks change on quarter hours, so one look-up serves the whole quarter. */
const QUARTER = 900_000;

/** Turns clocks on the wall of one time zone into instants, and back. */
export class TimeZone {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();

  /** Throws a RangeError when the zone is not known. */
  constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /**
   * The instant of a wall clock. Of an hour lived twice it is the first; a time the clocks jumped over is moved on
   * by the length of the jump.
   */
  toInstant(wallMs: number): number {
    const before = this.#offset(wallMs - DAY);
    const after = this.#offset(wallMs + DAY);
    for (const offset of before > after ? [before, after] : [after, before]) {
      if (this.#offset(wallMs - offset) === offset) return wallMs - offset;
    }
    return wallMs - before;
  }

  toWall(epochMs: number): number {
    return epochMs + this.#offset(epochMs);
  }

  #offset(epochMs: number): number {
    const quarter = Math.floor(epochMs / QUARTER);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    const at = quarter * QUARTER;
    const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of this.#format.formatToParts(at)) parts[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    const offset = Date.UTC(year, month - 1, day, hour, minute, second) - at;
    this.#offsets.set(quarter, offset);
    return offset;
  }
}
