import { i18n } from '@halteres/i18n';
import type { GripOrientation } from '@halteres/engine/catalog/taxonomy';

const gripNames = (): Record<GripOrientation, string> => ({
  pronated: i18n._('Palms down or away'),
  supinated: i18n._('Palms up or toward you'),
  neutral: i18n._('Palms facing each other'),
  mixed: i18n._('One palm each way'),
  rotating: i18n._('Palms turn on the way'),
  semi_pronated: i18n._('Palms half turned'),
});

export const gripName = (grip: string): string =>
  new Map<string, string>(Object.entries(gripNames())).get(grip) ?? grip;
