import { z } from 'zod';
import { weightSchema } from '../load/inventory.ts';
import { METHODOLOGIES, TRAINING_GOALS, WEEKDAYS } from './profile-words.ts';
import { SET_KINDS, type Program } from './program.ts';

const words = z.string().max(20_000);
const slug = z.string().max(120);
const whole = z.int().min(1).max(1000);
const amount = z.number().min(0).max(100_000);

const value = z.union([words, z.number()]);
const valuesSchema = z.record(z.string().max(80), z.union([value, z.array(value).max(1000)]));
const reasonSchema = z.strictObject({ code: words, text: words, values: valuesSchema.exactOptional() });

const setSchema = z
  .strictObject({
    kind: z.enum(SET_KINDS),
    min: amount,
    max: amount,
    load: weightSchema.nullable(),
    percent: z.number().min(0).max(2).nullable(),
    rir: z.number().min(0).max(20).nullable(),
    restSeconds: z.number().min(0).max(86_400),
    why: words.nullable(),
    because: z.strictObject({ code: words, values: valuesSchema }).exactOptional(),
  })
  .refine(({ min, max }) => min <= max, 'the least repetitions are more than the most');

const exerciseSchema = z.strictObject({
  slug,
  role: z.enum(['main', 'secondary', 'accessory', 'conditioning']),
  superset: words.nullable(),
  sets: z.array(setSchema).max(100),
  tempo: words.nullable(),
  reason: reasonSchema,
  alternatives: z.array(slug).max(200),
});

const workoutSchema = z.strictObject({
  day: whole,
  weekday: z.enum(WEEKDAYS),
  date: z.iso.date(),
  title: words,
  focus: words,
  estimatedMinutes: z.number().min(0).max(9999),
  exercises: z.array(exerciseSchema).max(200),
});

const weekSchema = z.strictObject({
  week: whole,
  phase: words,
  deload: z.boolean(),
  intent: words,
  workouts: z.array(workoutSchema).max(50),
});

/** A program that comes from outside as JSON. */
export const programSchema: z.ZodType<Program> = z.strictObject({
  name: words,
  overview: words,
  goal: z.enum(TRAINING_GOALS),
  methodology: z.enum(METHODOLOGIES).exclude(['auto']),
  periodization: z.strictObject({
    model: words,
    why: words,
    phases: z.array(z.strictObject({ name: words, fromWeek: whole, toWeek: whole, intent: words })).max(1000),
  }),
  weeks: z.array(weekSchema).max(1000),
  notes: z.array(reasonSchema).max(1000),
});
