import type { EasyPart } from '../../class-program.ts';
import { classPatternOf, type ClassPattern } from '../../facts/class-kind.ts';
import { seededFraction } from '../../../program/seeded.ts';
import type { Context } from '../context.ts';

type Line = readonly [slug: string | null, text: string];

const PULSE: readonly Line[] = [
  ['jumping-jack', 'Jumping jacks, easy'],
  ['running', 'Easy jog, side steps, heels up'],
  ['mountain-climber', 'Slow mountain climbers'],
  [null, 'Brisk walk with big arm circles'],
];
const FOR_PATTERN: Readonly<Record<ClassPattern, readonly Line[]>> = {
  squat: [
    ['bodyweight-squat', 'Slow squats, three seconds down'],
    ['split-squat', 'Split squats, short range first'],
    [null, 'Sit to stand, hips and ankles loose'],
  ],
  hinge: [
    ['glute-bridge', 'Glute bridges, one second held'],
    [null, 'Hip hinges, hands on the thighs'],
  ],
  push: [
    ['push-up', 'Push-ups as far as they feel easy'],
    ['wall-push-up', 'Push-ups at the wall'],
    [null, 'Arm circles and shoulder blades back'],
  ],
  pull: [
    ['towel-row', 'Rows with a towel, blades together'],
    [null, 'Shoulder blades back and down'],
  ],
  core: [
    ['dead-bug', 'Dead bugs, slow'],
    ['bird-dog', 'Bird dogs, slow'],
    [null, 'Breathe out, brace, five breaths'],
  ],
  mono: [
    ['running', 'Two short runs, the second quicker'],
    [null, 'March on the spot, quicker each half minute'],
  ],
};
const COOL: readonly Line[] = [
  ['walking', 'Walk until breath is calm'],
  ['stretching', 'Stretch what worked, half a minute each'],
  [null, 'Long breaths out, on the back or seated'],
];

const forAll = (context: Context, lines: readonly Line[]): Line[] => {
  const avoided = new Set(context.profile.avoid);
  return lines.filter(([slug]) => {
    if (slug === null) return true;
    const exercise = context.find(slug);
    return (
      exercise !== undefined &&
      !avoided.has(slug) &&
      context.people.every((athlete) => context.judge(athlete, exercise).verdict === 'allow')
    );
  });
};

const spread = (lines: readonly Line[], seconds: number): EasyPart[] => {
  const each = Math.floor(seconds / lines.length / 15) * 15;
  return lines.map(([slug, text], i) => ({
    slug,
    text,
    seconds: i === lines.length - 1 ? seconds - each * (lines.length - 1) : each,
  }));
};

/** Pulse, the day's patterns, then practice of the movements; nothing that is not for everybody. */
export const warmUpFor = (context: Context, slugs: readonly string[], seconds: number, index: number): EasyPart[] => {
  const patterns = [
    ...new Set(
      slugs.flatMap((slug) => {
        const exercise = context.find(slug);
        return (exercise && classPatternOf(exercise)) ?? [];
      }),
    ),
  ].slice(0, seconds < 400 ? 2 : 4);
  const pulses = forAll(context, PULSE).toSorted(
    (a, b) =>
      seededFraction(context.profile.seed, `${index} ${b[1]}`) -
      seededFraction(context.profile.seed, `${index} ${a[1]}`),
  );
  const first = pulses[0];
  const lines = [
    ...(first ? [first] : []),
    ...patterns.flatMap((pattern) => forAll(context, FOR_PATTERN[pattern]).slice(0, 1)),
    [null, 'Practise today’s movements, a few reps each, lightest load'] as Line,
  ];
  return spread(lines, seconds);
};

export const coolDownFor = (context: Context, seconds: number): EasyPart[] => spread(forAll(context, COOL), seconds);
