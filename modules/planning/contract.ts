import { eventIterator } from '@orpc/contract';
import {
  DIFFICULTIES,
  FOCUS_AREAS,
  METHODOLOGIES,
  TRAINING_GOALS,
  WEEKDAYS,
} from '@halteres/engine/program/profile-words';
import { CLASS_FOCUSES } from '@halteres/engine/class/class-profile';
import { z } from 'zod';
import { id, localDate, route, text } from '../kernel/contract.ts';
import { libraryRef } from '../library/contract.ts';
import { reasonValues } from '../programs/contract.ts';
import { adaptContract } from './adapt/contract.ts';
import { recommendContract } from './recommend/contract.ts';

/** What only a class's program asks. */
const classWish = z.object({
  /** What the weeks lean towards, in turn. */
  weeklyFocus: z.array(z.enum(CLASS_FOCUSES)).min(1).max(26).default(['balanced']),
  /** Exercises that shall not come up. */
  avoid: z.array(text(80, 1)).max(100).default([]),
  /** For so many weeks no workout comes twice. */
  noRepeatWeeks: z.number().int().min(1).max(26).default(8),
  /** How many come; the class's own size when absent. */
  headCount: z.number().int().min(4).max(40).optional(),
  seed: z.number().int().min(0).max(2_000_000_000).default(0),
});

export const generationRequest = z.object({
  entityId: id,
  /** The same key never charges or generates twice. */
  idempotencyKey: z
    .string()
    .min(8)
    .max(128)
    .regex(/^[\w.:-]+$/),
  /** For a client; a class has the wishes of `class` instead. */
  goal: z.enum(TRAINING_GOALS).default('general_fitness'),
  focusArea: z.enum(FOCUS_AREAS).default('full_body'),
  weeks: z.number().int().min(1).max(26),
  days: z.array(z.enum(WEEKDAYS)).min(1).max(7),
  sessionMinutes: z.number().int().min(15).max(180),
  difficulty: z.enum(DIFFICULTIES).default('intermediate'),
  methodology: z.enum(METHODOLOGIES).default('auto'),
  /** The gym whose equipment counts; the entity's own gym when absent. */
  gymId: id.optional(),
  startDate: localDate,
  referenceInput: text(10_000).default(''),
  /** A workout of the library: a client's program favours its movements, a class's first session follows it. */
  reference: libraryRef.optional(),
  /** Only for a class: sessions then last 30 to 90 minutes. */
  class: classWish.optional(),
});
export type GenerationRequest = z.input<typeof generationRequest>;

/** What is missing: what it is and the field to change, in English, and as a code with values for other languages. */
export const missing = z.object({
  code: z.string(),
  field: z.string(),
  text: z.string(),
  mend: z.string(),
  values: reasonValues.optional(),
});
export type Missing = z.infer<typeof missing>;

export const GENERATION_STEPS = ['person', 'gym', 'choose', 'check', 'write'] as const;

export const generationEvent = z.discriminatedUnion('type', [
  /** What is being done now; `step` of `steps`. */
  z.object({
    type: z.literal('progress'),
    step: z.number().int(),
    steps: z.number().int(),
    code: z.enum(GENERATION_STEPS),
    text: z.string(),
  }),
  z.object({
    type: z.literal('done'),
    ownerId: id,
    programId: id,
    sound: z.boolean(),
    generationsRemaining: z.number().int(),
  }),
  /** The request cannot be met; nothing was charged. */
  z.object({ type: z.literal('infeasible'), missing: z.array(missing).min(1) }),
]);
export type GenerationEvent = z.infer<typeof generationEvent>;

export const planningContract = {
  generate: route
    .route({
      method: 'POST',
      path: '/programs/generate',
      summary: 'Generate a program; progress is streamed as server-sent events',
    })
    .input(generationRequest)
    .errors({ ALLOWANCE_EXHAUSTED: { status: 402 }, IDEMPOTENCY_CONFLICT: { status: 409 } })
    .output(eventIterator(generationEvent)),
  adapt: adaptContract,
  recommend: recommendContract,
};
