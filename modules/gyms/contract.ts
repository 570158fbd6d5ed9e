import { gymSchema } from '@halteres/engine/load/inventory';
import { z } from 'zod';
import { done, id, instant, name, route } from '../kernel/contract.ts';

export const gym = z.object({ id, createdAt: instant, inventory: gymSchema });
export type GymRecord = z.infer<typeof gym>;

export const gymsContract = {
  list: route
    .route({ method: 'GET', path: '/gyms', summary: 'Gyms I look after' })
    .output(z.array(z.object({ id, name: z.string(), unit: z.enum(['kg', 'lb']), pieces: z.number().int() }))),
  presets: route
    .route({ method: 'GET', path: '/gyms/presets', summary: 'Typical gyms to start from' })
    .output(z.array(z.object({ id: z.string(), inventory: gymSchema }))),
  create: route
    .route({ method: 'POST', path: '/gyms', summary: 'Open a gym from a preset or an inventory', successStatus: 201 })
    .input(
      z
        .object({ name, preset: z.string().max(60).optional(), inventory: gymSchema.optional() })
        .refine(
          (input) => (input.preset === undefined) !== (input.inventory === undefined),
          'either a preset or an inventory',
        ),
    )
    .output(gym),
  get: route
    .route({ method: 'GET', path: '/gyms/{id}', summary: 'A gym and all it owns' })
    .input(z.object({ id }))
    .output(gym),
  update: route
    .route({ method: 'PUT', path: '/gyms/{id}', summary: 'Replace a gym’s inventory' })
    .input(z.object({ id, inventory: gymSchema }))
    .output(gym),
  remove: route
    .route({ method: 'DELETE', path: '/gyms/{id}', summary: 'Put a gym away' })
    .input(z.object({ id }))
    .output(done),
};
