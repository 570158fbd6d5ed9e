import { i18n } from '@halteres/i18n';
import type { Loading, Measure } from '@halteres/engine/catalog/exercise';

/** How an exercise is loaded, in the order people look for it. */
export const loadingNames = (): Record<Loading, string> => ({
  none: i18n._('No load'),
  bodyweight: i18n._('Body weight'),
  bodyweight_plus: i18n._('Body weight, or more'),
  barbell: i18n._('Barbell'),
  ez_bar: i18n._('EZ bar'),
  trap_bar: i18n._('Trap bar'),
  safety_bar: i18n._('Safety bar'),
  smith: i18n._('Smith machine'),
  landmine: i18n._('Landmine'),
  plate_loaded: i18n._('Machine with plates'),
  stack: i18n._('Machine with a stack'),
  cable: i18n._('Cable'),
  dumbbell_pair: i18n._('Two dumbbells'),
  dumbbell_single: i18n._('One dumbbell'),
  kettlebell_pair: i18n._('Two kettlebells'),
  kettlebell_single: i18n._('One kettlebell'),
  assisted: i18n._('With assistance'),
  band: i18n._('Band'),
  object: i18n._('An object, such as a sandbag'),
});

export const loadingName = (loading: string): string =>
  new Map<string, string>(Object.entries(loadingNames())).get(loading) ?? loading;

export const measureNames = (): Record<Measure, string> => ({
  reps: i18n._('Repetitions'),
  seconds: i18n._('Seconds'),
  metres: i18n._('Metres'),
  calories: i18n._('Calories'),
});

export const measureName = (measure: string): string =>
  new Map<string, string>(Object.entries(measureNames())).get(measure) ?? measure;
