import { z } from 'zod';
import { CONDITIONS } from '../catalog/stress.ts';
import { gymSchema } from '../load/inventory.ts';
import { DIFFICULTIES, FOCUS_AREAS, METHODOLOGIES, TRAINING_GOALS, WEEKDAYS } from './profile-words.ts';

const kilograms = z.number().min(1).max(1000);

export const injurySchema = z.strictObject({
  condition: z.enum(CONDITIONS),
  /** Pain or limitation, 1 slight to 10 worst. */
  severity: z.int().min(1).max(10),
  /** A red flag stops programming and shows a referral; it cannot be overridden. */
  redFlag: z.boolean().default(false),
});

export const athleteSchema = z.strictObject({
  sex: z.enum(['female', 'male', 'unspecified']).default('unspecified'),
  age: z.int().min(13).max(100),
  heightCm: z.number().min(90).max(250).nullable().default(null),
  bodyweightKg: z.number().min(25).max(350).nullable().default(null),
  yearsOfExperience: z.number().min(0).max(80).default(0),
  /** Tested or estimated one-repetition maxima in kilograms; null when unknown. */
  oneRepMaxKg: z
    .strictObject({ bench: kilograms.nullable(), squat: kilograms.nullable(), deadlift: kilograms.nullable() })
    .default({ bench: null, squat: null, deadlift: null }),
  mileTimeSeconds: z.int().min(200).max(3600).nullable().default(null),
  /** How well this person recovers, 1 badly to 10 very well. */
  recoveryScore: z.int().min(1).max(10).nullable().default(null),
  injuries: z.array(injurySchema).max(20).default([]),
  /** Exercise slugs to favour or to leave out. */
  likes: z.array(z.string().max(80)).max(100).default([]),
  dislikes: z.array(z.string().max(80)).max(100).default([]),
});

/** Everything a program is made from. Published as JSON Schema; `halteres generate --profile` reads it. */
export const profileSchema = z.strictObject({
  /** Breaks ties between equally good choices; same profile and seed, same bytes. */
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(0),
  athlete: athleteSchema,
  gym: gymSchema,
  goal: z.enum(TRAINING_GOALS),
  focusArea: z.enum(FOCUS_AREAS).default('full_body'),
  difficulty: z.enum(DIFFICULTIES).default('intermediate'),
  methodology: z.enum(METHODOLOGIES).default('auto'),
  weeks: z.int().min(1).max(26),
  trainingDays: z
    .array(z.enum(WEEKDAYS))
    .min(1)
    .max(7)
    .refine((days) => new Set(days).size === days.length, 'each weekday once'),
  sessionMinutes: z.int().min(15).max(180),
  /** First day of the program (ISO local date). */
  startDate: z.iso.date(),
  /** What the coach wrote; kept with the program, and searched for exercise names to favour or avoid. */
  referenceInput: z.string().max(10_000).default(''),
});
export type Profile = z.infer<typeof profileSchema>;
export type ProfileInput = z.input<typeof profileSchema>;
