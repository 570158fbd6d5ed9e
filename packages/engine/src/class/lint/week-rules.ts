import type { ClassPiece } from '../class-program.ts';
import {
  CLASS_PATTERNS,
  classModalityOf,
  classPatternOf,
  tiresGrip,
  tiresShoulders,
  type ClassPattern,
} from '../facts/class-kind.ts';
import { piecesOf } from '../facts/units.ts';
import type { ClassModality } from '../law/glassman.ts';
import { WEEKDAYS } from '../../program/profile-words.ts';
import { checkAll, type ClassRule, type ClassSubject, type PieceAt, type SessionAt } from './class-subject.ts';

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const exercisesOf = ({ movements }: ClassPiece, { find }: ClassSubject) =>
  movements.flatMap(({ slug }) => find(slug) ?? []);
const patternsOf = (piece: ClassPiece, subject: ClassSubject): ClassPattern[] =>
  exercisesOf(piece, subject).flatMap((exercise) => classPatternOf(exercise) ?? []);

const badDates = (subject: ClassSubject): string | null => {
  const { weeks, trainingDays, startDate } = subject.profile;
  if (subject.program.weeks.length !== weeks) return `${subject.program.weeks.length} weeks of ${weeks}`;
  let last = -1;
  for (const { session, week } of subject.sessions) {
    const day = dayOf(session.date);
    const weekday = WEEKDAYS[(new Date(day * 86_400_000).getUTCDay() + 6) % 7];
    if (weekday !== session.weekday || !trainingDays.includes(session.weekday))
      return `${session.date} is no day of this class`;
    if (day <= last) return `${session.date} does not follow the class before`;
    if (Math.floor((day - dayOf(startDate)) / 7) + 1 !== week.week)
      return `${session.date} is not in week ${week.week}`;
    last = day;
  }
  return subject.sessions.length === weeks * trainingDays.length
    ? null
    : `${subject.sessions.length} classes of ${weeks * trainingDays.length}`;
};

type Step = { before: PieceAt | undefined; at: PieceAt['at']; now: PieceAt };

/** Each piece with the one right before it: of the same class, or of yesterday's. */
const inTurn = ({ pieces }: ClassSubject): Step[] =>
  pieces.map((now, i) => {
    const before = pieces[i - 1];
    const near = before && dayOf(now.session.date) - dayOf(before.session.date) <= 1;
    return { now, at: now.at, before: near ? before : undefined };
  });

const twice = (subject: ClassSubject, tires: typeof tiresGrip, what: string) =>
  checkAll(inTurn(subject), 'Put something else between them.', ({ before, now }) =>
    before && exercisesOf(before.piece, subject).some(tires) && exercisesOf(now.piece, subject).some(tires)
      ? `${before.piece.title} and ${now.piece.title} both tire the ${what}`
      : null,
  );

const sameWork = ({ format, rounds, capS, workS, movements }: ClassPiece): string =>
  JSON.stringify([
    format,
    rounds,
    capS,
    workS,
    movements.map(({ slug, amounts, unit }) => `${slug}${amounts.join()}${unit}`).toSorted(),
  ]);

const heavyOn = ({ session }: SessionAt, subject: ClassSubject): ClassPattern[] =>
  session.pieces.filter(({ kind }) => kind === 'strength').flatMap((piece) => patternsOf(piece, subject));

/** Half of the class can hold a weight at once. */
const hasWeights = ({ profile: { gym }, people }: ClassSubject): boolean => {
  const dumbbells = Math.floor(piecesOf(gym, 'dumbbell') / 2);
  return dumbbells + piecesOf(gym, 'kettlebell') + piecesOf(gym, 'barbell') >= people.length / 2;
};

const lettersOf = (pieces: readonly ClassPiece[], subject: ClassSubject): Set<ClassModality> =>
  new Set(pieces.flatMap((piece) => exercisesOf(piece, subject).map(classModalityOf)));

const letterLacking = (pieces: readonly ClassPiece[], subject: ClassSubject): string | null => {
  const held = lettersOf(pieces, subject);
  const wanted: ClassModality[] = hasWeights(subject) ? ['M', 'G', 'W'] : ['M', 'G'];
  return wanted.find((letter) => !held.has(letter)) ?? null;
};

export const WEEK_RULES: readonly ClassRule[] = [
  {
    id: 'class.calendar',
    severity: 'error',
    text: 'There is a class on each training day of each week, in order.',
    source: 'engineering default',
    check: (subject) => checkAll([{ at: {} }], 'Set the dates anew.', () => badDates(subject)),
  },
  {
    id: 'class.heavy_days',
    severity: 'error',
    text: 'No pattern is trained heavily on two days in a row.',
    source: 'training-science §4.6 week rule',
    check: (subject) =>
      checkAll(
        subject.sessions.map((now, i) => ({ now, at: now.at, before: subject.sessions[i - 1] })),
        'Swap the lifts of the two days.',
        ({ now, before }) => {
          if (!before || dayOf(now.session.date) - dayOf(before.session.date) > 1) return null;
          const again = heavyOn(now, subject).find((pattern) => heavyOn(before, subject).includes(pattern));
          return again ? `${again} is heavy on ${before.session.date} and on ${now.session.date}` : null;
        },
      ),
  },
  {
    id: 'class.patterns',
    severity: 'error',
    text: 'Five classes in a row hold a squat, a hinge, a push, a pull, a carry or trunk exercise and something to keep moving.',
    source: 'training-science §4.6 week rule',
    check: (subject) =>
      checkAll(
        subject.sessions.slice(4).map((last, i) => ({ at: last.at, window: subject.sessions.slice(i, i + 5) })),
        'Put the missing kind into one of them.',
        ({ window }) => {
          const held = new Set(
            window.flatMap(({ session }) => session.pieces.flatMap((piece) => patternsOf(piece, subject))),
          );
          const lacking = CLASS_PATTERNS.filter((pattern) => !held.has(pattern));
          return lacking.length > 0 ? `five classes without ${lacking.join(' and ')}` : null;
        },
      ),
  },
  {
    id: 'class.grip',
    severity: 'error',
    text: 'Pieces that tire the grip do not follow one another.',
    source: 'training-science §4.6 week rule',
    check: (subject) => twice(subject, tiresGrip, 'grip'),
  },
  {
    id: 'class.shoulders',
    severity: 'error',
    text: 'Pieces that tire the shoulders do not follow one another.',
    source: 'training-science §4.6 week rule',
    check: (subject) => twice(subject, tiresShoulders, 'shoulders'),
  },
  {
    id: 'class.tests',
    severity: 'error',
    text: 'At most one piece a week goes to the limit.',
    source: 'training-science §4.6 week rule',
    check: (subject) =>
      checkAll(
        subject.program.weeks.map((week) => ({ week, at: { week: week.week } })),
        'Move one of them to another week.',
        ({ week }) => {
          const tests = week.sessions.flatMap(({ pieces }) =>
            pieces.filter(({ maxEffort, format }) => maxEffort || format === 'DEATH_BY'),
          );
          return tests.length > 1 ? `${tests.map(({ title }) => title).join(' and ')} are in one week` : null;
        },
      ),
  },
  {
    id: 'class.repeats',
    severity: 'error',
    text: 'No conditioning piece comes twice within the window.',
    source: 'engineering default',
    check: (subject) => {
      const last = new Map<string, number>();
      return checkAll(
        subject.pieces.filter(({ piece }) => piece.kind === 'conditioning'),
        'Change format, movements or amounts.',
        ({ piece, session }) => {
          const day = dayOf(session.date);
          const before = last.get(sameWork(piece));
          last.set(sameWork(piece), day);
          return before !== undefined && day - before < subject.profile.noRepeatWeeks * 7
            ? `${piece.title} was done ${day - before} days before`
            : null;
        },
      );
    },
  },
  {
    id: 'class.modalities',
    severity: 'warning',
    text: 'Each week, and any four weeks in a row, with three classes or more hold moving on, moving the body and moving loads.',
    source: 'Glassman 2003; engineering default',
    check: (subject) => {
      const { weeks } = subject.program;
      const spans = [
        ...weeks.map((week) => ({ name: 'a week', of: [week] })),
        ...weeks.slice(3).map((_, i) => ({ name: 'four weeks', of: weeks.slice(i, i + 4) })),
      ].filter(({ of }) => of.flatMap(({ sessions }) => sessions).length >= 3);
      return checkAll(
        spans.map(({ name, of }) => ({
          name,
          at: { week: of.at(-1)?.week ?? 1 },
          pieces: of.flatMap(({ sessions }) => sessions.flatMap(({ pieces }) => pieces)),
        })),
        'Add the missing kind of work.',
        ({ name, pieces }) => {
          const letter = letterLacking(pieces, subject);
          return letter ? `${name} without ${letter}` : null;
        },
      );
    },
  },
  {
    id: 'class.score',
    severity: 'error',
    text: 'Each workout has a score and what decides a tie.',
    source: 'training-science §4.6 formats',
    check: (subject) =>
      checkAll(subject.pieces, 'Write down how it is scored.', ({ piece: { score, kind } }) =>
        (kind === 'conditioning' && score.type === 'none') || score.display === '' || score.tieBreak === ''
          ? 'no score or no tie-break'
          : null,
      ),
  },
  {
    id: 'class.avoid',
    severity: 'error',
    text: 'Nothing of the avoid list comes up.',
    source: 'engineering default',
    check: (subject) => {
      const avoided = new Set(subject.profile.avoid);
      return checkAll(subject.sessions, 'Take another exercise.', ({ session }) => {
        const all = [
          ...session.warmUp.map(({ slug }) => slug),
          ...session.coolDown.map(({ slug }) => slug),
          ...session.pieces.flatMap(({ movements, scalings }) =>
            [...movements, ...scalings.flatMap((each) => each.movements)].map(({ slug }) => slug),
          ),
        ];
        const found = all.find((slug) => slug !== null && avoided.has(slug));
        return found ? `${found} is on the avoid list` : null;
      });
    },
  },
];
