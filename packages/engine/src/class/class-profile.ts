import { z } from 'zod';
import { gymSchema } from '../load/inventory.ts';
import { injurySchema } from '../program/profile.ts';
import { DIFFICULTIES, WEEKDAYS } from '../program/profile-words.ts';
import { classReferenceSchema } from './class-reference.ts';

/** What a week leans towards; the weeks go through the list in turn. */
export const CLASS_FOCUSES = ['balanced', 'strength', 'gymnastics', 'weightlifting', 'engine'] as const;
export type ClassFocus = (typeof CLASS_FOCUSES)[number];

const kilograms = z.number().min(1).max(1000);

/** Somebody on the roster. Everything but the name may be unknown. */
export const classAthleteSchema = z.strictObject({
  id: z.string().min(1).max(80),
  name: z.string().min(1).max(120),
  level: z.enum(DIFFICULTIES).default('intermediate'),
  sex: z.enum(['female', 'male', 'unspecified']).default('unspecified'),
  age: z.int().min(13).max(100).nullable().default(null),
  bodyweightKg: z.number().min(25).max(350).nullable().default(null),
  oneRepMaxKg: z
    .strictObject({ bench: kilograms.nullable(), squat: kilograms.nullable(), deadlift: kilograms.nullable() })
    .default({ bench: null, squat: null, deadlift: null }),
  injuries: z.array(injurySchema).max(20).default([]),
});
export type ClassAthlete = z.infer<typeof classAthleteSchema>;

/** Everything a class's program is made from. */
export const classProfileSchema = z
  .strictObject({
    kind: z.literal('class'),
    /** Breaks ties between equally good choices; same profile and seed, same bytes. */
    seed: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .default(0),
    name: z.string().min(1).max(120).default('Class'),
    roster: z.array(classAthleteSchema).max(40).default([]),
    /** How many come; above the roster's length the rest are unnamed places of mixed level. */
    headCount: z.int().min(4).max(40).nullable().default(null),
    gym: gymSchema,
    sessionMinutes: z.int().min(30).max(90),
    trainingDays: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'each weekday once'),
    weeks: z.int().min(1).max(26),
    /** First day of the program (ISO local date). */
    startDate: z.iso.date(),
    weeklyFocus: z.array(z.enum(CLASS_FOCUSES)).min(1).max(26).default(['balanced']),
    /** Exercises that shall not come up. */
    avoid: z.array(z.string().max(80)).max(100).default([]),
    /** For so many weeks no conditioning piece comes twice. */
    noRepeatWeeks: z.int().min(1).max(26).default(8),
    /** A workout the first class follows as far as room and people allow. */
    reference: classReferenceSchema.nullable().default(null),
    referenceInput: z.string().max(10_000).default(''),
  })
  .refine(({ roster, headCount }) => roster.length > 0 || headCount !== null, {
    path: ['headCount'],
    message: 'a roster, or how many come',
  })
  .refine(({ roster }) => new Set(roster.map(({ id }) => id)).size === roster.length, {
    path: ['roster'],
    message: 'each person once',
  });
export type ClassProfile = z.infer<typeof classProfileSchema>;
export type ClassProfileInput = z.input<typeof classProfileSchema>;

/** The profile of a class as JSON Schema (draft 2020-12); defaults may be left out. */
export const classProfileJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(classProfileSchema, { io: 'input' }),
  title: 'Halteres profile of a class',
});
