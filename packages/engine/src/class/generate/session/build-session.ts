import type { Weekday } from '../../../program/profile-words.ts';
import type { ClassFocus } from '../../class-profile.ts';
import type { ClassPiece, ClassSession } from '../../class-program.ts';
import { classPatternOf, type ClassPattern } from '../../facts/class-kind.ts';
import { CLASS_MODALITIES } from '../../law/glassman.ts';
import { chooseConditioning, DUE } from '../choose-conditioning.ts';
import type { Context } from '../context.ts';
import { coolDownFor, warmUpFor } from './easy-parts.ts';
import { finishPiece, shortOf } from '../finish-piece.ts';
import { followReference } from '../follow-reference.ts';
import { bansAfter, remember, tires, type Memory } from '../memory.ts';
import { sessionNotes } from './session-notes.ts';
import { skeletonOf } from './skeleton.ts';
import { strengthDrafts } from '../strength-piece.ts';
import { layOutRows, pieceRows, pieceSeconds, type Row } from './timetable.ts';

const LIFTED: readonly ClassPattern[] = ['squat', 'push', 'hinge', 'pull'];
/** How many drafts of a strength piece are tried for a pattern. */
const TRIES = 12;

export type When = {
  week: number;
  day: number;
  weekday: Weekday;
  date: string;
  epochDay: number;
  focus: ClassFocus;
  last: boolean;
};

const row = (kind: Row['kind'], seconds: number, text: string): Row => ({
  kind,
  seconds,
  text,
  round: null,
  places: [],
});

const chooseStrength = (
  context: Context,
  memory: Memory,
  when: When,
  windowS: number,
  next: Memory['lastTires'],
): ClassPiece | null => {
  const yesterday = memory.lastDay === when.epochDay - 1 ? memory.heavy : null;
  const isDue = (pattern: ClassPattern): boolean => memory.classes - (memory.seen.get(pattern) ?? -1) >= DUE;
  const patterns = LIFTED.filter((pattern) => pattern !== yesterday).toSorted(
    (a, b) => Number(isDue(b)) - Number(isDue(a)) || (memory.lifted.get(a) ?? -1) - (memory.lifted.get(b) ?? -1),
  );
  const before = bansAfter([], memory, when.epochDay, context);
  const bans = { grip: before.grip || next.grip, shoulders: before.shoulders || next.shoulders };
  let fallback: ClassPiece | null = null;
  for (const pattern of patterns)
    for (const draft of strengthDrafts(context, pattern, when.focus, when.week, windowS, bans).slice(0, TRIES)) {
      const piece = finishPiece(draft, context);
      if (piece && shortOf(piece, context) * 3 <= context.people.length) return piece;
      fallback ??= piece;
    }
  return fallback;
};

const titleFor = (pieces: readonly ClassPiece[]): string =>
  pieces
    .map(({ title }) => title)
    .join(' + ')
    .slice(0, 200);

/** One class: strength, workout, everything around them, second by second. Null where no workout can be made. */
export const buildSession = (context: Context, memory: Memory, when: When): ClassSession | null => {
  const { profile } = context;
  const skeleton = skeletonOf(profile.sessionMinutes, when.focus);
  const followed =
    memory.classes === 0 && profile.reference ? followReference(profile.reference, context, skeleton.workS) : null;
  const next = followed ? tires(followed.piece, context) : { grip: false, shoulders: false };
  const strength = chooseStrength(context, memory, when, skeleton.strengthS, next);
  const first = strength ? [strength] : [];
  const windowS = skeleton.workS + skeleton.strengthS - (strength ? pieceSeconds(strength) : 0);
  const heldOf = (pieces: readonly ClassPiece[]): Set<ClassPattern> =>
    new Set(
      pieces.flatMap(({ movements }) =>
        movements.flatMap(({ slug }) => {
          const exercise = context.find(slug);
          return (exercise && classPatternOf(exercise)) ?? [];
        }),
      ),
    );
  const wish = {
    focus: when.focus,
    week: when.week,
    day: when.epochDay,
    windowS: Math.min(windowS, Math.max(skeleton.workS, 60 * 20)),
    bans: bansAfter(first, memory, when.epochDay, context),
    held: heldOf(first),
    lacking: when.last
      ? CLASS_MODALITIES.filter(
          (letter) => !memory.weekLetters.has(letter) && !first.some(({ modalities }) => modalities.includes(letter)),
        )
      : [],
  };
  const conditioning = followed?.piece ?? chooseConditioning(context, memory, wish);
  if (!conditioning) return null;
  const pieces = [...first, conditioning];
  const slugs = pieces.flatMap(({ movements }) => movements.map(({ slug }) => slug));
  const warmUp = warmUpFor(context, slugs, skeleton.warmUpS, memory.classes);
  const coolDown = coolDownFor(context, skeleton.coolDownS);
  const buildUpS = strength ? Math.floor((skeleton.setUpS * 0.4) / 15) * 15 : 0;
  const before = [
    { piece: null, rows: [row('brief', skeleton.briefS, 'What, why, how hard, and who scales what')] },
    { piece: null, rows: warmUp.map(({ seconds, text }) => row('warm_up', seconds, text)) },
    ...(strength
      ? [
          { piece: null, rows: buildUpS > 0 ? [row('set_up', buildUpS, 'Build up: two lighter sets in turn')] : [] },
          { piece: 0, rows: pieceRows(strength) },
        ]
      : []),
    {
      piece: null,
      rows: [row('set_up', skeleton.setUpS - buildUpS, 'Clear the bars, lay out the workout, show the standards')],
    },
    { piece: first.length, rows: pieceRows(conditioning) },
    { piece: null, rows: coolDown.map(({ seconds, text }) => row('cool_down', seconds, text)) },
  ];
  const used = before.reduce((sum, { rows }) => sum + rows.reduce((s, { seconds }) => s + seconds, 0), 0);
  const left = profile.sessionMinutes * 60 - used;
  const timetable = layOutRows([
    ...before,
    { piece: null, rows: left > 0 ? [row('buffer', left, 'Scores on the board, clear up, questions')] : [] },
  ]);
  remember(memory, pieces, when.epochDay, when.week, context);
  return {
    day: when.day,
    weekday: when.weekday,
    date: when.date,
    title: titleFor(pieces),
    focus: [...heldOf(pieces)].join(', '),
    minutes: profile.sessionMinutes,
    brief: [
      `${conditioning.title}: ${conditioning.score.display}. ${conditioning.score.tieBreak}`,
      `Meant to take ${Math.round(conditioning.targetS / 60)} minutes; choose the scaling that gets you there.`,
    ],
    warmUp,
    pieces,
    coolDown,
    timetable,
    notes: sessionNotes(context, pieces),
    reference: followed ? { title: followed.title, changes: followed.changes } : null,
  };
};
