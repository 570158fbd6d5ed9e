import { TESTED_LIFTS, type Exercise, type MovementPattern, type TestedLift } from '../../catalog/exercise.ts';
import { inGroup, type PatternGroup } from '../../catalog/pattern-groups.ts';
import type { ScoringSex } from '../../strength/coefficients.ts';
import { CEILING, GROWTH, IMPULSE, LEVELS, type AthleteLevel } from './priors.ts';

type LiftBody = { capacityKg: number; ceilingKg: number; fitness: number; fatigue: number; weekDose: number };

/** A body that trains: what it could lift rested, and what its training has left in it. */
export type VirtualAthlete = {
  level: AthleteLevel;
  sex: ScoringSex;
  bodyweightKg: number;
  lifts: Record<TestedLift, LiftBody>;
};

const usualFitness = IMPULSE.usualWeeklyInol * (IMPULSE.fitnessDays / 7);

const eachLift = <T>(make: (lift: TestedLift) => T): Record<TestedLift, T> => ({
  squat: make('squat'),
  bench: make('bench'),
  deadlift: make('deadlift'),
});

export const newAthlete = (level: AthleteLevel, sex: ScoringSex, bodyweightKg: number): VirtualAthlete => ({
  level,
  sex,
  bodyweightKg,
  lifts: eachLift((lift) => {
    const ceilingKg = CEILING[sex][lift] * bodyweightKg;
    const capacityKg = ceilingKg * LEVELS[level].shareOfCeiling;
    return { capacityKg, ceilingKg, fitness: usualFitness, fatigue: 0, weekDose: 0 };
  }),
});

/** What the body could lift once today, in kilograms. */
export const strengthToday = (athlete: VirtualAthlete, lift: TestedLift): number => {
  const { capacityKg, fitness, fatigue } = athlete.lifts[lift];
  const shape = 1 + IMPULSE.fitnessGain * (fitness - usualFitness) - IMPULSE.fatigueGain * fatigue;
  return capacityKg * Math.min(IMPULSE.most, Math.max(IMPULSE.least, shape));
};

/** A night passes. */
export const passDay = (athlete: VirtualAthlete): void => {
  for (const lift of TESTED_LIFTS) {
    const body = athlete.lifts[lift];
    body.fitness *= Math.exp(-1 / IMPULSE.fitnessDays);
    body.fatigue *= Math.exp(-1 / IMPULSE.fatigueDays);
  }
};

const GROUPS: Readonly<Record<TestedLift, readonly PatternGroup[]>> = {
  squat: ['lower_push'],
  bench: ['push'],
  deadlift: ['hip_hinge'],
};
const SPILL = 0.1;
const SMALL_EXERCISE = 0.2;
const BIG_RATIO = 0.5;

const isOf = (lift: TestedLift, pattern: MovementPattern): boolean =>
  GROUPS[lift].some((group) => inGroup(pattern, group));

/** The tested lift an exercise goes by: what its load is a share of, or whose movement it is; null for neither. */
export const liftBehind = ({ ratio, pattern }: Pick<Exercise, 'ratio' | 'pattern'>): TestedLift | null =>
  ratio?.lift ?? TESTED_LIFTS.find((lift) => isOf(lift, pattern)) ?? (inGroup(pattern, 'pull') ? 'bench' : null);

/** Training leaves fitness and fatigue, some of it in the other lifts too; an exercise far from the lift counts less. */
export const train = (athlete: VirtualAthlete, exercise: Pick<Exercise, 'ratio' | 'pattern'>, inol: number): void => {
  const own = liftBehind(exercise);
  const big = own !== null && isOf(own, exercise.pattern) && (exercise.ratio?.of ?? 1) >= BIG_RATIO;
  for (const lift of TESTED_LIFTS) {
    const near = (lift === own ? 1 : SPILL) * (big ? 1 : SMALL_EXERCISE);
    const body = athlete.lifts[lift];
    body.fitness += inol * near;
    body.fatigue += inol * near;
    if (lift === own) body.weekDose += inol * near;
  }
};

/** A week's training becomes strength, or a week without costs some; nothing grows while the body is over-reached. */
export const grow = (athlete: VirtualAthlete): void => {
  for (const lift of TESTED_LIFTS) {
    const body = athlete.lifts[lift];
    const stimulus = 1 - 2 ** (-body.weekDose / GROWTH.halfDoseInol);
    const room = 1 - body.capacityKg / body.ceilingKg;
    const gain = body.fatigue > GROWTH.overreachedAtFatigue ? 0 : GROWTH.perWeek * room * stimulus;
    const loss = GROWTH.detrainingPerWeek * (1 - stimulus);
    body.capacityKg = Math.min(body.ceilingKg, body.capacityKg * (1 + gain - loss));
    body.weekDose = 0;
  }
};

export const meanFatigue = (athlete: VirtualAthlete): number =>
  TESTED_LIFTS.reduce((sum, lift) => sum + athlete.lifts[lift].fatigue, 0) / TESTED_LIFTS.length;

export const meanFitness = (athlete: VirtualAthlete): number =>
  TESTED_LIFTS.reduce((sum, lift) => sum + athlete.lifts[lift].fitness, 0) / TESTED_LIFTS.length;

/** What somebody knows of their maxima. */
export const knownMaxima = (athlete: VirtualAthlete): Record<TestedLift, number> =>
  eachLift((lift) => Math.round(strengthToday(athlete, lift) * 2) / 2);
