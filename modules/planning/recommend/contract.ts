import { CONFIDENCES } from '@halteres/engine/program/recommend/confidence';
import {
  EVIDENCE_NAMES,
  EVIDENCE_UNITS,
  EXPECTED_CODES,
  METRICS,
  RECOMMENDATION_CODES,
  RECOMMENDATION_TYPES,
} from '@halteres/engine/program/recommend/recommendation';
import { z } from 'zod';
import { done, id, localDate, pageInput, pageOf, route, text } from '../../kernel/contract.ts';
import { reasonValues } from '../../programs/contract.ts';
import { workoutDifference } from '../adapt/contract.ts';

const owned = { ownerId: id, id };
/** The athlete's local date; what is recommended looks back from it. */
const on = { today: localDate };

const evidence = z.object({
  name: z.enum(EVIDENCE_NAMES),
  value: z.number(),
  unit: z.enum(EVIDENCE_UNITS),
  /** The days it comes from. */
  dates: z.array(z.string()),
  /** Of how many sets, where sets were counted. */
  sets: z.number().int().optional(),
});

const expected = z.object({
  code: z.enum(EXPECTED_CODES),
  text: z.string(),
  values: reasonValues,
  /** What is measured again after two weeks: as it was, and as it should become. */
  metric: z.object({ name: z.enum(METRICS), of: z.string(), from: z.number(), to: z.number() }).nullable(),
});

const advice = z.object({
  type: z.enum(RECOMMENDATION_TYPES),
  code: z.enum(RECOMMENDATION_CODES),
  text: z.string(),
  /** What the sentence is made of; exercises by slug. */
  values: reasonValues,
  evidence: z.array(evidence),
  confidence: z.enum(CONFIDENCES),
  /** How the confidence comes about: seen so often, so often at least, and so far apart. */
  basis: z.object({ seen: z.number(), least: z.number(), spread: z.number() }),
  expectedEffect: expected,
  source: z.string(),
});
export type Advice = z.infer<typeof advice>;

export const recommendation = advice.extend({
  key: z.string(),
  /** What it would change in the plan; none where it is for a person to do. */
  workouts: z.array(workoutDifference),
});
export type RecommendationView = z.infer<typeof recommendation>;

const recommendations = z.object({
  /** Training guidance, not medical advice. */
  guidance: z.string(),
  recommendations: z.array(recommendation),
});
export type Recommendations = z.infer<typeof recommendations>;

const STATUSES = ['open', 'accepted', 'dismissed', 'snoozed', 'expired'] as const;

const answered = z.object({
  id,
  type: z.enum(RECOMMENDATION_TYPES),
  status: z.enum(STATUSES),
  /** The day it was first shown, and the day it was answered. */
  generatedOn: localDate,
  decidedOn: localDate.nullable(),
  snoozedUntil: localDate.nullable(),
  byAthlete: z.boolean(),
  /** Null where it came from what the athlete feels. */
  advice: advice.nullable(),
  /** What was measured since an accepted one; null before two weeks, or where nothing can be measured. */
  outcome: z.object({ value: z.number(), sessions: z.number().int() }).nullable(),
});
export type AnsweredRecommendation = z.infer<typeof answered>;

export const ANSWERS = ['accept', 'dismiss', 'snooze'] as const;

export const recommendContract = {
  list: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/recommendations',
      summary: 'What weeks of training say should change in a program, with evidence; nothing is applied',
    })
    .input(z.object({ ...owned, ...on }))
    .output(recommendations),
  decide: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/recommendations/decide',
      summary: 'Answer a recommendation: what is accepted is put into the plan where it can be, and can be undone',
    })
    .input(z.object({ ...owned, ...on, key: text(200, 1), answer: z.enum(ANSWERS) }))
    .output(done),
  history: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/recommendations/history',
      summary: 'Recommendations shown before, how they were answered, what was expected and what came; newest first',
    })
    .input(z.object({ ...owned, ...on, ...pageInput }))
    .output(pageOf(answered)),
};
