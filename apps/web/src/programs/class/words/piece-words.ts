import type { Arrangement, ClassPiece } from '@halteres/engine/class/class-program';
import { i18n } from '@halteres/i18n';
import { phrasebook, type NameIn } from '../../../shell/phrasebook.ts';

const readTitle = phrasebook([
  ['AMRAP {#time} min', ({ time = '' }) => i18n._('AMRAP {time} min', { time })],
  ['EMOM {#time} min', ({ time = '' }) => i18n._('EMOM {time} min', { time })],
  ['Every 2 min x {#rounds}', ({ rounds = '' }) => i18n._('Every 2 min × {rounds}', { rounds })],
  [
    '{#rounds} rounds for time',
    ({ rounds }) => i18n._('{rounds, plural, one {# round} other {# rounds}} for time', { rounds: Number(rounds) }),
  ],
  ['Ladder {#scheme} for time', ({ scheme = '' }) => i18n._('Ladder {scheme} for time', { scheme })],
  ['Chipper for time', () => i18n._('Chipper for time')],
  ['{#scheme} for time', ({ scheme = '' }) => i18n._('{scheme} for time', { scheme })],
  [
    '{#rounds} x {#work} s work / {#rest} s rest',
    ({ rounds = '', work = '', rest = '' }) =>
      i18n._('{rounds} × {work} s work / {rest} s rest', { rounds, work, rest }),
  ],
  ['Tabata x {#rounds}', ({ rounds = '' }) => i18n._('Tabata × {rounds}', { rounds })],
  [
    'Death by {name}, at most {#time} min',
    ({ name = '', time = '' }, nameIn) => i18n._('Death by: {name}, at most {time} min', { name: nameIn(name), time }),
  ],
  [
    '{#stations} stations x {#rounds}, {#work} s work / {#change} s change',
    ({ stations = '', rounds = '', work = '', change = '' }) =>
      i18n._('{stations} stations × {rounds}, {work} s work / {change} s change', { stations, rounds, work, change }),
  ],
  [
    'I go, you go: {#rounds} x {#work} s each',
    ({ rounds = '', work = '' }) => i18n._('I go, you go: {rounds} × {work} s each', { rounds, work }),
  ],
  ['{name} {#sets} x {#reps}', ({ name = '', sets = '', reps = '' }, nameIn) => `${nameIn(name)} ${sets} x ${reps}`],
]);

/** The title of a part of a class, or of a class of several; null where it is none of the engine's. */
export function knownClassTitle(title: string, nameIn: NameIn): string | null {
  const parts = title.split(' + ').map((part) => readTitle(part, nameIn));
  return parts.includes(null) ? null : parts.join(' + ');
}

export const pieceTitle = (title: string, nameIn: NameIn): string => knownClassTitle(title, nameIn) ?? title;

const readScore = phrasebook([
  ['Heaviest set done well', () => i18n._('Heaviest set done well')],
  ['More reps in reserve wins.', () => i18n._('More reps in reserve wins.')],
  ['Rounds + reps', () => i18n._('Rounds + reps')],
  ['Earlier end of the last full round wins.', () => i18n._('Earlier end of the last full round wins.')],
  ['Intervals done in time', () => i18n._('Intervals done in time')],
  ['Fewer broken sets win.', () => i18n._('Fewer broken sets win.')],
  ['Shorter slowest round wins.', () => i18n._('Shorter slowest round wins.')],
  ['Time, or CAP + 1 s per missing rep', () => i18n._('Time, or CAP + 1 s per missing rep')],
  ['Earlier end of round one wins.', () => i18n._('Earlier end of round one wins.')],
  ['Earlier end of the middle rung wins.', () => i18n._('Earlier end of the middle rung wins.')],
  ['Earlier end of the second movement wins.', () => i18n._('Earlier end of the second movement wins.')],
  ['Total over all rounds', () => i18n._('Total over all rounds')],
  ['Better worst round wins.', () => i18n._('Better worst round wins.')],
  ['Lowest round of each movement, added', () => i18n._('Lowest round of each movement, added')],
  ['Higher total wins.', () => i18n._('Higher total wins.')],
  ['Last full minute + reps', () => i18n._('Last full minute + reps')],
  ['Reps in the broken minute.', () => i18n._('Reps in the broken minute.')],
  ['Total over all stations', () => i18n._('Total over all stations')],
  ['Better last round wins.', () => i18n._('Better last round wins.')],
  ['Total of the team', () => i18n._('Total of the team')],
  ['Better last turn wins.', () => i18n._('Better last turn wins.')],
  ['No score: clean reps in every set', () => i18n._('No score: clean reps in every set')],
  ['None is needed.', () => i18n._('None is needed.')],
]);

/** What counts, and what decides a tie. */
export const scoreText = ({ display, tieBreak }: ClassPiece['score']): string =>
  `${readScore(display) ?? display}. ${readScore(tieBreak) ?? tieBreak}`;

const arrangementWhys = (): Record<Arrangement, string> => ({
  together: i18n._('The room has a place for everybody at once.'),
  heats: i18n._('There is equipment for half of the class: two heats, the others count and cheer.'),
  stagger: i18n._('Groups start at different movements, so that a part of the equipment is enough.'),
  rotation: i18n._('Groups move on together, so that a few pieces of each are enough.'),
  turns: i18n._('Equipment is shared in turns; the others’ work is one’s rest.'),
});

/** Why a part is run the way it is. */
export const pieceWhy = ({ reason }: ClassPiece): string =>
  new Map(Object.entries(arrangementWhys())).get(reason.code.replace(/^class\./u, '')) ?? reason.text;
