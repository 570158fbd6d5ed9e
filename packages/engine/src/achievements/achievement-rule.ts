import { z } from 'zod';

const much = z.number().positive();
const many = z.int().positive();

/** What is counted one by one. */
export const COUNTED = [
  'workouts',
  'sets',
  'personal_records',
  'programs_completed',
  'classes_attended',
  'classes_held',
  'clients_claimed',
  'programs_made',
  'challenges_completed',
  'friends',
] as const;

/** When an achievement is earned, for a program to judge. Streaks count weeks, never days: a badge must not make anybody train ill. */
export const achievementRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), of: z.enum(COUNTED), atLeast: many }),
  /** ISO weeks in a row with so many sessions; paused weeks are skipped. */
  z.strictObject({ kind: z.literal('weekly_streak'), sessionsAWeek: many, atLeast: many }),
  /** Weight times repetitions in kilograms, warm-ups left out. */
  z.strictObject({ kind: z.literal('tonnage'), within: z.enum(['workout', 'lifetime']), atLeast: much }),
  /** Estimated one-repetition maximum over body weight on that day. */
  z.strictObject({
    kind: z.literal('relative_strength'),
    lift: z.enum(['squat', 'bench', 'deadlift', 'overhead_press']),
    atLeast: much,
  }),
  z.strictObject({ kind: z.literal('reps_in_a_set'), exercise: z.string().min(1), atLeast: many }),
  z.strictObject({ kind: z.literal('hold_seconds'), exercise: z.string().min(1), atLeast: many }),
  z.strictObject({
    kind: z.literal('metres'),
    of: z.enum(['running', 'rowing']),
    within: z.enum(['workout', 'lifetime']),
    atLeast: much,
  }),
  z.strictObject({ kind: z.literal('mobility_minutes'), atLeast: many }),
]);
export type AchievementRule = z.infer<typeof achievementRule>;
