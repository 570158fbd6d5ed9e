import { LOCALES } from '@halteres/engine/catalog/locales';
import { MUSCLES } from '@halteres/engine/catalog/taxonomy';
import { z } from 'zod';
import { done, id, name, route, text } from '../kernel/contract.ts';

const measure = z.enum(['reps', 'seconds', 'metres', 'calories']);

/** A language of the catalogue; anything else answers in English. */
const locale = z.enum(LOCALES).default('en');

/** What lists and pickers need of an exercise. */
export const exerciseSummary = z.object({
  id,
  slug: z.string(),
  /** In the language asked for. */
  name: z.string(),
  pattern: z.string(),
  primaryMuscle: z.string(),
  secondaryMuscles: z.array(z.string()),
  equipment: z.array(z.array(z.string())),
  loading: z.string(),
  measure,
  skill: z.number().int(),
  /** 3 everybody knows it, 2 usual, 1 known to some, 0 rare. */
  common: z.number().int(),
  /** What it asks of joints, in the words of the injury matrix. */
  stressTags: z.array(z.string()),
  /** Other names in the language asked for. */
  aliases: z.array(z.string()),
  /** Names in the other languages, for search. */
  otherNames: z.array(z.string()),
});
export type ExerciseSummary = z.infer<typeof exerciseSummary>;

export const exerciseDetail = exerciseSummary.extend({
  description: z.string(),
  instructions: z.object({
    setup: z.array(z.string()),
    execution: z.array(z.string()),
    cues: z.array(z.string()),
    mistakes: z.array(z.string()),
  }),
  muscles: z.array(z.object({ muscle: z.string(), fraction: z.number() })),
  mechanic: z.enum(['compound', 'isolation']),
  force: z.string(),
  laterality: z.string(),
  grip: z.string().nullable(),
  handle: z.string().nullable(),
  bodyweightShare: z.number(),
  secondsPerRep: z.number(),
  setupSeconds: z.number(),
  suits: z.record(z.string(), z.number()),
  /** The same movement made easier and harder, nearest first. */
  easier: z.array(z.string()),
  harder: z.array(z.string()),
  substitutes: z.array(z.object({ slug: z.string(), similarity: z.number() })),
});

export const userExerciseInput = z.object({
  name: text(200, 1),
  measure: measure.default('reps'),
  loading: text(40).default('none'),
  primaryMuscle: z.enum(MUSCLES).nullable().default(null),
  notes: text(2000).nullable().default(null),
});
export const userExercise = userExerciseInput.extend({ id, ownerId: id });
export type UserExercise = z.infer<typeof userExercise>;

export const barType = z.object({
  slug: z.string(),
  /** In the language asked for. */
  name: z.string(),
  /** What it weighs as sold in each unit. */
  usualWeights: z.object({ kg: z.string(), lb: z.string() }),
  sleeveMm: z.number().int().nullable(),
  collarsKg: z.string(),
  /** What exercises load it for; null where no load is built on it. */
  loading: z.string().nullable(),
});
export type BarTypeRecord = z.infer<typeof barType>;

export const plateType = z.object({
  slug: z.string(),
  weight: z.string(),
  unit: z.enum(['kg', 'lb']),
  kind: z.enum(['bumper', 'iron', 'change']),
  colour: z.enum(['red', 'blue', 'yellow', 'green', 'white', 'black', 'grey']),
  diameterMm: z.number().int(),
});
export type PlateTypeRecord = z.infer<typeof plateType>;

export const city = z.object({
  id,
  name: z.string(),
  country: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  timeZone: z.string(),
});
export type CityRecord = z.infer<typeof city>;

export const catalogContract = {
  exercises: {
    list: route
      .route({ method: 'GET', path: '/exercises', summary: 'All exercises of the catalogue; cache it by version' })
      .input(z.object({ locale }))
      .output(z.object({ version: z.string(), exercises: z.array(exerciseSummary) })),
    get: route
      .route({ method: 'GET', path: '/exercises/{slug}', summary: 'One exercise, whole' })
      .input(z.object({ slug: z.string().max(100), locale }))
      .output(exerciseDetail),
  },
  equipment: {
    list: route
      .route({ method: 'GET', path: '/equipment', summary: 'All equipment of the catalogue' })
      .input(z.object({ locale }))
      .output(z.array(z.object({ id, slug: z.string(), name: z.string(), kind: z.string(), category: z.string() }))),
  },
  bars: {
    list: route
      .route({ method: 'GET', path: '/bar-types', summary: 'Kinds of bars with what they usually weigh' })
      .input(z.object({ locale }))
      .output(z.array(barType)),
  },
  plates: {
    list: route
      .route({ method: 'GET', path: '/plate-types', summary: 'Plates as they are sold, with their colours' })
      .output(z.array(plateType)),
  },
  cities: {
    list: route
      .route({ method: 'GET', path: '/cities', summary: 'Cities with a word that begins as typed, in any language' })
      .input(z.object({ q: text(80).default(''), locale, limit: z.number().int().min(1).max(50).default(20) }))
      .output(z.array(city)),
  },
  mine: {
    list: route
      .route({ method: 'GET', path: '/people/{personId}/exercises', summary: 'Exercises a person made' })
      .input(z.object({ personId: id }))
      .output(z.array(userExercise)),
    create: route
      .route({
        method: 'POST',
        path: '/people/{personId}/exercises',
        summary: 'Add an exercise of one’s own',
        successStatus: 201,
      })
      .input(userExerciseInput.extend({ personId: id, id: id.optional(), name }))
      .output(userExercise),
    remove: route
      .route({
        method: 'DELETE',
        path: '/people/{personId}/exercises/{id}',
        summary: 'Put an exercise of one’s own away',
      })
      .input(z.object({ personId: id, id }))
      .output(done),
  },
};
