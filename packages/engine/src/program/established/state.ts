import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { weightForReps } from '../../estimate/one-rep-max.ts';
import { shareForReps } from '../../estimate/rpe-chart.ts';
import type { Profile } from '../profile.ts';
import type { EstablishedProgram, Lift } from './model.ts';

/** What an established program needs to know of somebody. */
export type EstablishedAthlete = Pick<Profile['athlete'], 'oneRepMaxKg'> & {
  /** Maxima that are known better than by the catalogue's ratios, by exercise slug. */
  oneRepMaxBySlug?: Readonly<Record<string, number>>;
  /** Loads to begin with, by the program's own name of the lift; for those who know no maxima. */
  startKg?: Readonly<Record<string, number>>;
};

/** Where a lift stands. */
export type LiftState = {
  /** What shares are taken of: a training max, a rep max or the working load. Null until a first session tells it. */
  baseKg: number | null;
  /** 0-based stage of a staged lift, or rung of a ladder. */
  stage: number;
  /** Reps aimed at next, where the reps are what goes up. */
  reps: number | null;
  misses: number;
  /** The load the first stage began with. */
  startKg: number | null;
  /** Most reps in total with this load so far. */
  best: number;
  missedInCycle: boolean;
  belowRange: boolean;
};
export type EstablishedState = { session: number; lifts: Readonly<Record<string, LiftState>> };

/** The exercise of a slug; throws a RangeError when the catalogue has none such. */
export const exerciseOf = (catalog: Catalog, slug: string): Exercise => {
  const found = exercisesBySlug(catalog).get(slug);
  if (!found) throw new RangeError(`"${slug}" is no exercise of the catalogue`);
  return found;
};

/** A person's 1RM on an exercise in kilograms as far as it is known. */
export const oneRepMaxOf = (athlete: EstablishedAthlete, exercise: Exercise): number | null =>
  athlete.oneRepMaxBySlug?.[exercise.slug] ?? exerciseOneRepMaxKg(exercise, athlete.oneRepMaxKg);

const startOf = ({ base }: Lift, oneRepMax: number | null): number | null => {
  if (oneRepMax === null || base.of === 'effort') return null;
  if (base.of === 'reps') return oneRepMax * shareForReps(base.reps, base.rir);
  return base.share * (base.of === 'five_rep_max' ? weightForReps('epley', oneRepMax, 5) : oneRepMax);
};

/** The slug of a lift where it stands: on a ladder its rung. */
export const slugOf = (lift: Lift, state: Pick<LiftState, 'stage'>): string =>
  lift.rule.name === 'ladder' ? (lift.rule.rungs[state.stage] ?? lift.slug) : lift.slug;

const firstReps = ({ rule }: Lift): number | null =>
  rule.name === 'double' || rule.name === 'ladder' ? rule.low : null;

/** Before the first session. */
export const firstState = (
  program: EstablishedProgram,
  athlete: EstablishedAthlete,
  catalog: Catalog,
): EstablishedState => ({
  session: 0,
  lifts: Object.fromEntries(
    Object.entries(program.lifts).map(([key, lift]) => {
      const known = oneRepMaxOf(athlete, exerciseOf(catalog, lift.slug));
      const baseKg = athlete.startKg?.[key] ?? startOf(lift, known);
      const state: LiftState = {
        baseKg,
        stage: 0,
        reps: firstReps(lift),
        misses: 0,
        startKg: baseKg,
        best: 0,
        missedInCycle: false,
        belowRange: false,
      };
      return [key, state];
    }),
  ),
});
