import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { judgeExercise, type Judgement } from '../../health/judge-exercise.ts';
import { personLimits, type PersonLimits } from '../../health/person-limits.ts';
import { dayNumber } from '../calendar.ts';
import type { Profile } from '../profile.ts';
import type {
  Finding,
  PrescribedExercise,
  PrescribedSet,
  PrescribedWeek,
  PrescribedWorkout,
  Program,
  Severity,
} from '../program.ts';
import { workoutSeconds } from '../time/workout-seconds.ts';

/** `date` is its day number. */
export type WorkoutAt = { week: PrescribedWeek; workout: PrescribedWorkout; date: number; at: Finding['at'] };
export type ExerciseAt = WorkoutAt & {
  prescribed: PrescribedExercise;
  exercise: Exercise | undefined;
  position: number;
  work: PrescribedSet[];
};
export type KnownAt = ExerciseAt & { exercise: Exercise };

/** A program laid out for checking: every workout and exercise with its place. */
export type Subject = {
  program: Program;
  profile: Profile;
  catalog: Catalog;
  limits: PersonLimits;
  workouts: WorkoutAt[];
  exercises: ExerciseAt[];
  /** Those the catalogue knows. */
  known: KnownAt[];
  /** Those of one week or workout. */
  knownIn: (place: PrescribedWeek | PrescribedWorkout) => readonly KnownAt[];
  find: (slug: string) => Exercise | undefined;
  judge: (exercise: Exercise) => Judgement;
  equipped: (exercise: Exercise) => boolean;
  /** Minutes a workout takes by the time model. */
  minutes: (workout: PrescribedWorkout) => number;
};

export type Problem = { at: Finding['at']; evidence: string; repair: string };
export type RuleResult = { checked: number; problems: Problem[] };
export type Rule = {
  id: string;
  severity: Severity;
  text: string;
  source: string;
  check: (subject: Subject) => RuleResult;
};

/** Checks every item of a list; a string is the evidence of a problem there. */
export const checkEach = <T extends { at: Finding['at'] }>(
  items: readonly T[],
  repair: string,
  judge: (item: T) => string | null,
): RuleResult => {
  const problems: Problem[] = [];
  for (const item of items) {
    const evidence = judge(item);
    if (evidence !== null) problems.push({ at: item.at, evidence, repair });
  }
  return { checked: items.length, problems };
};

/** Lays a program out for the rules. */
export const subjectOf = (program: Program, profile: Profile, catalog: Catalog): Subject => {
  const index = exercisesBySlug(catalog);
  const owned = new Set(profile.gym.equipment);
  const judged = new Map<string, Judgement>();
  const timed = new Map<PrescribedWorkout, number>();
  const find = (slug: string): Exercise | undefined => index.get(slug);
  const workouts = program.weeks.flatMap((week) =>
    week.workouts.map((workout) => ({
      week,
      workout,
      date: dayNumber(workout.date),
      at: { week: week.week, day: workout.day },
    })),
  );
  const exercises = workouts.flatMap(({ week, workout, date, at }) =>
    workout.exercises.map((prescribed, position): ExerciseAt => ({
      week,
      workout,
      date,
      prescribed,
      position,
      exercise: index.get(prescribed.slug),
      at: { ...at, exercise: position },
      work: prescribed.sets.filter((set) => set.kind !== 'warm_up'),
    })),
  );
  const known = exercises.filter((item): item is KnownAt => item.exercise !== undefined);
  const placed = new Map<PrescribedWeek | PrescribedWorkout, KnownAt[]>();
  for (const item of known) {
    for (const place of [item.week, item.workout]) {
      const here = placed.get(place);
      if (here) here.push(item);
      else placed.set(place, [item]);
    }
  }
  return {
    program,
    profile,
    catalog,
    workouts,
    exercises,
    limits: personLimits(profile.athlete, profile.difficulty),
    known,
    knownIn: (place) => placed.get(place) ?? [],
    find,
    judge: (exercise) => {
      const judgement = judged.get(exercise.slug) ?? judgeExercise(exercise, profile.athlete.injuries);
      judged.set(exercise.slug, judgement);
      return judgement;
    },
    equipped: (exercise) =>
      exercise.equipment.some((option) => option.every((slug) => slug === 'none' || owned.has(slug))),
    minutes: (workout) => {
      const { sessionMinutes, athlete } = profile;
      const taken =
        timed.get(workout) ?? workoutSeconds(workout.exercises, find, sessionMinutes, athlete.mileTimeSeconds) / 60;
      timed.set(workout, taken);
      return taken;
    },
  };
};
