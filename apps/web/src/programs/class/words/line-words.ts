import type { ClassSession } from '@halteres/engine/class/class-program';
import { i18n } from '@halteres/i18n';
import { phrasebook, type NameIn } from '../../../shell/phrasebook.ts';
import { knownClassTitle, pieceTitle, scoreText } from './piece-words.ts';

const readLine = phrasebook([
  ['What, why, how hard, and who scales what', () => i18n._('What, why, how hard, and who scales what')],
  ['Build up: two lighter sets in turn', () => i18n._('Build up: two lighter sets in turn')],
  [
    'Clear the bars, lay out the workout, show the standards',
    () => i18n._('Clear the bars, lay out the workout, show the standards'),
  ],
  ['Scores on the board, clear up, questions', () => i18n._('Scores on the board, clear up, questions')],
  ['Set {#set}, rest until the next start', ({ set = '' }) => i18n._('Set {set}, rest until the next start', { set })],
  [
    'Set {#set}: number {#number} lifts, the others change plates and watch',
    ({ set = '', number = '' }) =>
      i18n._('Set {set}: number {number} lifts, the others change plates and watch', { set, number }),
  ],
  ['Rest', () => i18n._('Rest')],
  [
    'Round {#round}, station change {#step} of {#steps}',
    ({ round = '', step = '', steps = '' }) =>
      i18n._('Round {round}, station change {step} of {steps}', { round, step, steps }),
  ],
  ['Move on one station', () => i18n._('Move on one station')],
  ['Back to your first station, drink', () => i18n._('Back to your first station, drink')],
  [
    'Turn {#turn}: number {#number} works',
    ({ turn = '', number = '' }) => i18n._('Turn {turn}: number {number} works', { turn, number }),
  ],
  ['Swap', () => i18n._('Change over')],
  [
    'Minute {#minute}: {#reps} reps',
    ({ minute = '', reps }) =>
      i18n._('Minute {minute}: {reps, plural, one {# rep} other {# reps}}', { minute, reps: Number(reps) }),
  ],
  ['Minute {#minute}', ({ minute = '' }) => i18n._('Minute {minute}', { minute })],
  ['Interval {#number}', ({ number = '' }) => i18n._('Interval {number}', { number })],
  [
    'Tabata {#number}: 8 x 20 s work, 10 s rest',
    ({ number = '' }) => i18n._('Tabata {number}: 8 × 20 s work, 10 s rest', { number }),
  ],
  ['Move to the next movement', () => i18n._('Move to the next movement')],
  ['Round {#round}', ({ round = '' }) => i18n._('Round {round}', { round })],
  [
    'Heat {#heat}: {title}',
    ({ heat = '', title = '' }, nameIn) => i18n._('Heat {heat}: {title}', { heat, title: pieceTitle(title, nameIn) }),
  ],
  ['Heats change', () => i18n._('Heats change')],
  ['Jumping jacks, easy', () => i18n._('Jumping jacks, easy')],
  ['Easy jog, side steps, heels up', () => i18n._('Easy jog, side steps, heels up')],
  ['Slow mountain climbers', () => i18n._('Slow mountain climbers')],
  ['Brisk walk with big arm circles', () => i18n._('Brisk walk with big arm circles')],
  ['Slow squats, three seconds down', () => i18n._('Slow squats, three seconds down')],
  ['Split squats, short range first', () => i18n._('Split squats, short range first')],
  ['Sit to stand, hips and ankles loose', () => i18n._('Sit to stand, hips and ankles loose')],
  ['Glute bridges, one second held', () => i18n._('Glute bridges, one second held')],
  ['Hip hinges, hands on the thighs', () => i18n._('Hip hinges, hands on the thighs')],
  ['Push-ups as far as they feel easy', () => i18n._('Push-ups as far as they feel easy')],
  ['Push-ups at the wall', () => i18n._('Push-ups at the wall')],
  ['Arm circles and shoulder blades back', () => i18n._('Arm circles and shoulder blades back')],
  ['Rows with a towel, blades together', () => i18n._('Rows with a towel, blades together')],
  ['Shoulder blades back and down', () => i18n._('Shoulder blades back and down')],
  ['Dead bugs, slow', () => i18n._('Dead bugs, slow')],
  ['Bird dogs, slow', () => i18n._('Bird dogs, slow')],
  ['Breathe out, brace, five breaths', () => i18n._('Breathe out, brace, five breaths')],
  ['Two short runs, the second quicker', () => i18n._('Two short runs, the second quicker')],
  ['March on the spot, quicker each half minute', () => i18n._('March on the spot, quicker each half minute')],
  [
    'Practise today’s movements, a few reps each, lightest load',
    () => i18n._('Practise today’s movements, a few reps each, lightest load'),
  ],
  ['Walk until breath is calm', () => i18n._('Walk until breath is calm')],
  ['Stretch what worked, half a minute each', () => i18n._('Stretch what worked, half a minute each')],
  ['Long breaths out, on the back or seated', () => i18n._('Long breaths out, on the back or seated')],
  [
    'Meant to take {#minutes} minutes; choose the scaling that gets you there.',
    ({ minutes }) =>
      i18n._(
        '{minutes, plural, one {Meant to take # minute; choose the scaling that gets you there.} other {Meant to take # minutes; choose the scaling that gets you there.}}',
        { minutes: Number(minutes) },
      ),
  ],
]);

/** A line of the timetable, the warm-up or the cool-down. */
export const lineText = (text: string, nameIn: NameIn): string =>
  readLine(text, nameIn) ?? knownClassTitle(text, nameIn) ?? text;

/** What is said before the work begins. */
export function briefText(line: string, { pieces }: ClassSession, nameIn: NameIn): string {
  const piece = pieces.find(({ title, score }) => line === `${title}: ${score.display}. ${score.tieBreak}`);
  return piece === undefined ? lineText(line, nameIn) : `${pieceTitle(piece.title, nameIn)}: ${scoreText(piece.score)}`;
}
