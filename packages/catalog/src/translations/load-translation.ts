import type { TranslatedLocale } from '@halteres/engine/catalog/locales';
import type { ExerciseTexts } from './exercise-texts.ts';

/** A language's texts, read when asked for: they go into the database once and are served from there. */
export async function loadTranslation(locale: TranslatedLocale): Promise<ExerciseTexts> {
  const { exercises } = await LOADERS[locale]();
  return exercises;
}

const LOADERS: Record<TranslatedLocale, () => Promise<{ exercises: ExerciseTexts }>> = {
  es: () => import('./es/index.ts'),
  de: () => import('./de/index.ts'),
  fr: () => import('./fr/index.ts'),
};
