import { RECORD_KINDS } from '@halteres/engine/record/noticed-records';
import { z } from 'zod';
import { muscleVolume } from '../catalog/contract.ts';
import {
  decimal,
  done,
  id,
  instant,
  localDate,
  pageInput,
  pageOf,
  route,
  text,
  weightUnit,
  locale,
} from '../kernel/contract.ts';
import { commentsContract } from './comments/contract.ts';
import { templateContract } from './template-contract.ts';

export { folderFields, templateExerciseFields, templateFields } from './template-contract.ts';
export type { FolderView, TemplateSet, TemplateView } from './template-contract.ts';

export const setFields = z.object({
  position: z.number().int().min(0).max(999),
  setType: z.enum(['normal', 'warm_up', 'drop', 'failure', 'amrap']).default('normal'),
  loadKind: z.enum(['external', 'added', 'assisted', 'bodyweight', 'band']).default('external'),
  /** As entered; null for bodyweight. */
  weight: decimal.nullable().default(null),
  weightUnit: weightUnit.nullable().default(null),
  reps: z.number().int().min(0).max(10000).nullable().default(null),
  rpe: z.number().min(1).max(10).multipleOf(0.5).nullable().default(null),
  rir: z.number().min(0).max(10).multipleOf(0.5).nullable().default(null),
  seconds: z.number().min(0).max(360_000).nullable().default(null),
  distanceM: z.number().min(0).max(1_000_000).nullable().default(null),
  calories: z.number().min(0).max(100_000).nullable().default(null),
  /** Which side worked; both: so many with each. */
  side: z.enum(['left', 'right', 'both']).nullable().default(null),
  restSeconds: z.number().int().min(0).max(36_000).nullable().default(null),
  notes: text(4000).nullable().default(null),
  completedAt: instant.nullable().default(null),
});
export const loggedSet = setFields.extend({ id, weightKg: z.string().nullable() });
export type LoggedSet = z.infer<typeof loggedSet>;

export const loggedExercise = z.object({
  id,
  position: z.number().int(),
  exerciseId: id.nullable(),
  userExerciseId: id.nullable(),
  name: z.string(),
  superset: z.string().nullable(),
  tempo: z.string().nullable(),
  notes: z.string().nullable(),
  sets: z.array(loggedSet),
});

export const workout = z.object({
  id,
  ownerId: id,
  title: z.string(),
  localDate,
  startedAt: instant,
  endedAt: instant.nullable(),
  bodyweightKg: z.number().nullable(),
  notes: z.string().nullable(),
  gymId: id.nullable(),
  gymName: z.string().nullable(),
  programOwnerId: id.nullable(),
  programWorkoutId: id.nullable(),
  imported: z.boolean(),
  exercises: z.array(loggedExercise),
});
export type WorkoutView = z.infer<typeof workout>;

const workoutSummary = z.object({
  id,
  ownerId: id,
  title: z.string(),
  localDate,
  startedAt: instant,
  endedAt: instant.nullable(),
  gymName: z.string().nullable(),
  exercises: z.array(z.string()),
  sets: z.number().int(),
  /** Work sets only, weight × reps, kilograms. */
  volumeKg: z.number(),
});
export type WorkoutSummary = z.infer<typeof workoutSummary>;

const person = { personId: id };
const whichExercise = { exerciseId: id.optional(), userExerciseId: id.optional() };

export const importReport = z.object({
  format: z.string(),
  dialect: z.string(),
  unit: z.string().nullable(),
  rows: z.number().int(),
  workouts: z.number().int(),
  exercises: z.number().int(),
  sets: z.number().int(),
  warmups: z.number().int(),
  absorbed: z.array(z.object({ line: z.number().int(), into: z.string() })),
  skipped: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  unmatched: z.array(z.object({ name: z.string(), guess: z.string().nullable(), confidence: z.number() })),
});
export type ImportReport = z.infer<typeof importReport>;

export const importMatch = z.object({
  name: z.string(),
  sets: z.number().int(),
  /** The catalogue's exercise it will become; null becomes an exercise of one's own. */
  slug: z.string().nullable(),
  confidence: z.number(),
  how: z.string(),
  others: z.array(z.object({ slug: z.string(), confidence: z.number() })),
});

const importRequest = z.object({
  personId: id,
  fileName: text(300, 1),
  content: z.string().max(60_000_000),
  /** Asked for where the file names none. */
  unit: weightUnit.optional(),
  timeZone: text(64, 1).default('UTC'),
  /** Corrections: the file's name → a catalogue slug, or null for an exercise of one's own. */
  mapping: z.record(text(200), z.string().max(100).nullable()).default({}),
});

const storedImport = z.object({
  id,
  fileName: z.string(),
  format: z.string(),
  dialect: z.string(),
  status: z.enum(['stored', 'undone']),
  createdAt: instant,
  workouts: z.number().int(),
  sets: z.number().int(),
});

const lookedFor = z.object({
  ...person,
  q: text(200),
  locale,
  limit: z.number().int().min(1).max(60).default(20),
});

const foundExercise = z.object({
  exerciseId: id.nullable(),
  userExerciseId: id.nullable(),
  slug: z.string().nullable(),
  name: z.string(),
  /** What of its names answered. */
  found: z.string(),
});

const record = z.object({
  setId: id,
  workoutId: id,
  localDate,
  /** `most`: most of what the exercise is measured in, with a load that was used before. */
  kind: z.enum(RECORD_KINDS),
  /** Kilograms, or what the exercise is measured in. */
  value: z.number(),
  /** What was beaten. */
  before: z.number(),
});

const workedSet = setFields
  .pick({
    setType: true,
    loadKind: true,
    reps: true,
    seconds: true,
    distanceM: true,
    calories: true,
    rpe: true,
    rir: true,
    side: true,
  })
  .extend({ weightKg: z.number().nullable() });

export const trainingContract = {
  comments: commentsContract,
  templates: templateContract,
  workouts: {
    list: route
      .route({ method: 'GET', path: '/people/{personId}/workouts', summary: 'Workouts of a person, newest first' })
      .input(z.object({ ...person, ...pageInput, from: localDate.optional(), to: localDate.optional() }))
      .output(pageOf(workoutSummary)),
    get: route
      .route({
        method: 'GET',
        path: '/people/{personId}/workouts/{id}',
        summary: 'A workout with its exercises and sets',
      })
      .input(z.object({ ...person, id }))
      .output(workout),
    start: route
      .route({ method: 'POST', path: '/people/{personId}/workouts', summary: 'Start a workout', successStatus: 201 })
      .input(
        z.object({
          ...person,
          id: id.optional(),
          title: text(200).default(''),
          startedAt: instant,
          localDate,
          timeZone: text(64, 1).default('UTC'),
          bodyweightKg: z.number().min(20).max(400).nullable().default(null),
          /** Where; a gym whoever logs sees. */
          gymId: id.nullable().default(null),
          programOwnerId: id.nullable().default(null),
          programWorkoutId: id.nullable().default(null),
        }),
      )
      .output(workout),
    finish: route
      .route({
        method: 'PATCH',
        path: '/people/{personId}/workouts/{id}',
        summary: 'Finish, rename or note a workout, or say where or when it was',
      })
      .input(
        z.object({
          ...person,
          id,
          title: text(200).optional(),
          localDate: localDate.optional(),
          timeZone: text(64, 1).optional(),
          startedAt: instant.optional(),
          endedAt: instant.nullable().optional(),
          notes: text(10_000).nullable().optional(),
          bodyweightKg: z.number().min(20).max(400).nullable().optional(),
          gymId: id.nullable().optional(),
        }),
      )
      .output(workout),
    remove: route
      .route({
        method: 'DELETE',
        path: '/people/{personId}/workouts/{id}',
        summary: 'Delete a workout; it can be restored',
      })
      .input(z.object({ ...person, id }))
      .output(done),
    restore: route
      .route({
        method: 'POST',
        path: '/people/{personId}/workouts/{id}/restore',
        summary: 'Bring a deleted workout back',
      })
      .input(z.object({ ...person, id }))
      .output(workout),
  },
  exercises: {
    add: route
      .route({
        method: 'POST',
        path: '/people/{personId}/workouts/{workoutId}/exercises',
        summary: 'Add an exercise to a workout',
        successStatus: 201,
      })
      .input(
        z.object({
          ...person,
          workoutId: id,
          id: id.optional(),
          position: z.number().int().min(0).max(999),
          ...whichExercise,
          superset: text(40).nullable().default(null),
          tempo: text(20).nullable().default(null),
          notes: text(4000).nullable().default(null),
        }),
      )
      .output(loggedExercise),
    change: route
      .route({
        method: 'PATCH',
        path: '/people/{personId}/workout-exercises/{id}',
        summary: 'Move an exercise within its workout, group it, note its tempo, or put another in its place',
      })
      .input(
        z.object({
          ...person,
          id,
          position: z.number().int().min(0).max(999).optional(),
          exerciseId: id.nullable().optional(),
          userExerciseId: id.nullable().optional(),
          superset: text(40).nullable().optional(),
          tempo: text(20).nullable().optional(),
          notes: text(4000).nullable().optional(),
        }),
      )
      .output(done),
    restore: route
      .route({
        method: 'POST',
        path: '/people/{personId}/workout-exercises/{id}/restore',
        summary: 'Bring an exercise with its sets back into its workout',
      })
      .input(z.object({ ...person, id }))
      .output(done),
    remove: route
      .route({
        method: 'DELETE',
        path: '/people/{personId}/workout-exercises/{id}',
        summary: 'Take an exercise out of a workout',
      })
      .input(z.object({ ...person, id }))
      .output(done),
    history: route
      .route({
        method: 'GET',
        path: '/people/{personId}/exercise-history',
        summary: 'Every session of one exercise with best set and estimated 1RM',
      })
      .input(z.object({ ...person, ...whichExercise, limit: z.number().int().min(1).max(1000).default(200) }))
      .output(
        z.object({
          name: z.string(),
          sessions: z.array(
            z.object({
              workoutId: id,
              localDate,
              sets: z.array(loggedSet),
              bestE1rmKg: z.number().nullable(),
              e1rmConfidence: z.enum(['high', 'medium', 'low']).nullable(),
              volumeKg: z.number(),
            }),
          ),
          measure: z.enum(['reps', 'seconds', 'metres', 'calories']),
          /** Every record from the first session on, newest first. */
          records: z.array(record),
        }),
      ),
    search: route
      .route({
        method: 'GET',
        path: '/people/{personId}/exercise-search',
        summary: 'Exercises for what somebody types: the catalogue’s in every language and their own, best first',
      })
      .input(lookedFor)
      .output(z.array(foundExercise)),
    find: route
      .route({
        method: 'GET',
        path: '/people/{personId}/find',
        summary: 'Exercises, equipment, gyms and workouts for what somebody types, best first, each with its kind',
      })
      .input(lookedFor)
      .output(
        z.array(
          foundExercise.extend({
            kind: z.enum(['exercise', 'equipment', 'gym', 'workout']),
            /** The id of a gym or of a workout of the library. */
            ref: z.string().nullable(),
          }),
        ),
      ),
    volume: route
      .route({
        method: 'GET',
        path: '/people/{personId}/muscle-volume',
        summary: 'Fractional sets per muscle logged from one day to another',
      })
      .input(z.object({ ...person, from: localDate, to: localDate }))
      .output(
        muscleVolume.extend({
          /** Sets counted. */
          counted: z.number().int(),
          /** Sets left out: warm-ups and easy ones, conditioning, stretching, exercises without a muscle. */
          leftOut: z.number().int(),
        }),
      ),
    toBeat: route
      .route({
        method: 'GET',
        path: '/people/{personId}/sets-to-beat',
        summary: 'Of each exercise trained before a day, the few sets a record must beat',
      })
      .input(z.object({ ...person, before: localDate }))
      .output(
        z.array(z.object({ exerciseId: id.nullable(), userExerciseId: id.nullable(), sets: z.array(workedSet) })),
      ),
    trained: route
      .route({
        method: 'GET',
        path: '/people/{personId}/trained-exercises',
        summary: 'Exercises a person has logged, most often first',
      })
      .input(z.object(person))
      .output(
        z.array(
          z.object({
            exerciseId: id.nullable(),
            userExerciseId: id.nullable(),
            name: z.string(),
            sessions: z.number().int(),
            last: localDate,
          }),
        ),
      ),
  },
  sets: {
    log: route
      .route({
        method: 'POST',
        path: '/people/{personId}/workout-exercises/{workoutExerciseId}/sets',
        summary: 'Log a set',
        successStatus: 201,
      })
      .input(setFields.extend({ ...person, workoutExerciseId: id, id: id.optional() }))
      .output(loggedSet),
    update: route
      .route({ method: 'PUT', path: '/people/{personId}/sets/{id}', summary: 'Change a set' })
      .input(setFields.extend({ ...person, id }))
      .output(loggedSet),
    restore: route
      .route({ method: 'POST', path: '/people/{personId}/sets/{id}/restore', summary: 'Bring a deleted set back' })
      .input(z.object({ ...person, id }))
      .output(loggedSet),
    remove: route
      .route({ method: 'DELETE', path: '/people/{personId}/sets/{id}', summary: 'Delete a set' })
      .input(z.object({ ...person, id }))
      .output(done),
  },
  imports: {
    preview: route
      .route({
        method: 'POST',
        path: '/people/{personId}/imports/preview',
        summary: 'Read a file from another app and show what would be stored',
      })
      .input(importRequest)
      .errors({ UNREADABLE_FILE: { status: 422 } })
      .output(
        z.object({
          report: importReport,
          needsUnit: z.boolean(),
          known: z.number().int(),
          fresh: z.number().int(),
          matches: z.array(importMatch),
        }),
      ),
    store: route
      .route({
        method: 'POST',
        path: '/people/{personId}/imports',
        summary: 'Store a file from another app; every workout once, however often it comes',
        successStatus: 201,
      })
      .input(importRequest)
      .errors({ UNREADABLE_FILE: { status: 422 } })
      .output(
        z.object({
          importId: id,
          report: importReport,
          stored: z.object({
            workouts: z.number().int(),
            updated: z.number().int(),
            unchanged: z.number().int(),
            sets: z.number().int(),
          }),
        }),
      ),
    list: route
      .route({ method: 'GET', path: '/people/{personId}/imports', summary: 'Files stored so far' })
      .input(z.object({ ...person, ...pageInput }))
      .output(pageOf(storedImport)),
    undo: route
      .route({ method: 'DELETE', path: '/people/{personId}/imports/{id}', summary: 'Undo an import as a whole' })
      .input(z.object({ ...person, id }))
      .output(done),
  },
};
