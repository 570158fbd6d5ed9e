import { z } from 'zod';
import { id, instant, localDate, pageInput, pageOf, route, text } from '../../kernel/contract.ts';
import { exerciseRef, finding, load, program, reason } from '../contract.ts';

const comparedLine = z.object({
  sets: z.number().int(),
  /** The fewest and the most of any set, in the exercise's measure. */
  min: z.number(),
  max: z.number(),
  /** Null where found by effort. */
  lightest: load.nullable(),
  heaviest: load.nullable(),
  rir: z.number().nullable(),
  restSeconds: z.number(),
});
export type ComparedLine = z.infer<typeof comparedLine>;

const comparedName = exerciseRef.extend({ measure: z.enum(['reps', 'seconds', 'metres', 'calories']) });

/** What differs between two states of a program, exercise by exercise of each day through the weeks. */
export const programComparison = z.object({
  weeks: z.object({ before: z.number().int(), after: z.number().int() }),
  /** Workouts on another day than before; null where there was or is none. */
  moved: z.array(
    z.object({ week: z.number(), day: z.number(), before: localDate.nullable(), after: localDate.nullable() }),
  ),
  /** Notes and workouts of free text in other words; null where there were or are none. */
  words: z.array(
    z.object({
      on: z.enum(['program', 'week', 'workout', 'free_text']),
      /** Null of the program. */
      week: z.number().int().nullable(),
      /** Of a workout. */
      title: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
  exercises: z.array(
    z.object({
      day: z.number().int(),
      kind: z.enum(['kept', 'changed', 'swapped', 'added', 'removed']),
      before: comparedName.nullable(),
      after: comparedName.nullable(),
      weeks: z.array(
        z.object({
          week: z.number().int(),
          before: comparedLine.nullable(),
          after: comparedLine.nullable(),
          changed: z.boolean(),
        }),
      ),
    }),
  ),
});
export type ProgramComparison = z.infer<typeof programComparison>;

const bulkStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('swap'), to: z.string().max(100) }),
  z.object({ kind: z.literal('sets'), by: z.number().int().min(-5).max(5) }),
  z.object({ kind: z.literal('reps'), by: z.number().int().min(-10).max(10) }),
  z.object({ kind: z.literal('rir'), by: z.number().min(-4).max(4).multipleOf(0.5) }),
  z.object({ kind: z.literal('rest'), by: z.number().int().min(-300).max(300) }),
  z.object({ kind: z.literal('load'), percent: z.number().min(-50).max(50) }),
]);

const weekNumber = z.number().int().min(1).max(52);

/** A change of many things at once, or back to how they were. */
const programChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('copy_week'),
    week: weekNumber,
    /** Put after a week, so that what follows comes a week later; or over one. */
    to: z.union([z.strictObject({ after: weekNumber }), z.strictObject({ over: weekNumber })]),
  }),
  z.object({
    kind: z.literal('bulk'),
    weeks: z.array(weekNumber).min(1).max(52),
    /** By slug; all where there are none. */
    exercises: z.array(z.string().max(100)).max(100).default([]),
    step: bulkStep,
  }),
  z.object({ kind: z.literal('restore'), version: z.union([id, z.literal('original')]) }),
]);
export type ProgramChange = z.output<typeof programChange>;
export type ProgramChangeInput = z.input<typeof programChange>;

const changePreview = z.object({
  comparison: programComparison,
  /** Whether anything would be other than it is. */
  changes: z.boolean(),
  /** What the check would say that it does not say now. */
  findings: z.array(finding),
  /** Of the program this is for; sent back to do it as shown. */
  hash: z.string(),
});
export type ChangePreview = z.infer<typeof changePreview>;

/** What a coach does to a program by hand; the words of each are the reader's. */
export const EDIT_CODES = [
  'swapped',
  'swapped_from',
  'set_changed',
  'set_added',
  'set_removed',
  'exercise_moved',
  'exercise_added',
  'exercise_removed',
  'week_copied_after',
  'week_copied_over',
  'restored',
  'bulk_swap',
  'bulk_load',
  'bulk_sets',
  'bulk_reps',
  'bulk_rir',
  'bulk_rest',
  'free_text_added',
  'free_text_changed',
  'free_text_removed',
  'notes',
] as const;

const programVersion = z.object({
  id,
  kind: z.string(),
  summary: z.string(),
  /** What the summary is made of, for readers of any language; null where it was not kept. */
  said: z.array(reason).nullable(),
  reason: z.string().nullable(),
  byAthlete: z.boolean(),
  /** For a single day: the plan stayed as it was. */
  forOneDay: z.boolean(),
  undone: z.boolean(),
  at: instant,
});
export type ProgramVersion = z.infer<typeof programVersion>;

const versionRef = z.union([id, z.enum(['original', 'current'])]);

const owned = { ownerId: id, id };

/** Changes of many things at once, and what a program was before each change. */
export const versionsContract = {
  preview: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/changes/preview',
      summary: 'What copying a week, editing in bulk or restoring would do; nothing is changed',
    })
    .input(z.object({ ...owned, change: programChange }))
    .output(changePreview),
  change: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/changes',
      summary: 'Copy a week, edit in bulk or restore a version, as one change that can be undone',
    })
    .input(z.object({ ...owned, change: programChange, hash: text(64, 64).optional(), reason: text(2000).optional() }))
    .errors({ RULE_BROKEN: { status: 422, data: z.object({ findings: z.array(finding) }) } })
    .output(z.object({ program, findings: z.array(finding) })),
  list: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/versions',
      summary: 'Each change of a program, the latest first: when, who, what and why',
    })
    .input(z.object({ ...owned, ...pageInput }))
    .output(pageOf(programVersion)),
  compare: route
    .route({
      method: 'GET',
      path: '/programs/{ownerId}/{id}/versions/comparison',
      summary: 'What differs between two versions of a program',
    })
    .input(z.object({ ...owned, from: versionRef, to: versionRef }))
    .output(programComparison),
};
