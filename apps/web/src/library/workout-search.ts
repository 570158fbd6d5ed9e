import { DIFFICULTIES, FORMATS, type Difficulty, type Format } from '@halteres/library/workout';

const LENGTHS = ['short', 'medium', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** What the address of the workout library says. */
export type WorkoutSearch = {
  q?: string;
  /** A workout the answers shall be like. */
  like?: string;
  format?: Format;
  level?: Difficulty;
  length?: Length;
  gym?: string;
  from?: 'mine' | 'shared';
};
export type WorkoutChange = Partial<Record<keyof WorkoutSearch, string>>;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);

/** Reads an address or a change of one; what is empty or unknown is left out. */
export function readWorkoutSearch(search: Record<string, unknown>): WorkoutSearch {
  const text = (key: string): string | undefined => {
    const value = search[key];
    return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number' ? String(value) : undefined;
  };
  const read = {
    q: text('q')?.slice(0, 500),
    like: text('like'),
    format: oneOf(FORMATS, search['format']),
    level: oneOf(DIFFICULTIES, search['level']),
    length: oneOf(LENGTHS, search['length']),
    gym: text('gym'),
    from: oneOf(['mine', 'shared'] as const, search['from']),
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** Minutes of a length, as they are asked for. */
export const MINUTES_OF: Readonly<Record<Length, { minutesFrom?: number; minutesTo?: number }>> = {
  short: { minutesTo: 9 },
  medium: { minutesFrom: 10, minutesTo: 20 },
  long: { minutesFrom: 21 },
};
