import type { LocalDate } from '@halteres/i18n';
import type { PrescribedExerciseView, PrescribedSetView } from '@halteres/modules/programs/contract';
import type { LoggedSet, WorkoutSummary, WorkoutView } from '@halteres/modules/training/contract';

export type { LoggedSet, WorkoutSummary, WorkoutView };
export type LoggedExercise = WorkoutView['exercises'][number];
export type PrescribedSet = PrescribedSetView;
/** A prescribed exercise as a device keeps it; alternatives are asked for when they are wanted. */
export type PrescribedExercise = Omit<PrescribedExerciseView, 'alternatives' | 'exerciseId' | 'slug'> & { exerciseId: string | null; slug: string | null };
export type SetType = LoggedSet['setType'];
export type LoadKind = LoggedSet['loadKind'];

/** An exercise of the catalogue, or one a person made. */
export type WhichExercise = { exerciseId: string | null; userExerciseId: string | null };

/** A planned workout and where it stands in somebody's calendar. */
export type PlannedWorkout = {
  /** The program's workout, of the coach or person who owns the program. */
  id: string;
  ownerId: string;
  programId: string;
  programName: string;
  date: LocalDate;
  title: string;
  focus: string;
  week: number;
  deload: boolean;
  notes: string | null;
  estimatedMinutes: number | null;
  completed: boolean;
  exercises: PrescribedExercise[];
};

/** What is entered of a set. */
export type SetEntry = Pick<LoggedSet, 'setType' | 'loadKind' | 'weight' | 'weightUnit' | 'reps' | 'rpe' | 'rir' | 'seconds' | 'distanceM' | 'restSeconds' | 'notes'>;

export type LastTime = { localDate: LocalDate; sets: LoggedSet[] };

export type WorkoutStart = { title: string; localDate: LocalDate; timeZone: string; planned: PlannedWorkout | null };

/** The log of the people one may log for, kept on this device first. Every write is there at once and sent when it can be. */
export type TrainingStore = {
  plan: (personId: string, today: LocalDate) => Promise<PlannedWorkout | null>;
  plannedWorkout: (personId: string, programWorkoutId: string) => Promise<PlannedWorkout | null>;
  workout: (personId: string, id: string) => Promise<WorkoutView | null>;
  openWorkout: (personId: string) => Promise<WorkoutView | null>;
  recentWorkouts: (personId: string, limit: number) => Promise<WorkoutSummary[]>;
  /** The session of an exercise before this workout. */
  lastTime: (personId: string, exercise: WhichExercise, workoutId: string) => Promise<LastTime | null>;
  startWorkout: (personId: string, start: WorkoutStart) => Promise<string>;
  finishWorkout: (personId: string, id: string, change: { endedAt: string | null; notes?: string | null }) => Promise<void>;
  removeWorkout: (personId: string, id: string) => Promise<void>;
  restoreWorkout: (personId: string, id: string) => Promise<void>;
  addExercise: (personId: string, workoutId: string, exercise: WhichExercise & { id: string; name: string }, position: number) => Promise<void>;
  removeExercise: (personId: string, id: string) => Promise<void>;
  restoreExercise: (personId: string, id: string) => Promise<void>;
  logSet: (personId: string, workoutExerciseId: string, set: SetEntry & { id: string; position: number; completedAt: string }) => Promise<void>;
  editSet: (personId: string, id: string, set: SetEntry) => Promise<void>;
  removeSet: (personId: string, id: string) => Promise<void>;
  restoreSet: (personId: string, id: string) => Promise<void>;
  completePlanned: (planned: PlannedWorkout, completed: boolean) => Promise<void>;
};
