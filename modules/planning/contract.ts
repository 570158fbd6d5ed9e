import { eventIterator } from '@orpc/contract';
import { DIFFICULTIES, FOCUS_AREAS, METHODOLOGIES, TRAINING_GOALS, WEEKDAYS } from '@halteres/engine/program/profile';
import { z } from 'zod';
import { id, localDate, route, text } from '../kernel/contract.ts';
import { libraryRef } from '../library/contract.ts';

export const generationRequest = z.object({
  entityId: id,
  /** The same key never charges or generates twice. */
  idempotencyKey: z
    .string()
    .min(8)
    .max(128)
    .regex(/^[\w.:-]+$/),
  goal: z.enum(TRAINING_GOALS),
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
  /** A workout of the library the program is made after; its movements are favoured. */
  reference: libraryRef.optional(),
});
export type GenerationRequest = z.input<typeof generationRequest>;

export const missing = z.object({ code: z.string(), field: z.string(), text: z.string(), mend: z.string() });

export const generationEvent = z.discriminatedUnion('type', [
  /** What is being done now; `step` of `steps`. */
  z.object({ type: z.literal('progress'), step: z.number().int(), steps: z.number().int(), text: z.string() }),
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
};
