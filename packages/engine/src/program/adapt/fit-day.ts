import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import type { Gym } from '../../load/inventory.ts';
import { canonicalBytes } from '../../certificate/canonical-json.ts';
import { sha256 } from '#sha256';
import type { ReadinessZone } from '../../health/readiness/wellness.ts';
import type { PrescribedWorkout, Program } from '../program.ts';
import { applyEffect } from './apply.ts';
import { beforeSession, type PlannedDay, type Situation } from './before-session.ts';
import type { Adaptation } from './change.ts';
import { differenceOf, type WorkoutDifference } from './differences.ts';
import { workoutAt } from './places.ts';

/** What somebody tells of their day; what is absent is as planned. */
export type ToldDay = {
  readiness?: ReadinessZone | undefined;
  minutes?: number | undefined;
  pain?:
    | { slugs: readonly string[]; during: number; worseNextDay: boolean; again: boolean; redFlag: boolean }
    | undefined;
  taken?: readonly string[] | undefined;
};

const situationOf = ({ readiness, minutes, pain, taken }: ToldDay, gym: Gym | 'none' | undefined): Situation => ({
  readiness,
  minutes,
  taken,
  gym,
  pain:
    pain === undefined
      ? undefined
      : {
          slugs: pain.slugs,
          during: pain.during,
          nextDayMinusBaseline: pain.worseNextDay ? 1 : 0,
          neuroOrNightOrTrauma: pain.redFlag,
          previous: pain.again ? 'regress' : null,
        },
});

export type FittedDay = {
  adaptation: Adaptation;
  after: Program;
  /** The workout as it would be, null where nothing changes; and what says that it is the very same elsewhere. */
  fitted: PrescribedWorkout | null;
  fit: string | null;
  difference: WorkoutDifference | null;
};

/** A planned workout fitted to what somebody tells of their day: the same on a device as on a server. */
export const fitDay = (
  planned: PlannedDay,
  workoutId: string,
  told: ToldDay,
  gym: Gym | 'none' | undefined,
): FittedDay => {
  const { program, at, profile, catalog } = planned;
  const adaptation = beforeSession(planned, situationOf(told, gym));
  const after = adaptation.changes.reduce((now, { effect }) => applyEffect(now, effect, profile, catalog), program);
  const [before, fitted] = [workoutAt(program, at), workoutAt(after, at)];
  const known = exercisesBySlug(catalog);
  const difference =
    before && fitted ? differenceOf({ workoutId, week: at.week }, before, fitted, (slug) => known.get(slug)) : null;
  return {
    adaptation,
    after,
    difference,
    fitted: difference === null ? null : (fitted ?? null),
    fit: difference === null ? null : sha256(canonicalBytes(fitted)),
  };
};

/** What a day's workout trains, and what of the gym it uses: what may hurt, and what may be taken. */
export const plannedThings = ({
  program,
  at,
  profile,
  catalog,
}: PlannedDay): Record<'exercises' | 'equipment', { slug: string; name: string }[]> => {
  const known = exercisesBySlug(catalog);
  const here = new Set(profile.gym.equipment);
  const planned = workoutAt(program, at)?.exercises.flatMap(({ slug }) => known.get(slug) ?? []) ?? [];
  const used = planned.flatMap(
    ({ equipment }) => equipment.find((option) => option.every((each) => here.has(each))) ?? [],
  );
  const nameOf = new Map(catalog.equipment.map(({ slug, name }) => [slug, name]));
  return {
    exercises: planned.map(({ slug, name }) => ({ slug, name })),
    equipment: [...new Set(used)].map((slug) => ({ slug, name: nameOf.get(slug) ?? slug })),
  };
};
