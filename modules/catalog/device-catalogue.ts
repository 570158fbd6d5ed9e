import { catalog } from '@halteres/catalog';
import type { DeviceCatalogue } from './device-catalogue-contract.ts';
import { shippedId } from './shipped-id.ts';

/** The catalogue as the engine chooses from it, without what only people read: small enough to keep on a phone. */
export const deviceCatalogue: DeviceCatalogue = {
  version: catalog.version,
  exercises: catalog.exercises.map(
    ({ description: _description, instructions: _instructions, aliases: _aliases, ...exercise }) => ({
      ...exercise,
      id: shippedId('exercise', exercise.slug),
    }),
  ),
  equipment: catalog.equipment.map(({ slug, name }) => ({ slug, name })),
};
