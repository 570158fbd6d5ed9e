import { freeExerciseDbEquipment } from '../../catalog/foreign-equipment.ts';
import { muscleFromFreeExerciseDb, muscleFromWger, type TellingPattern } from '../../catalog/foreign-muscles.ts';
import type { TaxonomyEquipment } from '../../catalog/taxonomy.ts';
import type { Adapters } from './adapter.ts';

export const taxonomyAdapters: Adapters = {
  'tax.fromFed': (x: { muscle: string; pattern: TellingPattern }) => muscleFromFreeExerciseDb(x.muscle, x.pattern),
  'tax.fromWger': (x: { pk: number; pattern: TellingPattern }) => muscleFromWger(x.pk, x.pattern),
  'tax.equipFed': (x: { id?: TaxonomyEquipment; equipment?: TaxonomyEquipment }) =>
    freeExerciseDbEquipment(x.id ?? x.equipment ?? 'none'),
};
