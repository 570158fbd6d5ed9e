import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import type { MuscleGroup } from '../../catalog/taxonomy.ts';
import { exercisesBySlug } from '../../catalog/exercises-by-slug.ts';
import { judgeExercise, type Judgement } from '../../health/judge-exercise.ts';
import { personLimits, type PersonLimits } from '../../health/person-limits.ts';
import { dayNumber } from '../calendar.ts';
import { remembered } from '../../remembered.ts';
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
import { fractionalVolume } from './counted-sets.ts';
import { exceptionOf } from './model-exceptions.ts';

/** `date` is its day number. */
export type WorkoutAt = { week: PrescribedWeek; workout: PrescribedWorkout; date: number; at: Finding['at'] };
export type ExerciseAt = WorkoutAt & {
  prescribed: PrescribedExercise;
  exercise: Exercise | undefined;
  position: number;
  work: PrescribedSet[];
};
export type KnownAt = ExerciseAt & { exercise: Exercise };

const isKnown = (item: ExerciseAt): item is KnownAt => item.exercise !== undefined;

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
  /** Fractional sets of a week or workout by muscle group. */
  volume: (place: PrescribedWeek | PrescribedWorkout) => ReadonlyMap<MuscleGroup, number>;
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
  const { athlete, gym, sessionMinutes } = profile;
  const index = exercisesBySlug(catalog);
  const owned = new Set(gym.equipment);
  const find = (slug: string): Exercise | undefined => index.get(slug);
  const workouts: WorkoutAt[] = [];
  const exercises: ExerciseAt[] = [];
  const known: KnownAt[] = [];
  const placed = new Map<PrescribedWeek | PrescribedWorkout, readonly KnownAt[]>();
  for (const week of program.weeks) {
    const inWeek: KnownAt[] = [];
    placed.set(week, inWeek);
    for (const workout of week.workouts) {
      const inWorkout: KnownAt[] = [];
      placed.set(workout, inWorkout);
      const date = dayNumber(workout.date);
      workouts.push({ week, workout, date, at: { week: week.week, day: workout.day } });
      for (const [position, prescribed] of workout.exercises.entries()) {
        const exercise = index.get(prescribed.slug);
        const item: ExerciseAt = {
          week,
          workout,
          date,
          prescribed,
          position,
          exercise,
          at: { week: week.week, day: workout.day, exercise: position },
          work: prescribed.sets.filter((set) => set.kind !== 'warm_up'),
        };
        exercises.push(item);
        if (!isKnown(item)) continue;
        known.push(item);
        inWeek.push(item);
        inWorkout.push(item);
      }
    }
  }
  return {
    program,
    profile,
    catalog,
    workouts,
    exercises,
    limits: personLimits(athlete, profile.difficulty),
    known,
    knownIn: (place) => placed.get(place) ?? [],
    volume: remembered((place) => fractionalVolume(placed.get(place) ?? [], exceptionOf(program).short ?? 0)),
    find,
    judge: remembered((exercise) => judgeExercise(exercise, athlete.injuries)),
    equipped: remembered((exercise) =>
      exercise.equipment.some((option) => option.every((slug) => slug === 'none' || owned.has(slug))),
    ),
    minutes: remembered(
      (workout) => workoutSeconds(workout.exercises, find, sessionMinutes, athlete.mileTimeSeconds) / 60,
    ),
  };
};
