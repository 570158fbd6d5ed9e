import { TRAINING_GOALS } from '@halteres/engine/program/profile-words';
import { z } from 'zod';
import { done, id, instant, pageInput, pageOf, route, text } from '../../kernel/contract.ts';
import { besideSchema } from '../beside/contract.ts';

const name = text(200, 1).refine((value) => value.trim().length > 0, 'a name');

const templateSummary = z.object({
  id,
  name: z.string(),
  description: z.string(),
  goal: z.enum(TRAINING_GOALS),
  weeks: z.number().int(),
  /** Workouts a week. */
  days: z.number().int(),
  createdAt: instant,
});
export type TemplateSummary = z.infer<typeof templateSummary>;

const outlinedSets = z.object({
  sets: z.number().int(),
  min: z.number(),
  max: z.number(),
  /** Shares of the 1RM of whoever it will be for; null where the load is found by effort. */
  lightest: z.number().nullable(),
  heaviest: z.number().nullable(),
  rir: z.number().nullable(),
});

const template = templateSummary.extend({
  weekList: z.array(
    z.object({
      week: z.number().int(),
      phase: z.string(),
      deload: z.boolean(),
      workouts: z.array(
        z.object({
          day: z.number().int(),
          title: z.string(),
          exercises: z.array(outlinedSets.extend({ slug: z.string(), name: z.string(), measure: z.string() })),
        }),
      ),
    }),
  ),
  beside: besideSchema,
});
export type TemplateView = z.infer<typeof template>;

/** Programs of one's own without anybody in them. */
export const templatesContract = {
  save: route
    .route({
      method: 'POST',
      path: '/program-templates',
      summary: 'Save a program as a template: its loads become shares of a 1RM, nothing of the client stays',
      successStatus: 201,
    })
    .input(z.object({ programId: id, name, description: text(4000).default('') }))
    .output(templateSummary),
  list: route
    .route({ method: 'GET', path: '/program-templates', summary: 'My templates, newest first' })
    .input(z.object({ ...pageInput, search: text(100).optional() }))
    .output(pageOf(templateSummary)),
  get: route
    .route({ method: 'GET', path: '/program-templates/{id}', summary: 'A template of mine, whole' })
    .input(z.object({ id }))
    .output(template),
  update: route
    .route({ method: 'PATCH', path: '/program-templates/{id}', summary: 'Rename or describe a template' })
    .input(z.object({ id, name: name.optional(), description: text(4000).optional() }))
    .output(templateSummary),
  remove: route
    .route({ method: 'DELETE', path: '/program-templates/{id}', summary: 'Put a template away' })
    .input(z.object({ id }))
    .output(done),
  restore: route
    .route({ method: 'POST', path: '/program-templates/{id}/restore', summary: 'Bring a template back' })
    .input(z.object({ id }))
    .output(templateSummary),
};
