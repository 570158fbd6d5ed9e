import { classModalityOf } from '../facts/class-kind.ts';
import { CLASS_MODALITIES } from '../law/glassman.ts';
import { clock } from '../law/score.ts';
import type { ClassFormat, ClassPiece } from '../class-program.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { fitPeople } from './fit-people.ts';

const minutes = (seconds: number): string => (seconds % 60 === 0 ? `${seconds / 60} min` : `${clock(seconds)} min`);

const titleOf = (draft: Omit<Draft, 'title'>, name: (slug: string) => string): string => {
  const first = draft.movements[0];
  const scheme = first && first.amounts.length > 1 ? first.amounts.join('-') : null;
  const titles: Readonly<Record<ClassFormat, string>> = {
    SETS: `${name(first?.exercise.slug ?? '')} ${draft.rounds} x ${first?.amounts[0]}`,
    AMRAP: `AMRAP ${minutes(draft.capS)}`,
    EMOM: `EMOM ${minutes(draft.capS)}`,
    E2MOM: `Every 2 min x ${draft.rounds}`,
    FOR_TIME: scheme ? `${scheme} for time` : `${draft.rounds} rounds for time`,
    LADDER: `Ladder ${scheme} for time`,
    CHIPPER: 'Chipper for time',
    INTERVALS: `${draft.rounds} x ${draft.workS} s work / ${draft.restS} s rest`,
    TABATA: `Tabata x ${draft.rounds}`,
    DEATH_BY: `Death by ${name(first?.exercise.slug ?? '').toLowerCase()}, at most ${minutes(draft.capS)}`,
    STATIONS: `${draft.movements.length} stations x ${draft.rounds}, ${draft.workS} s work / ${draft.restS} s change`,
    IGYG: `I go, you go: ${draft.rounds} x ${draft.workS} s each`,
  };
  return titles[draft.format];
};

const SCORES: Readonly<Record<ClassFormat, ClassPiece['score']>> = {
  SETS: { type: 'load', better: 'more', display: 'Heaviest set done well', tieBreak: 'More reps in reserve wins.' },
  AMRAP: {
    type: 'rounds_and_reps',
    better: 'more',
    display: 'Rounds + reps',
    tieBreak: 'Earlier end of the last full round wins.',
  },
  EMOM: { type: 'rounds', better: 'more', display: 'Intervals done in time', tieBreak: 'Fewer broken sets win.' },
  E2MOM: { type: 'rounds', better: 'more', display: 'Intervals done in time', tieBreak: 'Shorter slowest round wins.' },
  FOR_TIME: {
    type: 'time',
    better: 'less',
    display: 'Time, or CAP + 1 s per missing rep',
    tieBreak: 'Earlier end of round one wins.',
  },
  LADDER: {
    type: 'time',
    better: 'less',
    display: 'Time, or CAP + 1 s per missing rep',
    tieBreak: 'Earlier end of the middle rung wins.',
  },
  CHIPPER: {
    type: 'time',
    better: 'less',
    display: 'Time, or CAP + 1 s per missing rep',
    tieBreak: 'Earlier end of the second movement wins.',
  },
  INTERVALS: { type: 'reps', better: 'more', display: 'Total over all rounds', tieBreak: 'Better worst round wins.' },
  TABATA: {
    type: 'reps',
    better: 'more',
    display: 'Lowest round of each movement, added',
    tieBreak: 'Higher total wins.',
  },
  DEATH_BY: {
    type: 'rounds',
    better: 'more',
    display: 'Last full minute + reps',
    tieBreak: 'Reps in the broken minute.',
  },
  STATIONS: { type: 'reps', better: 'more', display: 'Total over all stations', tieBreak: 'Better last round wins.' },
  IGYG: { type: 'reps', better: 'more', display: 'Total of the team', tieBreak: 'Better last turn wins.' },
};

const BODYWEIGHT_SCORE: ClassPiece['score'] = {
  type: 'none',
  better: 'more',
  display: 'No score: clean reps in every set',
  tieBreak: 'None is needed.',
};

const WHY: Readonly<Record<ClassPiece['arrangement'], string>> = {
  together: 'The room has a place for everybody at once.',
  heats: 'There is equipment for half of the class: two heats, the others count and cheer.',
  stagger: 'Groups start at different movements, so that a part of the equipment is enough.',
  rotation: 'Groups move on together, so that a few pieces of each are enough.',
  turns: 'Equipment is shared in turns; the others’ work is one’s rest.',
};

/** How often somebody does something else only because the room ran out of it. */
export const shortOf = (piece: ClassPiece, context: Context): number =>
  piece.scalings.reduce(
    (sum, { athletes, movements }) =>
      sum +
      movements.filter(({ slug }, i) => {
        const board = context.find(piece.movements[i]?.slug ?? '');
        const athlete = context.people.find(({ id }) => id === athletes[0]);
        return board && athlete && slug !== board.slug && context.fits(athlete, board);
      }).length *
        athletes.length,
    0,
  );

/** A draft with everybody in it, title, score and reason; null where somebody finds no place. */
export const finishPiece = (draft: Omit<Draft, 'title'>, context: Context): ClassPiece | null => {
  const fitted = fitPeople({ ...draft, title: '' }, context);
  if (!fitted) return null;
  const name = (slug: string): string => context.find(slug)?.name ?? slug;
  const { movements, sizes: _sizes, share: _share, ...rest } = draft;
  const held = new Set(movements.map(({ exercise }) => classModalityOf(exercise)));
  return {
    ...rest,
    title: titleOf(draft, name),
    movements: movements.map(({ exercise, unit, amounts }) => ({ slug: exercise.slug, unit, amounts })),
    modalities: CLASS_MODALITIES.filter((letter) => held.has(letter)),
    score: draft.kind === 'strength' && draft.percent === null ? BODYWEIGHT_SCORE : SCORES[draft.format],
    ...fitted,
    reason: { code: `class.${draft.arrangement}`, text: WHY[draft.arrangement] },
  };
};
