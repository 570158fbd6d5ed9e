import { z } from 'zod';
import { done, id, localDate, route, text } from '../../kernel/contract.ts';
import { libraryRef } from '../../library/contract.ts';
import { program } from '../contract.ts';

const owned = { ownerId: id, id };
const title = text(200, 1).refine((value) => value.trim().length > 0, 'a title');
const notes = text(4000).nullable();

/** What goes with a program's sets when it is written for somebody else: by week and day, and by days from its start. */
export const besideSchema = z.object({
  notes: z.string().default(''),
  weeks: z.array(z.object({ week: z.number(), notes: z.string() })).default([]),
  workouts: z.array(z.object({ week: z.number(), day: z.number(), notes: z.string() })).default([]),
  freeTexts: z
    .array(
      z.object({
        week: z.number(),
        day: z.number(),
        title: z.string(),
        body: z.string(),
        minutes: z.number(),
        daysIn: z.number().nullable(),
        notes: z.string().nullable().default(null),
      }),
    )
    .default([]),
  references: z
    .array(
      z.object({
        externalId: z.string().nullable(),
        title: z.string(),
        body: z.string(),
        difficulty: z.string(),
        tags: z.array(z.string()),
      }),
    )
    .default([]),
});
export type Beside = z.infer<typeof besideSchema>;

/** What a coach puts beside the sets of a program: notes, workouts of free text, references. */
export const besideContract = {
  note: route
    .route({
      method: 'PATCH',
      path: '/programs/{ownerId}/{id}/notes',
      summary: 'Notes of the program, of weeks or of workouts; the athlete reads them',
    })
    .input(
      z.object({
        ...owned,
        program: text(4000).optional(),
        weeks: z
          .array(z.object({ week: z.number().int().min(1).max(52), notes }))
          .max(52)
          .default([]),
        workouts: z.array(z.object({ id, notes })).max(400).default([]),
      }),
    )
    .output(program),
  addFreeText: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/free-texts',
      summary: 'Add a workout of a title and words to a week',
      successStatus: 201,
    })
    .input(
      z.object({
        ...owned,
        week: z.number().int().min(1).max(52),
        date: localDate,
        title,
        body: text(20_000),
        minutes: z.number().int().min(0).max(600).default(0),
      }),
    )
    .output(program),
  changeFreeText: route
    .route({
      method: 'PATCH',
      path: '/programs/{ownerId}/{id}/free-texts/{workout}',
      summary: 'Change a workout of free text, or move it to another day',
    })
    .input(
      z.object({
        ...owned,
        workout: id,
        date: localDate.optional(),
        title: title.optional(),
        body: text(20_000).optional(),
        minutes: z.number().int().min(0).max(600).optional(),
      }),
    )
    .output(program),
  removeFreeText: route
    .route({
      method: 'DELETE',
      path: '/programs/{ownerId}/{id}/free-texts/{workout}',
      summary: 'Take a workout of free text out; undone like every change',
    })
    .input(z.object({ ...owned, workout: id }))
    .output(program),
  addReference: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/references',
      summary: 'Attach a workout of the library, shared or my own, as it is now',
      successStatus: 201,
    })
    .input(z.object({ ...owned, reference: libraryRef }))
    .output(program),
  removeReference: route
    .route({
      method: 'DELETE',
      path: '/programs/{ownerId}/{id}/references/{reference}',
      summary: 'Take a reference away; attach it again to undo',
    })
    .input(z.object({ ...owned, reference: id }))
    .output(done),
};
