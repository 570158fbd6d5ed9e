import { igyg, rotation } from '../law/share-units.ts';
import { estimateFinish, roundSeconds } from '../facts/estimate-finish.ts';
import { CHANGE_OVER_S } from '../facts/work-seconds.ts';
import type { ClassPiece, ClassSession } from '../class-program.ts';
import { checkAll, type ClassRule, type OwnAt, type ClassSubject } from './class-subject.ts';

const NEEDED = ['brief', 'warm_up', 'work', 'cool_down'] as const;

const badTimetable = (session: ClassSession, minutes: number): string | null => {
  let at = 0;
  for (const { startS, endS, text } of session.timetable) {
    if (startS !== at) return `"${text}" starts at second ${startS}, the part before ends at ${at}`;
    if (endS <= startS) return `"${text}" takes no time`;
    at = endS;
  }
  if (at > minutes * 60) return `the class ends after ${Math.ceil(at / 60)} minutes of ${minutes}`;
  const lacking = NEEDED.find((kind) => session.timetable.every((row) => row.kind !== kind));
  return lacking ? `there is no ${lacking.replace('_', '-')}` : null;
};

const HEAT_CHANGE_S = 60;

/** Seconds a format takes by its own rule; null where only the cap says it. */
const byFormat = (piece: ClassPiece): number | null => {
  const rounds = piece.rounds ?? 1;
  const workS = piece.workS ?? 0;
  switch (piece.format) {
    case 'EMOM':
    case 'E2MOM':
    case 'DEATH_BY':
    case 'SETS':
      return rounds * (piece.intervalS ?? 0);
    case 'INTERVALS':
      return rounds * (workS + (piece.restS ?? 0)) - (piece.restS ?? 0);
    case 'TABATA':
      return rounds * 240 + (rounds - 1) * 60;
    case 'STATIONS':
      return rotation({
        n: piece.groups.flat().length,
        caps: piece.movements.map(() => Infinity),
        rounds,
        workS,
        transS: piece.restS ?? 0,
        roundRestS: piece.intervalS ?? 0,
      }).durationS;
    case 'IGYG':
      return igyg({
        n: Math.max(...piece.groups.map(({ length }) => length)),
        units: 1,
        workS,
        setsEach: rounds,
        swapS: 10,
      }).durationS;
    default:
      return null;
  }
};

const badLength = (session: ClassSession, position: number): string | null => {
  const piece = session.pieces[position];
  const rows = session.timetable.filter((row) => row.piece === position);
  const first = rows[0];
  const last = rows.at(-1);
  if (!piece || !first || !last) return 'it is not in the timetable';
  const heats = piece.arrangement === 'heats' ? piece.groups.length : 1;
  const meant = heats * (byFormat(piece) ?? piece.capS) + (heats - 1) * HEAT_CHANGE_S;
  if (last.endS - first.startS !== meant)
    return `${piece.title} stands ${last.endS - first.startS} s in the timetable, its format takes ${meant}`;
  const done = new Set(
    rows.flatMap(({ places }) => places.flatMap(({ group, movements }) => movements.map((m) => `${group} ${m}`))),
  );
  const idle = piece.groups.flatMap((_, group) =>
    piece.movements.flatMap((__, m) => (done.has(`${group} ${m}`) ? [] : [group + 1])),
  );
  return idle.length > 0 ? `group ${idle[0]} never does one of the movements` : null;
};

const badInterval = ({ piece, scaling, athlete }: OwnAt, { find }: ClassSubject): string | null => {
  const limit = (piece.intervalS ?? 0) * 0.75;
  const takes = (movements: typeof scaling.movements): number => roundSeconds(movements, 0, athlete.level, find);
  const most =
    piece.format === 'E2MOM' ? takes(scaling.movements) : Math.max(...scaling.movements.map((each) => takes([each])));
  return most > limit ? `${athlete.name} works ${Math.round(most)} s of ${piece.intervalS}` : null;
};

/** Work windows a person has in one go. */
const windowOf = ({ format, workS }: ClassPiece): number | null =>
  format === 'STATIONS' || format === 'IGYG' || format === 'INTERVALS' || format === 'TABATA' ? workS : null;

const badWindow = ({ piece, scaling, athlete }: OwnAt, { find }: ClassSubject): string | null => {
  const workS = windowOf(piece) ?? Infinity;
  const most = Math.max(...scaling.movements.map((each) => roundSeconds([each], 0, athlete.level, find)));
  return most - CHANGE_OVER_S > workS * 1.2 ? `${athlete.name} would need ${Math.round(most)} s of ${workS}` : null;
};

const badFinish = ({ piece, scaling, athlete }: OwnAt, { find }: ClassSubject): string | null => {
  const expected = estimateFinish(piece, scaling, athlete.level, find);
  if (!Number.isFinite(expected) || expected !== scaling.expectedS)
    return `${athlete.name} is said to finish after ${scaling.expectedS} s, the work takes ${expected}`;
  if (expected > piece.capS) return `${athlete.name} finishes after the cap of ${piece.capS} s`;
  return Math.abs(expected - piece.targetS) > piece.targetS * 0.2
    ? `${athlete.name} finishes after ${expected} s where ${piece.targetS} are meant`
    : null;
};

export const TIME_RULES: readonly ClassRule[] = [
  {
    id: 'class.timetable',
    severity: 'error',
    text: 'The timetable has no gap or overlap, stays within the minutes, and has brief, warm-up, work and cool-down.',
    source: 'training-science §4.6 skeleton',
    check: (subject) =>
      checkAll(subject.sessions, 'Shorten a part.', ({ session }) =>
        badTimetable(session, subject.profile.sessionMinutes),
      ),
  },
  {
    id: 'class.length',
    severity: 'error',
    text: 'Each piece takes as long as its format says, and every group gets to every movement.',
    source: 'class_programming.json formats',
    check: (subject) =>
      checkAll(subject.pieces, 'Set rounds and times anew.', ({ session, position }) => badLength(session, position)),
  },
  {
    id: 'class.emom',
    severity: 'error',
    text: 'Work on the minute takes at most three quarters of the interval, for everybody.',
    source: 'training-science §4.6',
    check: (subject) =>
      checkAll(
        subject.own.filter(({ piece }) => piece.format === 'EMOM' || piece.format === 'E2MOM'),
        'Fewer reps for them.',
        (item) => badInterval(item, subject),
      ),
  },
  {
    id: 'class.windows',
    severity: 'error',
    text: 'What is aimed at in a work window can be done in it, within 20 %, by everybody.',
    source: 'training-science §4.6',
    check: (subject) =>
      checkAll(
        subject.own.filter(({ piece }) => windowOf(piece) !== null),
        'Aim at less.',
        (item) => badWindow(item, subject),
      ),
  },
  {
    id: 'class.finish',
    severity: 'error',
    text: 'Everybody is expected to finish within 20 % of the intended time and before the cap.',
    source: 'training-science §4.6',
    check: (subject) => checkAll(subject.own, 'Scale reps or rounds.', (item) => badFinish(item, subject)),
  },
];
