import type { ClassFocus } from '../class-profile.ts';
import { tiresGrip, tiresShoulders, type ClassPattern } from '../facts/class-kind.ts';
import { unitSeconds, PACE } from '../facts/work-seconds.ts';
import { implementOf } from '../facts/units.ts';
import { splitEvenly } from '../law/share-units.ts';
import { seededFraction } from '../../program/seeded.ts';
import type { Context, Option } from './context.ts';
import type { Draft } from './draft.ts';

/** Four weeks: a step up each week, then a light one. Shares of the 1RM, reps in reserve. */
const WAVE = [
  { reps: 8, share: 0.65, rir: 3, sets: 4 },
  { reps: 6, share: 0.72, rir: 2, sets: 5 },
  { reps: 5, share: 0.77, rir: 2, sets: 5 },
  { reps: 6, share: 0.6, rir: 4, sets: 3 },
] as const;
export const WAVE_WEEKS = WAVE.length;

export const isLightWeek = (week: number, weeks: number): boolean =>
  weeks >= WAVE_WEEKS && (week - 1) % WAVE_WEEKS === 3;

const MOST_SHARING = 4;
/** Rest in one's own round, at least: heavy lifts and others, in seconds. */
const LEAST_ROUND_S = { loaded: 120, light: 90 } as const;
const MOST_ROUND_S = { loaded: 180, light: 120 } as const;

const isLift = ({ exercise }: Option): boolean =>
  exercise.mechanic === 'compound' &&
  exercise.measure === 'reps' &&
  ((exercise.suits.strength >= 2 && exercise.common >= 3) || implementOf(exercise) === null) &&
  exercise.pattern !== 'jump_plyo';

const sharing = (n: number, places: number): number => Math.ceil(n / Math.min(n, places));

const worth = (option: Option, context: Context, focus: ClassFocus, week: number): number => {
  const { exercise, places, barred } = option;
  const loaded = implementOf(exercise) !== null;
  const block = Math.floor((week - 1) / WAVE_WEEKS);
  const lean =
    focus === 'gymnastics' ? (loaded ? -4 : 1) : focus === 'weightlifting' && exercise.loading === 'barbell' ? 2 : 0;
  return (
    exercise.suits.strength * 1.5 +
    (exercise.loading === 'barbell' ? 1.5 : 0) +
    (exercise.common === 3 ? 0.5 : 0) -
    (sharing(context.people.length, places) - 1) * 0.8 -
    barred * 5 +
    seededFraction(context.profile.seed, `lift ${block} ${exercise.slug}`) * 1.8 +
    lean
  );
};

const draftOf = (option: Option, context: Context, windowS: number, week: number, g: number): Draft | null => {
  const { exercise } = option;
  const n = context.people.length;
  if (g > MOST_SHARING || g > n) return null;
  const { profile } = context;
  const step = isLightWeek(week, profile.weeks) ? WAVE[3] : (WAVE[(week - 1) % WAVE_WEEKS] ?? WAVE[0]);
  const loaded = implementOf(exercise) !== null;
  const workS = Math.ceil((step.reps * unitSeconds(exercise, 'reps') * PACE.beginner + 20) / 15) * 15;
  const kind = loaded ? 'loaded' : 'light';
  const leastS = Math.max(g * workS, LEAST_ROUND_S[kind]);
  const rounds = Math.min(step.sets, Math.floor(windowS / leastS));
  if (rounds < 2) return null;
  const intervalS = Math.max(leastS, Math.min(MOST_ROUND_S[kind], Math.floor(windowS / rounds / 15) * 15));
  return {
    kind: 'strength',
    format: 'SETS',
    title: '',
    movements: [{ exercise, unit: 'reps', amounts: [step.reps] }],
    arrangement: g === 1 ? 'together' : 'turns',
    sizes: g === 1 ? [n] : splitEvenly(n, Math.ceil(n / g)),
    rounds,
    intervalS,
    workS,
    restS: intervalS - workS,
    capS: rounds * intervalS,
    targetS: rounds * intervalS,
    percent: loaded ? step.share : null,
    rir: step.rir,
    maxEffort: false,
    share: step.share,
  };
};

/** Drafts of the strength piece for a pattern, best first. */
export const strengthDrafts = (
  context: Context,
  pattern: ClassPattern,
  focus: ClassFocus,
  week: number,
  windowS: number,
  bans: { grip: boolean; shoulders: boolean },
): Draft[] =>
  (context.byPattern.get(pattern) ?? [])
    .filter(isLift)
    .filter(({ exercise }) => !(bans.grip && tiresGrip(exercise)) && !(bans.shoulders && tiresShoulders(exercise)))
    .map((option) => ({ option, worth: worth(option, context, focus, week) }))
    .toSorted((a, b) => b.worth - a.worth || (a.option.exercise.slug < b.option.exercise.slug ? -1 : 1))
    .flatMap(({ option }) => {
      const least = sharing(context.people.length, option.places);
      return [least, least + 1].flatMap((g) => draftOf(option, context, windowS, week, g) ?? []);
    });
