import { TESTED_LIFTS } from '@halteres/engine/catalog/exercise';
import { DIFFICULTIES, METHODOLOGIES, TRAINING_GOALS, WEEKDAYS } from '@halteres/engine/program/profile-words';
import { z } from 'zod';
import { id, localDate, locale, route, text } from '../../kernel/contract.ts';
import { finding } from '../../programs/contract.ts';

/** The id of an established program, such as `531`. */
export const establishedId = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/, 'an id such as gzclp');

const named = z.object({ slug: z.string(), name: z.string() });

/** An exercise a gym has nothing for; all pieces of one of the options would do. */
const lackingExercise = z.object({ exercise: named, options: z.array(z.array(named)) });

const establishedSummary = z.object({
  id: z.string(),
  /** Of the words that follow: the language asked for, or English where there are none in it. */
  language: z.string(),
  name: z.string(),
  overview: z.string(),
  forWhom: z.string(),
  source: z.string(),
  /** What to do when recovery falls behind. */
  deload: z.string(),
  /** How it progresses, in a few words. */
  model: z.string(),
  goal: z.enum(TRAINING_GOALS),
  level: z.enum(DIFFICULTIES),
  methodology: z.enum(METHODOLOGIES),
  daysAWeek: z.number().int(),
  /** Of one cycle. */
  weeks: z.number().int(),
  /** How long it runs unless asked otherwise: whole cycles. */
  usualWeeks: z.number().int(),
  /** About how long its longest session takes. */
  minutes: z.number().int(),
  /** Pieces that are enough for all of it. */
  equipment: z.array(named),
  /** Lifts whose 1RM its loads are taken from. */
  maxima: z.array(z.enum(TESTED_LIFTS)),
  /** What cannot be done in the gym asked about; null where none was. */
  lacking: z.array(lackingExercise).nullable(),
});
export type EstablishedSummary = z.infer<typeof establishedSummary>;

const outlinedSets = z.object({
  sets: z.number().int(),
  /** In the exercise's measure. */
  min: z.number(),
  max: z.number(),
  /** Share of what `of` names; null where the load is found by effort or there is none. */
  share: z.number().nullable(),
  of: z.enum(['one_rep_max', 'five_rep_max', 'reps', 'effort']),
  plusKg: z.number(),
  /** Whether the last of them goes on for as many good reps as there are. */
  open: z.boolean(),
});
export type OutlinedSetsView = z.infer<typeof outlinedSets>;

const outlinedWeek = z.object({
  week: z.number().int(),
  light: z.boolean(),
  days: z.array(
    z.object({
      title: z.string(),
      focus: z.string(),
      exercises: z.array(
        named.extend({
          measure: z.enum(['reps', 'seconds', 'metres', 'calories']),
          superset: z.string().nullable(),
          restSeconds: z.number().int(),
          sets: z.array(outlinedSets),
        }),
      ),
    }),
  ),
});
export type OutlinedWeekView = z.infer<typeof outlinedWeek>;

const established = establishedSummary.extend({
  weekdays: z.array(z.enum(WEEKDAYS)),
  /** Movements a balanced week has and this one has not. */
  leavesOut: z.array(z.string()),
  /** As published: until its days and weeks begin anew. */
  weekList: z.array(outlinedWeek),
});
export type EstablishedView = z.infer<typeof established>;

/** What keeps a program from being started, and how to mend it. */
export const hindrance = z.object({
  code: z.enum(['age_unknown', 'gym_unknown', 'one_rep_max_unknown', 'equipment', 'days', 'red_flag']),
  /** What to change: a field of the client, of the gym or of this request. */
  field: z.string(),
  text: z.string(),
  mend: z.string(),
  lift: z.enum(TESTED_LIFTS).optional(),
  lacking: lackingExercise.optional(),
});
export type Hindrance = z.infer<typeof hindrance>;

const startRequest = z.object({
  entityId: id,
  /** The gym whose loads count; the client's own when absent. */
  gymId: id.optional(),
  startDate: localDate,
  /** As many as the program has sessions a week. */
  days: z.array(z.enum(WEEKDAYS)).min(1).max(7),
  weeks: z.number().int().min(1).max(26).optional(),
  /** By which the person's limits go; from the years of training, or the program's own, when absent. */
  difficulty: z.enum(DIFFICULTIES).optional(),
  /** Why to start it although it breaks rules for this person; kept with the program. */
  reason: text(2000).optional(),
});
export type StartRequest = z.output<typeof startRequest>;

export const establishedContract = {
  list: route
    .route({
      method: 'GET',
      path: '/established-programs',
      summary: 'Programs established by others, laid out as data; with a gym, what cannot be done there',
    })
    .input(z.object({ gymId: id.optional(), locale }))
    .output(z.array(establishedSummary)),
  get: route
    .route({
      method: 'GET',
      path: '/established-programs/{id}',
      summary: 'An established program with its weeks as published',
    })
    .input(z.object({ id: establishedId, gymId: id.optional(), locale }))
    .output(established),
  start: route
    .route({
      method: 'POST',
      path: '/established-programs/{id}/start',
      successStatus: 201,
      summary: 'Start an established program for a client: loads by their maxima and their gym; uncharged',
    })
    .input(startRequest.extend({ id: establishedId }))
    .errors({
      INFEASIBLE: { status: 422, data: z.object({ missing: z.array(hindrance).min(1) }) },
      RULE_BROKEN: { status: 422, data: z.object({ findings: z.array(finding).min(1) }) },
    })
    .output(z.object({ ownerId: id, programId: id, sound: z.boolean() })),
};
