import { CONDITIONS } from '@halteres/engine/catalog/stress';
import { z } from 'zod';
import { done, id, localDate, route, text } from '../kernel/contract.ts';

export const injuryInput = z.object({
  condition: z.enum(CONDITIONS),
  /** 1 slight to 10 worst. */
  severity: z.number().int().min(1).max(10),
  side: z.enum(['left', 'right', 'both']).nullable().default(null),
  /** Numbness, night pain, trauma and the like: programming stops and a referral is shown. */
  redFlag: z.boolean().default(false),
  since: localDate.nullable().default(null),
  resolvedOn: localDate.nullable().default(null),
  notes: text(2000).nullable().default(null),
});
export const injury = injuryInput.extend({ id, personId: id });
export type Injury = z.infer<typeof injury>;

export const healthContract = {
  injuries: {
    list: route
      .route({
        method: 'GET',
        path: '/people/{personId}/injuries',
        summary: 'Injuries of a person: my own, or a client’s who agreed',
      })
      .input(z.object({ personId: id }))
      .output(z.array(injury)),
    add: route
      .route({ method: 'POST', path: '/people/{personId}/injuries', summary: 'Note an injury', successStatus: 201 })
      .input(injuryInput.extend({ personId: id }))
      .output(injury),
    update: route
      .route({ method: 'PUT', path: '/people/{personId}/injuries/{id}', summary: 'Change an injury' })
      .input(injuryInput.extend({ personId: id, id }))
      .output(injury),
    remove: route
      .route({ method: 'DELETE', path: '/people/{personId}/injuries/{id}', summary: 'Remove an injury' })
      .input(z.object({ personId: id, id }))
      .output(done),
  },
};
