import type { LocalDate } from '@halteres/i18n';
import type { LoggedSet, WorkoutSummary, WorkoutView } from '@halteres/modules/training/contract';
import type { PlannedOnDevice } from '@halteres/sync/client';

export type { LoggedSet, WorkoutSummary, WorkoutView };
export type LoggedExercise = WorkoutView['exercises'][number];
/** A planned workout and where it stands in somebody's calendar. */
export type PlannedWorkout = PlannedOnDevice;
export type PrescribedExercise = PlannedWorkout['exercises'][number];
export type PrescribedSet = PrescribedExercise['sets'][number];
/** A set to do: of a plan, or of a template, which knows more kinds and sides. */
export type Target = PrescribedSet & { setType?: LoggedSet['setType']; side?: LoggedSet['side'] };
export type SetType = LoggedSet['setType'];
export type LoadKind = LoggedSet['loadKind'];

/** An exercise of the catalogue, or one a person made. */
export type WhichExercise = { exerciseId: string | null; userExerciseId: string | null };

/** What is entered of a set. */
export type SetEntry = Pick<
  LoggedSet,
  | 'setType'
  | 'loadKind'
  | 'weight'
  | 'weightUnit'
  | 'reps'
  | 'rpe'
  | 'rir'
  | 'seconds'
  | 'distanceM'
  | 'calories'
  | 'side'
  | 'restSeconds'
  | 'notes'
>;

export type LastTime = { localDate: LocalDate; sets: LoggedSet[] };
