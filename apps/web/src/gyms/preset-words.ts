import { i18n } from '@halteres/i18n';

const names = (): Record<string, string> => ({
  commercial_kg: i18n._('Commercial gym (kg)'),
  commercial_lb: i18n._('Commercial gym (lb)'),
  garage: i18n._('Garage gym'),
  garage_mixed: i18n._('Garage gym with kilogram and pound plates'),
  dumbbell_only: i18n._('Dumbbells at home'),
  hotel: i18n._('Hotel gym'),
  bands_bodyweight: i18n._('Bands and body weight'),
  park: i18n._('Park with bars'),
  crossfit_box: i18n._('CrossFit box'),
});

/** What a typical gym is called; the name it came with, or its id, where it is a new one. */
export const presetName = (preset: { id: string; inventory: { name: string } }): string =>
  names()[preset.id] ?? preset.inventory.name;

export const roomName = (room: string): string => names()[room] ?? room;
