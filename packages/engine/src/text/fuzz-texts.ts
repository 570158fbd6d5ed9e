import { seededStream } from '../program/seeded.ts';
import { importLiftoscript } from './liftoscript/import-liftoscript.ts';
import { parseProgram } from './parse-program.ts';
import { programToText } from './write-program.ts';

// Texts nobody would write on purpose, for both readers: good ones with damage, and heaps of the words they know.

const PROGRAMS = [
  `Autumn strength
Three days, heavy first.
Goal: strength
Method: linear (simple)
Model: "my own"
Phase: weeks 1-2 Base (volume)
Start: 2026-09-07
- [deload.none] Take a light week afterwards.

Week 1: Base (volume first)
  monday: Lower, about 60 minutes
    barbell-back-squat (main): ramp 5 @ 40, 3 @ 60, rest 90 s; 3 x 5 @ 100 kg (75 %) leave 2, rest 3 min, tempo 3-0-1-0
      because [slot.squat] it serves strength
      or front-squat, leg-press
      why 1-2: worked up to
    A lying-leg-curl: 3 x 8-12 RPE 8, rest 1:30
    A "odd name": 2 x 30+
  day 2 wednesday 2026-09-09: Upper (upper body)
    Bench Press: 1 x 5 75 %; back-off 3 x 8 @ 135 lb
Week 2, light week
`,
];

const LIFTOSCRIPTS = [
  `// Intro
# Week 1
// Day
## Day 1
t1 / used: none / 4x3, 1x3+ / ! 5x2, 1x2+ (AMRAP) / 75% 120s / progress: custom(increase: 10lb, ask+: 0) {~
  if (completedReps >= reps && week == 1) { weights = completedWeights[ns] + state.increase } else if (day > 2) {
    setVariationIndex += 1
  } else { for (var.i in reps) { weights[var.i] *= 0.9 } }
~}
main: Squat, Barbell[1,1-3] / ...t1 / warmup: 1x5 45lb, 1x3 80% / superset: A
Plank | ! Side Plank / 3x1 0lb 30s|60s auto / superset: A / id: tags(1, 2)
Row / 2+x8-12 60kg+ @8.5+ ?+ / progress: lp(5lb, 2, 0, 10%, 3, 0)
Curl / ...Row[1:1] / update: custom() { ...t1 } \\
  / progress: dp(2.5kg, 8, 12)
# Week 2
## Day 1
/// Rest between warm-ups: 60s
t1 / 3x3 85%
Row[2-3] / 1x10 / progress: none
`,
];

const WORDS = [
  'week',
  'Week 1',
  'monday',
  '2026-03-02',
  'because',
  'or',
  'why 1:',
  'ramp',
  'back-off',
  'rest',
  'tempo',
  'leave 2',
  'no sets',
  'about 60 minutes',
  'Goal:',
  'Phase:',
  'squat',
  'squat:',
  '3 x 5',
  '3x5',
  '1+x5',
  '999999999',
  '0',
  '1e999',
  '0.0000001',
  '8-12',
  '5+',
  '@',
  '@8',
  '@ 80 kg',
  '60kg',
  '135lb',
  '70%',
  '90s',
  '30s|60s',
  '?+',
  '2 min',
  '# Week',
  '## Day',
  '//',
  '///',
  '...',
  '...t1',
  '...Squat[1:2]',
  '[1-4]',
  '[1,1-999]',
  'used: none',
  'warmup:',
  'superset: A',
  'progress:',
  'update:',
  'custom()',
  'lp(5lb)',
  'dp(',
  'sum(30, 5lb)',
  '{~',
  '~}',
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '"',
  '\\',
  '\\\n',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  ',',
  ';',
  ':',
  '/',
  '|',
  '!',
  '+',
  '-',
  '*',
  '%',
  '&&',
  '>=',
  '?',
  '=',
  '+=',
  'if (',
  'else',
  'for (var.i in reps)',
  'weights',
  'reps[1]',
  'state.x',
  'var.i',
  'completedReps',
  'rm1',
  'ns',
  'floor(',
  '\u0000',
  '\u2028',
  '\ud800',
  '😀',
  'é',
  '```liftoscript',
  '```',
] as const;

type Dice = { under: (most: number) => number; pick: <T>(list: readonly T[]) => T };

const diceFrom = (next: () => number): Dice => {
  const under = (most: number): number => Math.floor(next() * most);
  return { under, pick: (list) => list[under(list.length)] as (typeof list)[number] };
};

const heap = (dice: Dice): string => {
  let text = '';
  for (let left = dice.under(40); left > 0; left--) text += dice.pick(WORDS) + (dice.under(3) === 0 ? ' ' : '');
  return text;
};

const damaged = (dice: Dice, whole: string): string => {
  let text = whole;
  for (let left = dice.under(6); left > 0; left--) {
    const from = dice.under(text.length + 1);
    const to = Math.min(text.length, from + dice.under(12));
    const kind = dice.under(5);
    if (kind === 0) text = text.slice(0, from) + text.slice(to);
    else if (kind === 1) text = text.slice(0, from) + dice.pick(WORDS) + text.slice(from);
    else if (kind === 2) text = text.slice(0, from) + dice.pick(WORDS) + text.slice(to);
    else if (kind === 3)
      text = text.slice(0, from) + text.slice(from, to).repeat(1 + dice.under(20)) + text.slice(from);
    else text = text.slice(0, from) + String.fromCharCode(dice.under(300)) + text.slice(from);
  }
  return text;
};

/** A stream of broken texts, the same for the same seed: for the program reader or for Liftoscript. */
export const brokenTexts = (seed: number, language: 'program' | 'liftoscript'): (() => string) => {
  const dice = diceFrom(seededStream(seed));
  const good = language === 'program' ? PROGRAMS : LIFTOSCRIPTS;
  return () =>
    dice.under(4) === 0 ? `${dice.under(2) === 0 ? 'Name\n' : ''}${heap(dice)}` : damaged(dice, dice.pick(good));
};

const find = (name: string): string | null => (name.length % 2 === 0 ? 'barbell-back-squat' : null);

const places = (problems: readonly { line: number; column: number; text: string; mend: string }[]): boolean =>
  problems.every(({ line, column, text, mend }) => line >= 1 && column >= 1 && text !== '' && mend !== '');

/** Reads a text as a program; says what is wrong with the reader, or null. */
export const tryProgramText = (text: string): string | null => {
  const { program, problems } = parseProgram(text, find);
  if (!places(problems)) return 'a problem without a place or a mend';
  if (problems.length > 0) return null;
  const again = parseProgram(programToText(program), find);
  if (again.problems.length > 0) return `what was written is not read: ${again.problems[0]?.text}`;
  return JSON.stringify(again.program) === JSON.stringify(program) ? null : 'what was written reads differently';
};

/** Reads a text as Liftoscript; says what is wrong with the reader, or null. */
export const tryLiftoscript = (text: string): string | null => {
  const { lines, problems, weeks } = importLiftoscript(text, find);
  if (!places(problems)) return 'a problem without a place or a mend';
  if (lines.understood > lines.total || lines.understood < 0) return 'more lines understood than there are';
  if (problems.length > 0 === (lines.understood === lines.total) && lines.total > 0 && problems.length > 0)
    return 'a problem on no line';
  const sets = weeks.flatMap(({ days }) =>
    days.flatMap(({ exercises }) => exercises.flatMap(({ schemes }) => schemes.flat())),
  );
  return sets.every(({ min, max, percent }) => min <= max && Number.isFinite(percent ?? 0))
    ? null
    : 'an impossible set';
};
