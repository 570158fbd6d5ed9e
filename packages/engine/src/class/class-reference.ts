import { z } from 'zod';

/** How the parts of a reference are run. */
export const REFERENCE_FORMATS = [
  'for_time',
  'amrap',
  'emom',
  'intervals',
  'tabata',
  'death_by',
  'max_effort',
  'stations',
  'sets',
] as const;

/** A workout from a library, reduced to what a class can follow: format, rounds, minutes, movements with amounts. */
export const classReferenceSchema = z.strictObject({
  title: z.string().max(200),
  teamSize: z.int().min(2).max(50).nullable().default(null),
  blocks: z
    .array(
      z.strictObject({
        format: z.enum(REFERENCE_FORMATS),
        rounds: z.int().min(1).max(1000).nullable().default(null),
        /** Length or cap. */
        seconds: z.number().min(1).max(86_400).nullable().default(null),
        everySeconds: z.number().min(1).max(86_400).nullable().default(null),
        scheme: z.array(z.number().min(0).max(10_000)).max(100).nullable().default(null),
        movements: z
          .array(
            z.strictObject({
              text: z.string().max(200),
              slug: z.string().max(100).nullable(),
              amount: z
                .strictObject({ value: z.number().min(0).max(100_000), unit: z.string().max(20) })
                .nullable()
                .default(null),
            }),
          )
          .max(100),
      }),
    )
    .min(1)
    .max(50),
});
export type ClassReference = z.infer<typeof classReferenceSchema>;
