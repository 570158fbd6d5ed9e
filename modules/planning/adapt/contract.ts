import { CHANGE_CODES } from '@halteres/engine/program/adapt/change';
import { z } from 'zod';
import { deviceContract } from './device-contract.ts';
import { decimal, done, id, localDate, route, text, weightUnit } from '../../kernel/contract.ts';
import { reasonValues } from '../../programs/contract.ts';

const owned = { ownerId: id, id };
/** The athlete's local date; suggestions look forward from it. */
const on = { today: localDate };
/** A sentence, and what it is made of; exercises by slug. */
const said = z.object({ code: z.string(), text: z.string(), values: reasonValues.optional() });
export type Said = z.infer<typeof said>;

/** The work sets of one exercise in short. */
const workLine = z.object({
  slug: z.string(),
  name: z.string(),
  measure: z.enum(['reps', 'seconds', 'metres', 'calories']),
  sets: z.number().int(),
  min: z.number(),
  max: z.number(),
  load: z.object({ weight: decimal, unit: weightUnit }).nullable(),
  rir: z.number().nullable(),
  superset: z.string().nullable(),
});
export type WorkLine = z.infer<typeof workLine>;

/** One workout as it is and as it would be; null where an exercise was not there or is no longer. */
export const workoutDifference = z.object({
  workoutId: id,
  week: z.number().int(),
  date: localDate,
  /** The day it moves to; null where it stays on its day. */
  movesTo: localDate.nullable(),
  title: z.string(),
  minutesBefore: z.number().int(),
  minutesAfter: z.number().int(),
  lines: z.array(z.object({ before: workLine.nullable(), after: workLine.nullable(), changed: z.boolean() })),
});
export type WorkoutDifference = z.infer<typeof workoutDifference>;

const reasoned = z.object({
  code: z.enum(CHANGE_CODES),
  text: z.string(),
  values: reasonValues,
  evidence: z.record(z.string(), z.number()),
  source: z.string(),
});

export const suggestion = reasoned.extend({
  key: z.string(),
  /** Nothing to apply: a word of advice. */
  advice: z.boolean(),
  workouts: z.array(workoutDifference),
});
export type Suggestion = z.infer<typeof suggestion>;

const suggestions = z.object({
  /** Training guidance, not medical advice. */
  guidance: z.string(),
  suggestions: z.array(suggestion),
  kept: z.array(said),
  /** Set when somebody qualified should look first. */
  stop: said.nullable(),
});
export type Suggestions = z.infer<typeof suggestions>;

export const situation = z.object({
  readiness: z.enum(['go', 'hold', 'ease', 'recover']).optional(),
  minutes: z.number().int().min(10).max(180).optional(),
  pain: z
    .object({
      /** Exercises of this workout, by slug. */
      slugs: z.array(z.string().max(100)).max(30),
      during: z.number().int().min(0).max(10),
      worseNextDay: z.boolean().default(false),
      /** It was the same the time before. */
      again: z.boolean().default(false),
      /** Numbness, weakness, at night, or after an accident. */
      redFlag: z.boolean().default(false),
    })
    .optional(),
  /** Equipment of the gym that others use, by slug. */
  taken: z.array(z.string().max(60)).max(50).optional(),
  /** Another gym one sees, or nothing at all. */
  gym: z.union([id, z.literal('none')]).optional(),
});
export type SituationInput = z.output<typeof situation>;

const preview = z.object({
  guidance: z.string(),
  changes: z.array(reasoned),
  kept: z.array(said),
  stop: said.nullable(),
  /** Null where nothing changes. */
  workout: workoutDifference.nullable(),
  /** Handed back on accepting, so that what is accepted is what was shown. */
  fit: z.string().nullable(),
  /** What is planned. */
  exercises: z.array(z.object({ slug: z.string(), name: z.string() })),
  /** What of the gym the planned exercises use: what may be taken. */
  equipment: z.array(z.object({ slug: z.string(), name: z.string() })),
});
export type DayPreview = z.infer<typeof preview>;

const key = text(200, 1);
const day = { ...owned, workoutId: id, situation };

export const adaptContract = {
  ...deviceContract,
  suggestions: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/suggestions',
      summary: 'What the log suggests to change in a program, or in one of its workouts; nothing is applied',
    })
    .input(z.object({ ...owned, ...on, workoutId: id.optional() }))
    .output(suggestions),
  accept: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/suggestions/accept',
      summary: 'Accept a suggestion: the coach, or the athlete it is for; it can be undone',
    })
    .input(z.object({ ...owned, ...on, key }))
    .output(done),
  dismiss: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/suggestions/dismiss',
      summary: 'Dismiss a suggestion; it is not made again',
    })
    .input(z.object({ ...owned, ...on, key, reason: text(2000).optional() }))
    .output(done),
  day: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/workouts/{workoutId}/today',
      summary: 'A planned workout fitted to what is different today; nothing is applied',
    })
    .input(z.object(day))
    .output(preview),
  acceptDay: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/workouts/{workoutId}/today/accept',
      summary: 'Take the fitted workout for this day only; it can be undone',
    })
    .input(z.object({ ...day, fit: text(100, 1) }))
    .output(done),
};
