import { i18n } from '@halteres/i18n';

/** The kinds equipment is listed under. */
export const categoryNames = (): Record<string, string> => ({
  bar: i18n._('Bars'),
  free_weight: i18n._('Free weights'),
  machine: i18n._('Machines'),
  cable: i18n._('Cables'),
  bodyweight: i18n._('Body weight'),
  bench_rack: i18n._('Benches and racks'),
  accessory: i18n._('Accessories'),
  conditioning: i18n._('Conditioning'),
});
