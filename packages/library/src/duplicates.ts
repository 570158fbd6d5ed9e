import type { WorkoutStructure } from './workout.ts';

/** The same workout word for word, whatever the case, the spaces and the marks. */
export const exactKey = (body: string): string =>
  body
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The same work written otherwise: format, rounds, minutes, movements with their amounts and loads, whatever the words.
 * Null when too little was understood to tell.
 */
export function workKey({ blocks, teamSize, notes }: WorkoutStructure): string | null {
  const movements = blocks.flatMap((block) => block.movements);
  if (
    movements.length === 0 ||
    notes.length > 0 ||
    movements.some(({ slug, text }) => slug === null && text !== 'rest')
  ) {
    return null;
  }
  const parts = blocks.map((block) =>
    [
      block.format,
      block.rounds ?? block.scheme?.join('-') ?? 1,
      block.seconds ?? '',
      block.everySeconds ?? '',
      block.open ? 'open' : '',
      block.restSeconds ?? '',
      ...block.movements.map(({ slug, amount, load, place, most, minute }) =>
        [
          slug ?? 'rest',
          amount?.value ?? most ?? '',
          amount?.unit ?? '',
          load === null ? '' : `${load.value}/${load.women ?? ''}${load.unit}`,
          place,
          minute ?? '',
        ].join(' '),
      ),
    ].join('|'),
  );
  return [teamSize ?? 1, ...parts].join('\n');
}
