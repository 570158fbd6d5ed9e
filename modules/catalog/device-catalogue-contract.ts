import { z } from 'zod';
import { id, route } from '../kernel/contract.ts';

const deviceCatalogue = z.object({
  version: z.string(),
  /** As the engine knows them, without what only people read. */
  exercises: z.array(z.looseObject({ slug: z.string(), id })),
  equipment: z.array(z.object({ slug: z.string(), name: z.string() })),
});
export type DeviceCatalogue = z.infer<typeof deviceCatalogue>;

export const deviceCatalogueContract = {
  forDevices: route
    .route({
      method: 'GET',
      path: '/catalogue',
      summary: 'The shipped exercises as programs are made from them; keep it by version',
    })
    .output(deviceCatalogue),
};
