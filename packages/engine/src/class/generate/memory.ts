import { CLASS_PATTERNS, classPatternOf, tiresGrip, tiresShoulders, type ClassPattern } from '../facts/class-kind.ts';
import type { ClassModality } from '../law/glassman.ts';
import type { ClassPiece } from '../class-program.ts';
import type { Context } from './context.ts';

/** What the classes so far held, for variety and the rules of a week. Days are days since 1970. */
export type Memory = {
  classes: number;
  /** The class (from 0) a kind of movement was last in; -1 never. */
  seen: Map<ClassPattern, number>;
  /** The same for the strength piece alone. */
  lifted: Map<ClassPattern, number>;
  /** The class a movement or format was last in. */
  used: Map<string, number>;
  /** Conditioning pieces by what makes them the same, with the day they were done. */
  done: Map<string, number>;
  lastDay: number;
  heavy: ClassPattern | null;
  lastTires: { grip: boolean; shoulders: boolean };
  testWeek: number;
  /** Kinds of work this week held so far. */
  weekLetters: Set<ClassModality>;
};

export const freshMemory = (): Memory => ({
  classes: 0,
  seen: new Map(CLASS_PATTERNS.map((pattern) => [pattern, -1])),
  lifted: new Map(),
  used: new Map(),
  done: new Map(),
  lastDay: -9,
  heavy: null,
  lastTires: { grip: false, shoulders: false },
  testWeek: -1,
  weekLetters: new Set(),
});

/** Two pieces alike in this are the same piece. */
export const signatureOf = (piece: Pick<ClassPiece, 'format' | 'rounds' | 'capS' | 'workS' | 'movements'>): string =>
  `${piece.format} ${piece.rounds} ${piece.capS} ${piece.workS} ${piece.movements
    .map(({ slug, unit, amounts }) => `${slug} ${amounts.join('-')} ${unit}`)
    .toSorted()
    .join(', ')}`;

/** Whether a piece tires grip or shoulders. */
export const tires = (piece: ClassPiece, context: Context): Memory['lastTires'] => {
  const exercises = piece.movements.flatMap(({ slug }) => context.find(slug) ?? []);
  return { grip: exercises.some(tiresGrip), shoulders: exercises.some(tiresShoulders) };
};

/** What may not follow: right after the last piece of this class, or of yesterday's. */
export const bansAfter = (
  pieces: readonly ClassPiece[],
  memory: Memory,
  day: number,
  context: Context,
): Memory['lastTires'] => {
  const last = pieces.at(-1);
  if (last) return tires(last, context);
  return memory.lastDay === day - 1 ? memory.lastTires : { grip: false, shoulders: false };
};

export const remember = (
  memory: Memory,
  pieces: readonly ClassPiece[],
  day: number,
  week: number,
  context: Context,
): void => {
  for (const piece of pieces) {
    for (const letter of piece.modalities) memory.weekLetters.add(letter);
    memory.used.set(piece.format, memory.classes);
    for (const { slug } of piece.movements) {
      const exercise = context.find(slug);
      const pattern = exercise && classPatternOf(exercise);
      if (pattern) memory.seen.set(pattern, memory.classes);
      memory.used.set(slug, memory.classes);
      if (piece.kind === 'strength' && pattern) {
        memory.heavy = pattern;
        memory.lifted.set(pattern, memory.classes);
      }
    }
    if (piece.kind === 'conditioning') memory.done.set(signatureOf(piece), day);
    if (piece.maxEffort) memory.testWeek = week;
    memory.lastTires = tires(piece, context);
  }
  memory.lastDay = day;
  memory.classes += 1;
};
