import type { ClassPiece } from '../../class-program.ts';
import type { Context } from '../context.ts';

/** People a coach can see to at once (class_programming.json, engineering defaults). */
const RATIO = { general: 12, young: 10, old: 6 } as const;

const named = (context: Context, ids: readonly string[]): string =>
  ids.map((id) => context.people.find((athlete) => athlete.id === id)?.name ?? id).join(', ');

/** What the coach should keep an eye on. */
export const sessionNotes = (context: Context, pieces: readonly ClassPiece[]): string[] => {
  const notes: string[] = [];
  for (const piece of pieces) {
    if (piece.arrangement === 'heats')
      notes.push(`Heats of ${piece.groups.map((group) => group.length).join(' and ')}: those who wait count reps.`);
    if (piece.arrangement === 'turns')
      notes.push(
        `${piece.title}: ${piece.groups.length} places, up to ${piece.groups[0]?.length ?? 1} people each, alike in strength so that few plates move.`,
      );
    if (piece.arrangement === 'stagger')
      notes.push(
        `Start the groups at different movements: ${piece.groups.map((group) => group.length).join(', ')} people.`,
      );
    const replaced = piece.scalings.filter(({ movements }) =>
      movements.some(({ steps }) => steps.includes('range') || steps.includes('movement')),
    );
    if (replaced.length > 0)
      notes.push(
        `Go to first in “${piece.title}”: ${named(context, replaced.flatMap(({ athletes }) => athletes).slice(0, 12))}.`,
      );
    const unknown = piece.scalings.filter(
      ({ movements }) =>
        piece.kind === 'strength' &&
        piece.percent !== null &&
        movements.some(({ load, uses }) => load === null && uses.includes('barbell')),
    );
    if (unknown.length > 0)
      notes.push(
        `No 1RM known: ${named(context, unknown.flatMap(({ athletes }) => athletes).slice(0, 12))} find the load and leave ${piece.rir} in reserve.`,
      );
  }
  const ages = context.people.map(({ age }) => age ?? 30);
  const most = ages.some((age) => age >= 75) ? RATIO.old : ages.some((age) => age < 16) ? RATIO.young : RATIO.general;
  const coaches = Math.ceil(context.people.length / most);
  if (coaches > 1) notes.push(`${context.people.length} people: ${coaches} coaches would see all of them.`);
  return notes.map((note) => note.slice(0, 600));
};
