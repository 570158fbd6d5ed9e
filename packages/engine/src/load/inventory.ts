import { z } from 'zod';
import { BAR_TYPES } from './bar-types.ts';

/** A weight as written: exact decimal text and its unit. Never a binary fraction. */
export const weightSchema = z.strictObject({
  weight: z.string().regex(/^\d{1,5}(\.\d{1,3})?$/, 'a weight such as 62.5, at most three decimals'),
  unit: z.enum(['kg', 'lb']),
});
export type Weight = z.infer<typeof weightSchema>;

const stackSchema = z.strictObject({
  /** Lightest pin. */
  start: weightSchema,
  step: weightSchema,
  /** Heaviest pin. */
  max: weightSchema,
  /** Small weights that can be put on top; each may be used once. */
  addOns: z.array(weightSchema).max(6).default([]),
});

/** What a gym owns. Loads that cannot be built from it are never prescribed. */
export const gymSchema = z.strictObject({
  name: z.string().min(1).max(120),
  /** The unit loads are shown in, and used where both would do. */
  unit: z.enum(['kg', 'lb']),
  /** Equipment slugs from the catalogue. */
  equipment: z.array(z.string().max(60)).max(300),
  /** How many of a piece there are, where it is more than one. */
  counts: z.record(z.string().max(60), z.int().min(2).max(500)).optional(),
  bars: z
    .array(z.strictObject({ type: z.enum(BAR_TYPES), ...weightSchema.shape }))
    .max(30)
    .default([]),
  /** `pairs` are plates of this weight for both sides: 2 pairs = 4 plates. */
  plates: z
    .array(z.strictObject({ ...weightSchema.shape, pairs: z.int().min(1).max(50) }))
    .max(40)
    .default([]),
  /** Weight of one dumbbell; each listed weight is there as a pair. */
  dumbbells: z.array(weightSchema).max(80).default([]),
  kettlebells: z.array(weightSchema).max(40).default([]),
  /** The stack of cables and selectorized machines; keyed by equipment slug, `default` for the rest. */
  stacks: z.record(z.string().max(60), stackSchema).default({}),
});
export type Gym = z.infer<typeof gymSchema>;
export type Stack = z.infer<typeof stackSchema>;
