import type { Locale } from '@halteres/engine/catalog/locales';
import { MUSCLES, type Muscle } from '@halteres/engine/catalog/taxonomy';

export type BodyPart = { slug: string; names: Record<Locale, string>; muscles: readonly Muscle[] };

/** Regions of the body in the order people ask for them. Every muscle stands in one, and all of them in the last. */
export const bodyParts: readonly BodyPart[] = [
  {
    slug: 'chest',
    names: { en: 'Chest', es: 'Pecho', de: 'Brust', fr: 'Poitrine' },
    muscles: ['chest_clavicular', 'chest_sternal', 'serratus'],
  },
  {
    slug: 'back',
    names: { en: 'Back', es: 'Espalda', de: 'Rücken', fr: 'Dos' },
    muscles: ['lats', 'upper_back', 'traps_upper', 'erectors'],
  },
  {
    slug: 'shoulders',
    names: { en: 'Shoulders', es: 'Hombros', de: 'Schultern', fr: 'Épaules' },
    muscles: ['delts_front', 'delts_side', 'delts_rear', 'rotator_cuff'],
  },
  {
    slug: 'arms',
    names: { en: 'Arms', es: 'Brazos', de: 'Arme', fr: 'Bras' },
    muscles: ['biceps', 'brachialis', 'triceps', 'forearm_flexors', 'forearm_extensors'],
  },
  {
    slug: 'core',
    names: { en: 'Core', es: 'Abdomen y tronco', de: 'Rumpf', fr: 'Tronc' },
    muscles: ['abs', 'obliques', 'deep_core', 'pelvic_floor'],
  },
  {
    slug: 'hips',
    names: { en: 'Hips', es: 'Caderas', de: 'Hüfte', fr: 'Hanches' },
    muscles: ['glute_max', 'glute_med', 'hip_flexors', 'adductors'],
  },
  {
    slug: 'legs',
    names: { en: 'Thighs', es: 'Muslos', de: 'Oberschenkel', fr: 'Cuisses' },
    muscles: ['quads', 'hamstrings'],
  },
  {
    slug: 'calves',
    names: { en: 'Lower legs', es: 'Pantorrillas y espinillas', de: 'Unterschenkel', fr: 'Mollets et tibias' },
    muscles: ['gastrocnemius', 'soleus', 'tibialis'],
  },
  { slug: 'neck', names: { en: 'Neck', es: 'Cuello', de: 'Nacken', fr: 'Cou' }, muscles: ['neck'] },
  {
    slug: 'full_body',
    names: { en: 'Full body', es: 'Cuerpo entero', de: 'Ganzkörper', fr: 'Corps entier' },
    muscles: MUSCLES,
  },
];
