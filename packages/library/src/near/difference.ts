import { z } from 'zod';
import { AMOUNT_UNITS, FORMATS, workoutMovement } from '../workout.ts';

const movement = workoutMovement.pick({ slug: true, text: true });
const amount = workoutMovement.shape.amount;
const load = workoutMovement.shape.load;
const number = z.number().nullable();

/** One thing a workout has otherwise than another: `here` is its own, `there` is the other's. */
export const difference = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('with'), movement }),
  z.object({ kind: z.literal('without'), movement }),
  z.object({ kind: z.literal('instead'), movement, there: movement }),
  z.object({ kind: z.literal('amount'), movement, here: amount, there: amount }),
  z.object({ kind: z.literal('load'), movement, here: load, there: load }),
  z.object({ kind: z.literal('most'), movement, here: z.enum(AMOUNT_UNITS).nullable() }),
  z.object({ kind: z.literal('scheme'), here: z.array(z.number()).nullable(), there: z.array(z.number()).nullable() }),
  z.object({ kind: z.literal('format'), here: z.enum(FORMATS), there: z.enum(FORMATS) }),
  z.object({ kind: z.enum(['rounds', 'seconds', 'every', 'rest', 'team', 'parts']), here: number, there: number }),
  z.object({ kind: z.literal('order') }),
]);
export type Difference = z.infer<typeof difference>;
