import type { ClassFocus } from '@halteres/engine/class/class-profile';
import { i18n } from '@halteres/i18n';

export const classFocusNames = (): Record<ClassFocus, string> => ({
  balanced: i18n._('Balanced'),
  strength: i18n._('Strength'),
  gymnastics: i18n._('Gymnastics'),
  weightlifting: i18n._('Weightlifting'),
  engine: i18n._('Engine'),
});
