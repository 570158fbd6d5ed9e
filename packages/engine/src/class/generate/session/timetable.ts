import type { ClassPiece, TimetableRow } from '../../class-program.ts';
import { BETWEEN_HEATS_S, BETWEEN_TABATAS_S, SWAP_S } from '../conditioning-formats.ts';

type Row = Omit<TimetableRow, 'startS' | 'endS' | 'piece'> & { seconds: number };
type Place = TimetableRow['places'][number];

const place = (group: number, movements: number[], turn: number | null = null): Place => ({ group, turn, movements });
const quiet = (kind: TimetableRow['kind'], seconds: number, text: string): Row => ({
  kind,
  seconds,
  text,
  round: null,
  places: [],
});

/** Seconds of a piece, heats and what lies between them included. */
export const pieceSeconds = (piece: Pick<ClassPiece, 'arrangement' | 'groups' | 'capS'>): number =>
  piece.arrangement === 'heats' ? piece.groups.length * (piece.capS + BETWEEN_HEATS_S) - BETWEEN_HEATS_S : piece.capS;

const each = (piece: ClassPiece, offset: number): Place[] =>
  piece.groups.map((_, group) => place(group, [(offset + group) % piece.movements.length]));

const all = (piece: ClassPiece): number[] => piece.movements.map((_, i) => i);

const sets = (piece: ClassPiece): Row[] => {
  const turns = Math.max(...piece.groups.map((group) => group.length));
  const workS = piece.workS ?? 60;
  const intervalS = piece.intervalS ?? workS;
  return Array.from({ length: piece.rounds ?? 1 }, (_, i): Row[] => {
    const round = i + 1;
    if (piece.arrangement !== 'turns')
      return [
        {
          kind: 'work',
          seconds: intervalS,
          text: `Set ${round}, rest until the next start`,
          round,
          places: [place(0, [0])],
        },
      ];
    const left = intervalS - turns * workS;
    return [
      ...Array.from({ length: turns }, (__, turn): Row => ({
        kind: 'work',
        seconds: workS,
        text: `Set ${round}: number ${turn + 1} lifts, the others change plates and watch`,
        round,
        places: piece.groups.flatMap((group, at) => (group[turn] === undefined ? [] : [place(at, [0], turn)])),
      })),
      ...(left > 0 ? [quiet('rest', left, 'Rest')] : []),
    ];
  }).flat();
};

const stations = (piece: ClassPiece): Row[] => {
  const s = piece.movements.length;
  const rounds = piece.rounds ?? 1;
  const rows: Row[] = [];
  for (let round = 1; round <= rounds; round++)
    for (let step = 0; step < s; step++) {
      rows.push({
        kind: 'work',
        seconds: piece.workS ?? 45,
        text: `Round ${round}, station change ${step + 1} of ${s}`,
        round,
        places: each(piece, step),
      });
      if (step < s - 1) rows.push(quiet('change', piece.restS ?? 15, 'Move on one station'));
      else if (round < rounds)
        rows.push(quiet('change', (piece.restS ?? 15) + (piece.intervalS ?? 0), 'Back to your first station, drink'));
    }
  return rows;
};

const turns = (piece: ClassPiece): Row[] => {
  const most = Math.max(...piece.groups.map((group) => group.length));
  const rows: Row[] = [];
  const rounds = piece.rounds ?? 1;
  for (let round = 1; round <= rounds; round++)
    for (let turn = 0; turn < most; turn++) {
      rows.push({
        kind: 'work',
        seconds: piece.workS ?? 40,
        text: `Turn ${round}: number ${turn + 1} works`,
        round,
        places: piece.groups.flatMap((group, at) =>
          group[turn] === undefined ? [] : [place(at, [(round - 1) % piece.movements.length], turn)],
        ),
      });
      if (round < rounds || turn < most - 1) rows.push(quiet('change', SWAP_S, 'Swap'));
    }
  return rows;
};

const intervals = (
  piece: ClassPiece,
  movementsAt: (round: number) => Place[],
  text: (round: number) => string,
): Row[] =>
  Array.from({ length: piece.rounds ?? 1 }, (_, i): Row => ({
    kind: 'work',
    seconds: piece.intervalS ?? 60,
    text: text(i + 1),
    round: i + 1,
    places: movementsAt(i),
  }));

/** The rows of a piece, one after another. */
export const pieceRows = (piece: ClassPiece): Row[] => {
  switch (piece.format) {
    case 'SETS':
      return sets(piece);
    case 'STATIONS':
      return stations(piece);
    case 'IGYG':
      return turns(piece);
    case 'EMOM':
      return intervals(
        piece,
        (i) => each(piece, i),
        (round) => `Minute ${round}`,
      );
    case 'E2MOM':
    case 'DEATH_BY':
      return intervals(
        piece,
        () => [place(0, all(piece))],
        (round) => (piece.format === 'E2MOM' ? `Interval ${round}` : `Minute ${round}: ${round} reps`),
      );
    case 'TABATA':
      return Array.from({ length: piece.rounds ?? 1 }, (_, i): Row[] => [
        {
          kind: 'work',
          seconds: 240,
          text: `Tabata ${i + 1}: 8 x 20 s work, 10 s rest`,
          round: i + 1,
          places: each(piece, i),
        },
        ...(i < (piece.rounds ?? 1) - 1 ? [quiet('change', BETWEEN_TABATAS_S, 'Move to the next movement')] : []),
      ]).flat();
    case 'INTERVALS':
      return Array.from({ length: piece.rounds ?? 1 }, (_, i): Row[] => [
        {
          kind: 'work',
          seconds: piece.workS ?? 60,
          text: `Round ${i + 1}`,
          round: i + 1,
          places: [place(0, all(piece))],
        },
        ...(i < (piece.rounds ?? 1) - 1 ? [quiet('rest', piece.restS ?? 0, 'Rest')] : []),
      ]).flat();
    default:
      return piece.groups.flatMap((_, heat): Row[] => [
        {
          kind: 'work',
          seconds: piece.capS,
          text: piece.arrangement === 'heats' ? `Heat ${heat + 1}: ${piece.title}` : piece.title,
          round: null,
          places: [place(heat, all(piece))],
        },
        ...(heat < piece.groups.length - 1 ? [quiet('change', BETWEEN_HEATS_S, 'Heats change')] : []),
      ]);
  }
};

/** Writes rows one after another from second 0. */
export const layOutRows = (parts: readonly { piece: number | null; rows: readonly Row[] }[]): TimetableRow[] => {
  let at = 0;
  return parts.flatMap(({ piece, rows }) =>
    rows.map(({ seconds, ...row }): TimetableRow => ({ startS: at, endS: (at += seconds), piece, ...row })),
  );
};
export type { Row };
