import { i18n } from '@halteres/i18n';
import type { Handle } from '@halteres/engine/catalog/taxonomy';

const handleNames = (): Record<Handle, string> => ({
  straight_bar: i18n._('Straight bar'),
  ez_bar: i18n._('EZ bar'),
  v_bar_close_neutral: i18n._('V handle, close'),
  wide_neutral_bar: i18n._('Wide neutral bar'),
  lat_bar: i18n._('Lat bar'),
  rope: i18n._('Rope'),
  single_d: i18n._('Single handle'),
  dual_d: i18n._('Two single handles'),
  ankle_strap: i18n._('Ankle strap'),
  mag_grip: i18n._('Moulded grip'),
  swiss_bar: i18n._('Swiss bar'),
  rings: i18n._('Rings'),
  towel: i18n._('Towel'),
  fat_grip: i18n._('Thick grip'),
  t_bar: i18n._('T-bar handle'),
  landmine_sleeve: i18n._('Sleeve of the bar'),
});

export const handleName = (handle: string): string =>
  new Map<string, string>(Object.entries(handleNames())).get(handle) ?? handle;
