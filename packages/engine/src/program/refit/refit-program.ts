import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { judgeExercise } from '../../health/judge-exercise.ts';
import { personLimits } from '../../health/person-limits.ts';
import { exercisesIn, workoutsOf } from '../adapt/places.ts';
import type { Setting } from '../adapt/reload.ts';
import { alternativesFor } from '../alternatives-for.ts';
import { dayNumber, isoDate, trainingOffsets } from '../calendar.ts';
import { swapExercise } from '../edit.ts';
import { certify } from '../lint/certify.ts';
import type { Profile } from '../profile.ts';
import type { Certificate, Infeasible, PrescribedExercise, PrescribedWorkout, Program } from '../program.ts';
import { repairProgram } from '../repair/repair-program.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';
import { refitLoads, withoutLoads, type Maxima } from './refit-loads.ts';

/** Why an exercise is not done by somebody else. */
export const SWAP_CAUSES = ['equipment', 'injury', 'skill', 'dislike', 'load'] as const;
export type SwapCause = (typeof SWAP_CAUSES)[number];

export type Refit =
  | Infeasible
  | { ok: true; program: Program; certificate: Certificate; causes: ReadonlyMap<string, SwapCause> };

const redFlags = ({ athlete }: Profile): Infeasible['missing'] =>
  athlete.injuries
    .filter(({ redFlag }) => redFlag)
    .map(({ condition }) => ({
      code: 'red_flag',
      field: 'injuries',
      text: `A red flag is recorded with ${condition.replaceAll('_', ' ')}. Training is not planned until a doctor or physiotherapist has seen it.`,
      mend: 'See a doctor or physiotherapist; clear the flag once they have cleared training.',
      values: { condition },
    }));

const daysMissing = (program: Program, { trainingDays }: Profile): Infeasible['missing'] => {
  const days = Math.max(0, ...program.weeks.map(({ workouts }) => workouts.length));
  return days === trainingDays.length
    ? []
    : [
        {
          code: 'refit.days',
          field: 'days',
          text: `The program has ${days} workouts a week, not ${trainingDays.length}.`,
          mend: `Choose ${days} weekdays.`,
          values: { asked: trainingDays.length, days },
        },
      ];
};

const whyNot = (exercise: Exercise, { profile }: Setting, owned: ReadonlySet<string>): SwapCause | null => {
  const { athlete, difficulty } = profile;
  if (!exercise.equipment.some((option) => option.every((slug) => slug === 'none' || owned.has(slug))))
    return 'equipment';
  if (['avoid', 'stop_refer'].includes(judgeExercise(exercise, athlete.injuries).verdict)) return 'injury';
  if (athlete.dislikes.includes(exercise.slug)) return 'dislike';
  return exercise.skill > personLimits(athlete, difficulty).maxSkill ? 'skill' : null;
};

/** So much less alike an exercise may be that can be loaded, where the one it stands in for is. */
const LESS_ALIKE = 0.25;

type At = { week: number; day: number; at: number };

/** The best that is left in place of an exercise: the one that stood in before, else one loaded as it was. */
const inPlaceOf = (
  prescribed: PrescribedExercise,
  { week, day, at }: At,
  program: Program,
  { profile, catalog }: Setting,
  stands: ReadonlyMap<string, string>,
): PrescribedExercise | null => {
  const found = alternativesFor(profile, catalog, program, week, day, at, { most: 24 });
  const least = (found[0]?.similarity ?? 0) - LESS_ALIKE;
  const taken = new Set(stands.values());
  const swapped = ({ exercise }: (typeof found)[number]): PrescribedExercise => {
    const bare = { ...prescribed, sets: prescribed.sets.map((set) => ({ ...set, load: null })) };
    const next = swapExercise(bare, exercise.slug, profile, catalog);
    const alike = exercise.measure === exercisesBySlug(catalog).get(prescribed.slug)?.measure;
    const sets = alike ? refitLoads(prescribed.sets, exercise, { profile, catalog }, null) : null;
    return { ...next, sets: sets ?? next.sets };
  };
  const usual = found.find(({ exercise }) => exercise.slug === stands.get(prescribed.slug));
  if (usual !== undefined) return swapped(usual);
  const fresh = found
    .filter(({ exercise }) => !taken.has(exercise.slug))
    .map((each) => ({ each, next: swapped(each) }));
  const wasLoaded = prescribed.sets.some((set) => set.load !== null || set.percent !== null);
  const loaded = fresh.find(
    ({ each, next }) => wasLoaded && each.similarity >= least && next.sets.some((set) => set.load !== null),
  );
  const [first] = found;
  return (loaded ?? fresh[0])?.next ?? (first === undefined ? null : swapped(first));
};

type Fitted = { program: Program; missing: Infeasible['missing']; causes: Map<string, SwapCause> };

/** Each exercise as it is done here: itself, or always the same one in its place. */
const withExercises = (program: Program, setting: Setting, before: Maxima | null): Fitted => {
  const { profile, catalog } = setting;
  const known = exercisesBySlug(catalog);
  const owned = new Set(profile.gym.equipment);
  const stands = new Map<string, string>();
  const causes = new Map<string, SwapCause>();
  const missing = new Map<string, Infeasible['missing'][number]>();

  // An exercise that cannot be done as it is meant once is another one everywhere.
  for (const { prescribed } of exercisesIn(workoutsOf(program))) {
    const exercise = known.get(prescribed.slug);
    if (exercise === undefined || causes.has(exercise.slug)) continue;
    const not = whyNot(exercise, setting, owned);
    if (not !== null) causes.set(exercise.slug, not);
    else if (refitLoads(prescribed.sets, exercise, setting, before) === null) causes.set(exercise.slug, 'load');
  }

  const fitted = (prescribed: PrescribedExercise, place: At): PrescribedExercise => {
    const exercise = known.get(prescribed.slug);
    if (exercise === undefined) return prescribed;
    const cause = causes.get(prescribed.slug);
    if (cause === undefined)
      return { ...prescribed, sets: refitLoads(prescribed.sets, exercise, setting, before) ?? prescribed.sets };
    const next = inPlaceOf(prescribed, place, program, setting, stands);
    // What is only too heavy or demanding stays, its load found by effort; the check says what it thinks of it.
    if (next === null && (cause === 'load' || cause === 'skill'))
      return { ...prescribed, sets: withoutLoads(prescribed.sets, setting) };
    if (next === null) {
      missing.set(prescribed.slug, {
        code: `refit.no_alternative.${cause}`,
        field: cause === 'injury' ? 'injuries' : 'gymId',
        text: `${exercise.name} cannot be done, and nothing alike can stand in for it.`,
        mend: 'Choose another gym, or change this exercise before you duplicate the program.',
        values: { exercise: prescribed.slug, cause },
      });
      return prescribed;
    }
    stands.set(prescribed.slug, next.slug);
    return next;
  };
  const possible = (slug: string): boolean => {
    const exercise = known.get(slug);
    return exercise !== undefined && whyNot(exercise, setting, owned) === null;
  };
  const weeks = program.weeks.map((week) => ({
    ...week,
    workouts: week.workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises
        .map((each, at) => fitted(each, { week: week.week, day: workout.day, at }))
        .map((each) => ({ ...each, alternatives: each.alternatives.filter(possible) })),
    })),
  }));
  return { program: { ...program, weeks }, missing: [...missing.values()], causes };
};

/** The workouts of each week on the days of another person's week, their minutes stated anew. */
const onDays = (program: Program, { profile, catalog }: Setting): Program => {
  const offsets = trainingOffsets(profile.startDate, profile.trainingDays);
  const start = dayNumber(profile.startDate);
  const known = exercisesBySlug(catalog);
  const { sessionMinutes, athlete } = profile;
  return {
    ...program,
    weeks: program.weeks.map((week, index) => ({
      ...week,
      week: index + 1,
      workouts: week.workouts.map((workout, at): PrescribedWorkout => {
        const { offset, weekday } = offsets[at] ?? { offset: at, weekday: workout.weekday };
        const seconds = workoutSeconds(
          workout.exercises,
          (slug) => known.get(slug),
          sessionMinutes,
          athlete.mileTimeSeconds,
        );
        return {
          ...workout,
          day: at + 1,
          weekday,
          date: isoDate(start + index * 7 + offset),
          estimatedMinutes: Math.ceil(seconds / 60),
        };
      }),
    })),
  };
};

/** What was said of the person a program was written for is not true of another. */
const isOfPerson = (code: string): boolean => /^(one_rep_max|established\.accepted|refit)/.test(code);

/**
 * A program for somebody else: the same weeks, days, sets and effort, with loads of their own 1RMs and gym, and another
 * exercise where theirs cannot be done; what breaks a rule for them is mended by the smallest edits. Infeasible where
 * nothing can stand in, the days do not match, or a red flag stands.
 */
export const refitProgram = (program: Program, before: Maxima | null, profile: Profile, catalog: Catalog): Refit => {
  const stop = [...redFlags(profile), ...daysMissing(program, profile)];
  if (stop.length > 0) return { ok: false, missing: stop };
  const setting = { profile, catalog };
  const fitted = withExercises(program, setting, before);
  if (fitted.missing.length > 0) return { ok: false, missing: fitted.missing };
  const laidOut = onDays(
    { ...fitted.program, goal: profile.goal, notes: program.notes.filter(({ code }) => !isOfPerson(code)) },
    setting,
  );
  const mended = repairProgram(laidOut, profile, catalog, { keepFrame: true }).program;
  return { ok: true, program: mended, certificate: certify(mended, profile, catalog), causes: fitted.causes };
};
