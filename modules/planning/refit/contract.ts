import { WEEKDAYS } from '@halteres/engine/program/profile-words';
import { SWAP_CAUSES } from '@halteres/engine/program/refit/refit-program';
import { z } from 'zod';
import { id, localDate, route, text } from '../../kernel/contract.ts';
import { finding } from '../../programs/contract.ts';
import { programComparison } from '../../programs/versions/contract.ts';
import { missing } from '../contract.ts';

/** Who a program is fitted to, and when and where they train; what is absent is as the client's facts say. */
const refitTarget = z.object({
  entityId: id,
  gymId: id.optional(),
  /** As many as the program has workouts a week. */
  days: z.array(z.enum(WEEKDAYS)).min(1).max(7).optional(),
  startDate: localDate,
});
export type RefitTarget = z.infer<typeof refitTarget>;

const targetsOf = <Target extends z.ZodType<{ entityId: string }>>(target: Target) =>
  z
    .array(target)
    .min(1)
    .max(20)
    .refine((all) => new Set(all.map(({ entityId }) => entityId)).size === all.length, 'each client once');

const previewTargets = targetsOf(refitTarget);
const storeTargets = targetsOf(
  refitTarget.extend({
    /** Of what was shown; refused where it would be another by now. */
    hash: text(64, 64).optional(),
    /** Why to store it although it breaks rules for this person; kept with the program. */
    reason: text(2000).optional(),
  }),
);
export type StoreTarget = z.infer<typeof storeTargets>[number];

/** Whether notes of the program, its weeks and workouts go along, for other clients to read. */
const notes = z.boolean().default(true);

const refitResult = z.object({
  entityId: id,
  entityName: z.string(),
  /**
   * `fits`: could be stored. `broken`: breaks rules, so a reason is needed. `infeasible`: something is missing.
   * `changed`: is no longer what was shown. `refused`: there is nobody such to fit it to.
   */
  outcome: z.enum(['fits', 'broken', 'infeasible', 'changed', 'refused', 'stored']),
  days: z.array(z.enum(WEEKDAYS)),
  /** What is other than in the program it was made of; null where nothing was made. */
  comparison: programComparison.nullable(),
  /** Why exercises were swapped, by the slug they had. */
  causes: z.array(z.object({ slug: z.string(), cause: z.enum(SWAP_CAUSES) })),
  /** What the check has to say of the result. */
  findings: z.array(finding),
  sound: z.boolean(),
  hash: z.string().nullable(),
  missing: z.array(missing),
  /** Of the stored program. */
  programId: id.nullable(),
});
export type RefitResult = z.infer<typeof refitResult>;

const owned = { ownerId: id, id };

export const duplicateInput = z.object({ ...owned, targets: storeTargets, notes });

export const refitContract = {
  preview: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/refits',
      summary: 'What a program would be for other clients: what differs and what the check says; nothing is stored',
    })
    .input(z.object({ ...owned, targets: previewTargets }))
    .output(z.array(refitResult)),
  store: route
    .route({
      method: 'POST',
      path: '/programs/{ownerId}/{id}/duplicates',
      summary: 'Duplicate a program to other clients, fitted to their numbers, days and gym; each has its own result',
    })
    .input(duplicateInput)
    .output(z.array(refitResult)),
  previewTemplate: route
    .route({
      method: 'POST',
      path: '/program-templates/{id}/refits',
      summary: 'What a template would be for clients; nothing is stored',
    })
    .input(z.object({ id, targets: previewTargets }))
    .output(z.array(refitResult)),
  startTemplate: route
    .route({
      method: 'POST',
      path: '/program-templates/{id}/starts',
      summary: 'Start a template for clients, fitted to their numbers, days and gym; each has its own result',
    })
    .input(z.object({ id, targets: storeTargets, notes }))
    .output(z.array(refitResult)),
};
