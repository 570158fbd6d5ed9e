import type { ClassReference } from '../class-reference.ts';
import type { ClassPiece } from '../class-program.ts';
import { classPatternOf } from '../facts/class-kind.ts';
import { RACED } from '../facts/estimate-finish.ts';
import { BUILDERS, reTimed, type ConditioningFormat } from './conditioning-formats.ts';
import type { Context, Option } from './context.ts';
import { finishPiece } from './finish-piece.ts';
import { substitutesFor } from './substitutes.ts';
import type { Draft } from './draft.ts';

type Block = ClassReference['blocks'][number];
type Made = Omit<Draft, 'title'>;
type Chosen = { option: Option; at: number };
export type Followed = { title: string; changes: string[]; piece: ClassPiece };

const MOST_MOVEMENTS = 8;

const formatOf = ({ format, scheme, rounds, everySeconds, movements }: Block): ConditioningFormat | null => {
  if (format === 'for_time') {
    if (scheme !== null) return scheme.length > 4 ? 'LADDER' : 'FOR_TIME';
    return (rounds ?? 1) === 1 && movements.length >= 4 ? 'CHIPPER' : 'FOR_TIME';
  }
  if (format === 'emom') return everySeconds === 120 ? 'E2MOM' : 'EMOM';
  const same: Partial<Record<Block['format'], ConditioningFormat>> = {
    amrap: 'AMRAP',
    intervals: movements.length === 1 ? 'INTERVALS' : 'STATIONS',
    tabata: 'TABATA',
    death_by: 'DEATH_BY',
    stations: 'STATIONS',
  };
  return same[format] ?? null;
};

const amountFor = (block: Block, at: number, option: Option, unit: string): number[] | null => {
  const { amount } = block.movements[at] ?? { amount: null };
  if (amount !== null) return amount.unit === unit && amount.value >= 1 ? [Math.min(10_000, amount.value)] : null;
  return block.scheme !== null && unit === 'reps' && option.exercise.measure === 'reps'
    ? block.scheme.filter((reps) => reps >= 1).slice(0, 30)
    : null;
};

/** Puts the reference's own numbers into a draft, where the time still comes out. */
const withAmounts = (
  made: Made,
  block: Block,
  options: readonly Chosen[],
  context: Context,
  windowS: number,
): Made | null => {
  // Where the clock ends each turn, what fits into it is right, whatever was written.
  if (!RACED.has(made.format) && made.format !== 'AMRAP' && made.format !== 'EMOM') return made;
  const movements = made.movements.map((movement, i) => {
    const entry = options[i];
    const amounts = entry ? amountFor(block, entry.at, entry.option, movement.unit) : null;
    return amounts && amounts.length > 0 ? { ...movement, amounts } : movement;
  });
  const length = Math.max(...movements.map(({ amounts }) => amounts.length));
  const rounds =
    length > 1 ? length : RACED.has(made.format) ? Math.min(60, block.rounds ?? made.rounds ?? 1) : made.rounds;
  const heats = made.arrangement === 'heats' ? made.sizes.length : 1;
  return reTimed({ ...made, movements, rounds }, Math.floor((windowS - (heats - 1) * 60) / heats), context);
};

const OTHERS: readonly ConditioningFormat[] = ['AMRAP', 'STATIONS', 'IGYG', 'EMOM'];
const say = (text: string): string => text.toLowerCase().replaceAll('_', ' ');

/**
 * The workout a library gave, as far as room and roster allow, with a sentence for each thing that was changed; null where
 * nothing of it can be done here.
 */
export const followReference = (reference: ClassReference, context: Context, windowS: number): Followed | null => {
  const block = reference.blocks.find(({ movements }) => movements.some(({ slug }) => slug !== null));
  if (!block) return null;
  const changes: string[] = [];
  if (reference.blocks.length > 1)
    changes.push(`Only one of its ${reference.blocks.length} parts is done, for want of time.`);
  const options: Chosen[] = [];
  for (const [at, { slug, text }] of block.movements.entries()) {
    if (options.length === MOST_MOVEMENTS) break;
    const wanted = slug === null ? undefined : context.find(slug);
    if (!wanted) {
      changes.push(`“${text}” is left out: no known exercise is meant.`);
      continue;
    }
    const free = (option: Option): boolean =>
      options.every((other) => other.option.exercise.slug !== option.exercise.slug);
    const own = context.options.find(({ exercise }) => exercise.slug === wanted.slug);
    const close = substitutesFor(wanted, context);
    const other = [
      ...close.flatMap((exercise) => context.options.find((option) => option.exercise.slug === exercise.slug) ?? []),
      ...context.conditioning.filter(({ pattern }) => pattern === classPatternOf(wanted)),
    ].find(free);
    const option = own && free(own) ? own : other;
    if (!option) {
      changes.push(`${wanted.name} is left out: nothing like it can be done here.`);
      continue;
    }
    if (option !== own)
      changes.push(
        `${wanted.name} becomes ${option.exercise.name}: the room, the level or the avoid list does not allow it.`,
      );
    options.push({ option, at });
  }
  if (options.length === 0) return null;
  for (;;) {
    const followed = arrange(reference, block, options, changes, context, windowS);
    if (followed) return followed;
    const scarce = options.reduce((least, each) => (each.option.places < least.option.places ? each : least));
    const more = roomier(scarce.option, options, context);
    if (!more) return null;
    changes.push(
      `${scarce.option.exercise.name} becomes ${more.exercise.name}: there are places for ${scarce.option.places} of ${context.people.length} people.`,
    );
    scarce.option = more;
  }
};

/** Something of the same kind that everybody finds a place at. */
const roomier = (scarce: Option, options: readonly Chosen[], context: Context): Option | undefined =>
  scarce.places >= context.people.length
    ? undefined
    : context.conditioning.find(
        (other) =>
          other.pattern === scarce.pattern &&
          other.places >= context.people.length &&
          options.every(({ option }) => option.exercise.slug !== other.exercise.slug),
      );

/** The first format, the meant one before others, in which everybody finds a place. */
const arrange = (
  reference: ClassReference,
  block: Block,
  options: readonly Chosen[],
  before: readonly string[],
  context: Context,
  windowS: number,
): Followed | null => {
  const changes = [...before];
  const n = context.people.length;
  const exercises = options.map(({ option }) => option.exercise);
  const places = Math.min(...options.map(({ option }) => option.places));
  const meant = formatOf(block);
  for (const format of [...(meant ? [meant] : []), ...OTHERS]) {
    for (const build of BUILDERS[format]) {
      const made = build(exercises, windowS, n, places, context, 0);
      if (!made) continue;
      const exact = withAmounts(made, block, options, context, windowS);
      const piece = (exact && finishPiece(exact, context)) ?? finishPiece(made, context);
      if (!piece) continue;
      if (format !== meant)
        changes.push(`${say(block.format)} becomes ${say(format)}: ${n} people find places that way.`);
      if (block.seconds !== null && block.seconds !== piece.capS)
        changes.push(
          `${Math.round(block.seconds / 60)} minutes become ${Math.round(piece.capS / 60)}: that is what the class has.`,
        );
      piece.movements.forEach(({ slug, amounts, unit }, i) => {
        const entry = options[i];
        const asked = entry && amountFor(block, entry.at, entry.option, unit);
        if (asked && asked.join() !== amounts.join())
          changes.push(
            `${context.find(slug)?.name ?? slug}: ${asked.join('-')} becomes ${amounts.join('-')} ${unit}, to end in time.`,
          );
      });
      return { title: reference.title, changes: changes.slice(0, 30).map((text) => text.slice(0, 400)), piece };
    }
  }
  return null;
};
