import { z } from 'zod';

/** How a part of a workout is run. */
export const FORMATS = [
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
export type Format = (typeof FORMATS)[number];

/** What is written on the board at the end. */
export const SCORES = ['time', 'rounds_and_reps', 'reps', 'load', 'distance', 'calories', 'none'] as const;
export type Score = (typeof SCORES)[number];

export const DIFFICULTIES = ['beginner', 'intermediate', 'advanced'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const AMOUNT_UNITS = ['reps', 'metres', 'calories', 'seconds', 'steps'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** When in its block a movement is done. */
export const PLACES = ['main', 'cash_in', 'cash_out', 'after_each_round', 'each_minute'] as const;

const loadUnit = z.enum(['kg', 'lb', 'pood', 'bodyweight', 'percent']);

export const workoutMovement = z.object({
  /** As it was written, without amount and load. */
  text: z.string().max(200),
  /** The catalogue's exercise, or null where none is meant for sure. */
  slug: z.string().nullable(),
  /** How often, how far or how long; null when the block's scheme says it. */
  amount: z.object({ value: z.number().min(0).max(100_000), unit: z.enum(AMOUNT_UNITS) }).nullable(),
  /** As many as possible, counted in this unit. */
  most: z.enum(AMOUNT_UNITS).nullable(),
  load: z
    .object({ value: z.number().min(0).max(2000), women: z.number().min(0).max(2000).nullable(), unit: loadUnit })
    .nullable(),
  place: z.enum(PLACES),
  /** The minutes of an EMOM it is done in: `1`, `odd`, `even`. */
  minute: z.string().max(20).nullable(),
});
export type WorkoutMovement = z.infer<typeof workoutMovement>;

export const workoutBlock = z.object({
  format: z.enum(FORMATS),
  rounds: z.number().int().min(1).max(1000).nullable(),
  /** Length of an AMRAP or EMOM, or the cap of work for time. */
  seconds: z.number().min(1).max(86_400).nullable(),
  /** From one start to the next. */
  everySeconds: z.number().min(1).max(86_400).nullable(),
  /** Reps of each round, such as 21, 15, 9. */
  scheme: z.array(z.number().min(0).max(10_000)).max(100).nullable(),
  /** The scheme goes on like this until the time is up. */
  open: z.boolean(),
  /** Rest between rounds, or after the block. */
  restSeconds: z.number().min(0).max(86_400).nullable(),
  movements: z.array(workoutMovement).max(100),
});
export type WorkoutBlock = z.infer<typeof workoutBlock>;

export const workoutStructure = z.object({
  /** Two for partners; null when done alone. */
  teamSize: z.number().int().min(2).max(50).nullable(),
  blocks: z.array(workoutBlock).max(50),
  /** Lines that are advice, or that nothing was made of. */
  notes: z.array(z.string().max(500)).max(100),
});
export type WorkoutStructure = z.infer<typeof workoutStructure>;

/** All that is inferred from a workout's words, shown for correction before it is kept. */
export const workoutFacts = z.object({
  format: z.enum(FORMATS),
  score: z.enum(SCORES),
  difficulty: z.enum(DIFFICULTIES),
  /** How long it takes, in whole minutes. */
  minutes: z.number().int().min(1).max(600),
  /** `stated` in its words, or `estimated` from its reps and distances. */
  minutesFrom: z.enum(['stated', 'estimated']),
  /** Slugs of the catalogue's exercises in it, each once. */
  movements: z.array(z.string()).max(100),
  /** Equipment that must be there. */
  equipment: z.array(z.string()).max(100),
  tags: z.array(z.string().max(60)).max(60),
});
export type WorkoutFacts = z.infer<typeof workoutFacts>;
