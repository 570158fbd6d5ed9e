import { seededFraction } from '../../program/seeded.ts';
import type { ClassFocus } from '../class-profile.ts';
import type { ClassPiece } from '../class-program.ts';
import { tiresGrip, tiresShoulders, type ClassPattern } from '../facts/class-kind.ts';
import { modalitiesOfClass, type ClassModality } from '../law/glassman.ts';
import { BUILDERS, neededPlaces, type ConditioningFormat } from './conditioning-formats.ts';
import type { Context, Option } from './context.ts';
import type { Draft } from './draft.ts';
import { finishPiece, shortOf } from './finish-piece.ts';
import { signatureOf, type Memory } from './memory.ts';

export type Wish = {
  focus: ClassFocus;
  week: number;
  day: number;
  windowS: number;
  bans: { grip: boolean; shoulders: boolean };
  /** Kinds the strength piece of this class already holds. */
  held: ReadonlySet<ClassPattern>;
  /** Kinds of work the week must still get. */
  lacking: readonly ClassModality[];
};

/** One movement is about the element, two about the task, three about the time (Glassman 2003). */
const BY_COUNT: readonly (readonly ConditioningFormat[])[] = [
  [],
  ['INTERVALS', 'EMOM', 'DEATH_BY', 'IGYG'],
  ['FOR_TIME', 'LADDER', 'E2MOM', 'IGYG', 'TABATA', 'AMRAP'],
  ['AMRAP', 'EMOM', 'STATIONS', 'CHIPPER', 'TABATA', 'FOR_TIME'],
];
const ANY: readonly ConditioningFormat[] = [
  'AMRAP',
  'STATIONS',
  'EMOM',
  'FOR_TIME',
  'CHIPPER',
  'TABATA',
  'E2MOM',
  'LADDER',
  'INTERVALS',
];
const ATTEMPTS = 3;
/** Of the class, those who may get something else because the room ran out. */
const MOST_SHORT = 0.1;

/** Five classes in a row hold every kind: after so many without it, it must come. */
export const DUE = 4;

const lettersFor = (letters: readonly ClassModality[], format: ConditioningFormat, n: number): ClassModality[] => {
  const count =
    format === 'STATIONS' ? Math.min(6, Math.max(4, Math.ceil(n / 5))) : format === 'CHIPPER' ? 4 : letters.length;
  return Array.from({ length: Math.max(count, letters.length) }, (_, i) => letters[i % letters.length] ?? 'G');
};

const itemsOf = (option: Option): string[] => option.exercise.equipment.flat().filter((slug) => slug !== 'none');
const needsNothing = ({ places }: Option): boolean => places === Infinity;

type Pick = { context: Context; memory: Memory; wish: Wish; due: ReadonlySet<ClassPattern>; turn: string };

const allowed = (option: Option, chosen: readonly Option[], needed: number, { wish }: Pick): boolean =>
  option.places >= needed &&
  !(wish.bans.grip && tiresGrip(option.exercise)) &&
  !(wish.bans.shoulders && tiresShoulders(option.exercise)) &&
  chosen.every(
    (other) =>
      other.exercise.slug !== option.exercise.slug &&
      other.exercise.family !== option.exercise.family &&
      (needsNothing(option) || needsNothing(other) || !itemsOf(other).some((item) => itemsOf(option).includes(item))),
  );

const worthOf = (option: Option, chosen: readonly Option[], pick: Pick): number => {
  const { exercise, pattern, barred } = option;
  const { memory, context, due, wish, turn } = pick;
  const since = memory.classes - (memory.used.get(exercise.slug) ?? -9);
  return (
    (due.has(pattern) ? 20 : 0) +
    Math.min(4, memory.classes - (memory.seen.get(pattern) ?? -1)) * 0.6 +
    (wish.held.has(pattern) ? -1.5 : 0) +
    (chosen.some((other) => other.pattern === pattern) ? -3 : 0) +
    exercise.suits.conditioning * 0.8 +
    exercise.common * 0.4 -
    (since <= 3 ? 2.5 : since <= 6 ? 1 : 0) -
    barred * 4 +
    seededFraction(context.profile.seed, `${turn} ${exercise.slug}`) * 3
  );
};

const pickMovements = (letters: readonly ClassModality[], needed: number, pick: Pick): Option[] => {
  const chosen: Option[] = [];
  const add = (pool: readonly Option[]): boolean => {
    let best: { option: Option; worth: number } | null = null;
    for (const option of pool) {
      if (!allowed(option, chosen, needed, pick)) continue;
      const worth = worthOf(option, chosen, pick);
      if (best === null || worth > best.worth) best = { option, worth };
    }
    if (best) chosen.push(best.option);
    return best !== null;
  };
  const { conditioning } = pick.context;
  for (const letter of letters) {
    if (!add(conditioning.filter(({ modality }) => modality === letter))) add(conditioning);
  }
  for (const pattern of pick.due) {
    if (!chosen.some((option) => option.pattern === pattern))
      add(conditioning.filter((option) => option.pattern === pattern));
  }
  return chosen;
};

const fresh = (draft: Omit<Draft, 'title'>, memory: Memory, { day }: Wish, window: number): boolean => {
  const before = memory.done.get(
    signatureOf({
      ...draft,
      movements: draft.movements.map(({ exercise, ...rest }) => ({ slug: exercise.slug, ...rest })),
    }),
  );
  return before === undefined || day - before >= window * 7;
};

const inOrder = (formats: readonly ConditioningFormat[], context: Context, memory: Memory): ConditioningFormat[] => {
  const worth = (format: ConditioningFormat): number =>
    Math.min(8, memory.classes - (memory.used.get(format) ?? -9)) +
    seededFraction(context.profile.seed, `${memory.classes} ${format}`) * 5;
  return formats.toSorted((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1));
};

type Pass = {
  letters: readonly ClassModality[];
  formats: readonly ConditioningFormat[];
  least: number;
  /** People who may get something else because the room ran out. */
  short: number;
  must: readonly ClassModality[];
};

/** From what the day should hold to what can be done at all. */
const passesFor = (context: Context, memory: Memory, { lacking }: Wish): Pass[] => {
  const letters = modalitiesOfClass(memory.classes);
  const usual = inOrder(BY_COUNT[letters.length] ?? ANY, context, memory);
  const any = inOrder(ANY, context, memory);
  const short = MOST_SHORT * context.people.length;
  return [
    ...(lacking.length > 0
      ? [
          {
            letters: [...lacking, 'G' as const, 'M' as const],
            formats: any,
            least: DUE,
            short: Infinity,
            must: lacking,
          },
        ]
      : []),
    { letters, formats: usual, least: DUE, short, must: [] },
    { letters, formats: usual, least: DUE + 1, short, must: [] },
    { letters: ['G', 'M', 'G'], formats: any, least: DUE + 1, short: Infinity, must: [] },
  ];
};

/** The workout of a class: format, movements and people, new within the window and within the rules of the week. */
export const chooseConditioning = (context: Context, memory: Memory, wish: Wish): ClassPiece | null => {
  const n = context.people.length;
  const patterns = [...memory.seen.keys()].filter((pattern) => !wish.held.has(pattern));
  for (const [at, pass] of passesFor(context, memory, wish).entries()) {
    const due = new Set(patterns.filter((pattern) => memory.classes - (memory.seen.get(pattern) ?? -1) >= pass.least));
    for (const format of pass.formats) {
      if (format === 'DEATH_BY' && memory.testWeek === wish.week) continue;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const piece = tryFormat(
          format,
          pass,
          `${memory.classes} ${format} ${attempt} ${at}`,
          { context, memory, wish, due },
          n,
        );
        if (piece === 'never') break;
        if (piece) return piece;
      }
    }
  }
  return null;
};

const tryFormat = (
  format: ConditioningFormat,
  pass: Pass,
  turn: string,
  { context, memory, wish, due }: Omit<Pick, 'turn'>,
  n: number,
): ClassPiece | 'never' | null => {
  const wanted = lettersFor(pass.letters, format, n);
  const needed = neededPlaces(format, n, wanted.length) ?? neededPlaces(format, n, wanted.length + due.size);
  if (needed === null) return 'never';
  const chosen = pickMovements(wanted, needed, { context, memory, wish, due, turn });
  if (![...due].every((pattern) => chosen.some((option) => option.pattern === pattern))) return null;
  if (!pass.must.every((letter) => chosen.some((option) => option.modality === letter))) return null;
  const exercises = chosen.map(({ exercise }) => exercise);
  const places = Math.min(...chosen.map((option) => option.places));
  for (const [variant, build] of BUILDERS[format].entries()) {
    const step = Math.floor(seededFraction(context.profile.seed, `${turn} ${variant}`) * 60);
    const draft = build(exercises, wish.windowS, n, places, context, step);
    if (!draft || !fresh(draft, memory, wish, context.profile.noRepeatWeeks)) continue;
    const piece = finishPiece(draft, context);
    if (piece && shortOf(piece, context) <= pass.short) return piece;
  }
  return null;
};
