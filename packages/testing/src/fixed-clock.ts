/** A clock that stands until it is moved: the moment all tests agree on. */
export interface FixedClock {
  now(): Date;
  today(): string;
  advance(milliseconds: number): void;
}

export function fixedClock(start = '2026-02-02T08:00:00.000Z'): FixedClock {
  let moment = Date.parse(start);
  return {
    now: () => new Date(moment),
    today: () => new Date(moment).toISOString().slice(0, 10),
    advance(milliseconds) {
      moment += milliseconds;
    },
  };
}
