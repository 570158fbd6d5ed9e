import type { Catalog } from '../catalog/exercise.ts';
import type { ClassPiece, ClassProgram, ClassResult, ClassSession, ScaledMovement } from '../class/class-program.ts';
import { clock } from '../class/law/score.ts';
import { formatWeight } from '../load/mass.ts';

type Name = (slug: string) => string;

const UNIT = { reps: '', seconds: ' s', metres: ' m', calories: ' cal' } as const;
const amountText = (amounts: readonly number[], unit: keyof typeof UNIT): string => `${amounts.join('-')}${UNIT[unit]}`;

const scaledText = (movement: ScaledMovement, name: Name): string =>
  [
    amountText(movement.amounts, movement.unit),
    name(movement.slug),
    movement.load ? `@ ${formatWeight(movement.load.weight)}` : '',
    movement.cues.length > 0 ? `(${movement.cues.join('; ')})` : '',
  ]
    .filter(Boolean)
    .join(' ');

const groupsText = ({ arrangement, groups }: ClassPiece, people: ReadonlyMap<string, string>): string =>
  groups.length === 1
    ? `all ${people.size} together`
    : `${arrangement}: ${groups.map((group, i) => `(${i + 1}) ${group.map((id) => people.get(id) ?? id).join(', ')}`).join(' ')}`;

const pieceText = (piece: ClassPiece, people: ReadonlyMap<string, string>, name: Name): string[] => [
  `  ${piece.kind === 'strength' ? 'STRENGTH' : 'WORKOUT'}  ${piece.title}`,
  ...piece.movements.map(({ slug, unit, amounts }) => `    ${amountText(amounts, unit)} ${name(slug)}`),
  `    ${[
    piece.percent === null ? '' : `${Math.round(piece.percent * 100)} %`,
    piece.rir === null ? '' : `leave ${piece.rir}`,
    `meant ${clock(piece.targetS)}, cap ${clock(piece.capS)}`,
  ]
    .filter(Boolean)
    .join(', ')}; ${piece.score.display}. ${piece.score.tieBreak}`,
  `    ${groupsText(piece, people)}`,
  ...piece.scalings.map(
    ({ athletes, movements, rounds, expectedS }) =>
      `    - ${athletes.map((id) => people.get(id) ?? id).join(', ')}: ${movements.map((movement) => scaledText(movement, name)).join(', ')}${rounds === null ? '' : `, ${rounds} rounds`} [${clock(expectedS)}]`,
  ),
];

const sessionText = (session: ClassSession, people: ReadonlyMap<string, string>, name: Name): string[] => [
  '',
  `${session.weekday.toUpperCase()} ${session.date}, ${session.minutes} minutes`,
  ...session.pieces.flatMap((piece) => pieceText(piece, people, name)),
  ...(session.reference
    ? [`  AFTER  ${session.reference.title}`, ...session.reference.changes.map((change) => `    ~ ${change}`)]
    : []),
  '  CLOCK',
  ...session.timetable.map(
    ({ startS, endS, text, places }) =>
      `    ${clock(startS)}-${clock(endS)} ${text}${places.length > 1 ? `: ${places.map(({ group, movements }) => `${group + 1}→${movements.map((m) => m + 1).join('+')}`).join(' ')}` : ''}`,
  ),
  ...session.notes.map((note) => `  ! ${note}`),
];

/** A class's program as a coach's whiteboard: lines of text. */
export const classToText = (program: ClassProgram, catalog: Pick<Catalog, 'exercises'>): string => {
  const names = new Map(catalog.exercises.map(({ slug, name }) => [slug, name]));
  const people = new Map(program.people.map(({ id, name }) => [id, name]));
  return [
    program.name,
    program.overview,
    ...program.notes.map(({ text }) => `- ${text}`),
    ...program.weeks.flatMap((week) => [
      '',
      `== Week ${week.week}: ${week.intent} ==`,
      ...week.sessions.flatMap((session) => sessionText(session, people, (slug) => names.get(slug) ?? slug)),
    ]),
    '',
  ].join('\n');
};

/** What generation gave as text: the whiteboard with its verdict, or what is missing. */
export const classResultToText = (result: ClassResult, catalog: Pick<Catalog, 'exercises'>): string => {
  if (!result.ok)
    return ['Not possible:', ...result.missing.map(({ field, text, mend }) => `- ${text} ${mend} [${field}]`), ''].join(
      '\n',
    );
  const passed = result.certificate.rules.filter(({ verdict }) => verdict === 'pass').length;
  return `${classToText(result.program, catalog)}\nChecked: ${result.certificate.sound ? 'sound' : 'NOT SOUND'}, ${passed} rules passed\n`;
};
