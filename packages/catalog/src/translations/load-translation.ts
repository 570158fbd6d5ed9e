import type { TranslatedLocale } from '@halteres/engine/catalog/locales';
import type { ExerciseTexts } from './exercise-texts.ts';

export type Translation = {
  exercises: ExerciseTexts;
  /** Names of equipment, by slug. */
  equipment: Readonly<Record<string, string>>;
  /** What each piece is, in a sentence, by slug. */
  equipmentDescriptions: Readonly<Record<string, string>>;
};

const LOADERS: Record<TranslatedLocale, () => Promise<Translation>> = {
  es: () => import('./es/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
};

/** A language's texts, read when asked for: they go into the database once and are served from there. */
export const loadTranslation = (locale: TranslatedLocale): Promise<Translation> => LOADERS[locale]();
