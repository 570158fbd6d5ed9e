import type { Catalog, Exercise } from '../../../catalog/exercise.ts';
import { exercisesBySlug } from '../../../catalog/exercises-by-slug.ts';
import { shareForReps, repsToFailureAt } from '../../../estimate/rpe-chart.ts';
import { loadsFor } from '../../../load/loads-for.ts';
import { kilogramsOf, massOf } from '../../../load/mass.ts';
import { alternativesFor } from '../../alternatives-for.ts';
import { editProgram } from '../../edit.ts';
import type { PrescribedExercise, PrescribedSet } from '../../program.ts';
import { isWork, workoutAt } from '../places.ts';
import { buildableAtMost, reloaded, type Setting } from '../reload.ts';
import type { Day } from './situation.ts';

const UNLOADED = new Set(['bodyweight', 'none', 'band']);
/** Below this share of what was meant a set is another exercise's. */
const LEAST_SHARE = 0.9;
const MOST_REPS = 25;

/** Whether everything one way of doing an exercise needs stands there. */
export const standsThere = (exercise: Exercise, equipment: ReadonlySet<string>): boolean =>
  exercise.equipment.some((option) => option.every((slug) => slug === 'none' || equipment.has(slug)));

const alike = new WeakMap<Catalog, Map<string, Catalog>>();

/** The part of the catalogue that could stand in for an exercise at all: the same movement, muscle, or listed as near. */
const alikeTo = (catalog: Catalog, slug: string): Catalog => {
  const known = alike.get(catalog) ?? new Map<string, Catalog>();
  alike.set(catalog, known);
  const hit = known.get(slug);
  if (hit !== undefined) return hit;
  const from = exercisesBySlug(catalog).get(slug);
  const listed = new Set(from?.substitutes.map((near) => near.slug));
  const part = {
    ...catalog,
    exercises: catalog.exercises.filter(
      (each) =>
        each.slug === slug ||
        each.pattern === from?.pattern ||
        each.muscles[0].muscle === from?.muscles[0].muscle ||
        listed.has(each.slug),
    ),
  };
  known.set(slug, part);
  return part;
};

/** The program with nothing but the day as it stands now. */
const dayAlone = (day: Day): Day['program'] => ({
  ...day.program,
  weeks: day.program.weeks
    .filter(({ week }) => week === day.at.week)
    .map((week) => ({ ...week, workouts: [day.workout] })),
});

/** The exercise at a position done with the best alternative that is left; null when there is none. */
export const swappedToday = (
  day: Day,
  position: number,
  allowed: (exercise: Exercise) => boolean,
  stands: readonly string[] | null = null,
): PrescribedExercise | null => {
  const program = dayAlone(day);
  const { week, day: weekday } = day.at;
  const slug = day.workout.exercises[position]?.slug ?? '';
  const part = alikeTo(day.catalog, slug);
  const found = alternativesFor(day.profile, part, program, week, weekday, position, { stands, most: 24 });
  const best = found.find(({ exercise }) => allowed(exercise));
  if (!best) return null;
  const after = editProgram(
    program,
    { kind: 'swap_exercise', at: { ...day.at, exercise: position }, slug: best.exercise.slug },
    day.profile,
    part,
  );
  const prescribed = workoutAt(after, day.at)?.exercises[position];
  return prescribed ? { ...prescribed, alternatives: prescribed.alternatives.slice(1) } : null;
};

const moreReps = (set: PrescribedSet, kg: number, oneRepMaxKg: number): PrescribedSet => {
  const possible = Math.min(MOST_REPS, repsToFailureAt(kg / oneRepMaxKg) - (set.rir ?? 2));
  return possible <= set.max ? set : { ...set, min: Math.max(set.min, possible - 2), max: possible };
};

/** The same exercise with what can be built elsewhere; null where even the lightest load there is too heavy. */
export const refitted = (
  prescribed: PrescribedExercise,
  exercise: Exercise,
  setting: Setting,
  why: string,
): PrescribedExercise | null => {
  if (UNLOADED.has(exercise.loading) || !prescribed.sets.some((set) => set.load !== null)) return prescribed;
  const loads = loadsFor(exercise, setting.profile.gym);
  if (loads === null)
    return {
      ...prescribed,
      sets: prescribed.sets.map((set) => ({
        ...set,
        load: null,
        percent: null,
        rir: isWork(set) ? (set.rir ?? 2) : null,
        why,
      })),
    };
  const kgOf = (set: PrescribedSet): number | null => (set.load === null ? null : kilogramsOf(massOf(set.load)));
  const work = prescribed.sets.filter(isWork);
  if (work.some((set) => set.load !== null && buildableAtMost(loads, kgOf(set) ?? 0) === null)) return null;
  const sets = reloaded(prescribed.sets, exercise, setting, { kgOf, why, e1rm: null, afresh: true });
  if (sets === null || JSON.stringify(sets) === JSON.stringify(prescribed.sets)) return prescribed;
  const lighterReps = sets.map((set, i) => {
    const before = prescribed.sets.filter(isWork)[i - (sets.length - work.length)];
    const meant = before === undefined ? null : kgOf(before);
    const now = kgOf(set);
    if (!isWork(set) || before === undefined || meant === null || now === null || now >= meant * LEAST_SHARE)
      return set;
    return moreReps(set, now, meant / shareForReps(before.max, before.rir ?? 2));
  });
  return { ...prescribed, sets: lighterReps };
};
