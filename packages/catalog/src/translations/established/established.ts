import { TRANSLATED_LOCALES, type TranslatedLocale } from '@halteres/engine/catalog/locales';
import type { EstablishedProgram } from '@halteres/engine/program/established/model';
import { de } from './de.ts';
import { es } from './es.ts';
import type { EstablishedTexts } from './established-texts.ts';
import { fr } from './fr.ts';

export const ESTABLISHED_TEXTS: Readonly<Record<TranslatedLocale, EstablishedTexts>> = { es, de, fr };

const isTranslated = (locale: string): locale is TranslatedLocale =>
  (TRANSLATED_LOCALES as readonly string[]).includes(locale);

type Words = Pick<EstablishedProgram, 'name' | 'forWhom' | 'overview' | 'deload' | 'source' | 'model'> & {
  language: string;
};

/** What an established program says of itself in a language; in English where there are no words in it. */
export function establishedWords({ id, name, forWhom, overview, deload, source, model }: EstablishedProgram, locale: string): Words {
  const written = { name, forWhom, overview, deload, source, model };
  return isTranslated(locale)
    ? { language: locale, ...written, ...ESTABLISHED_TEXTS[locale][id] }
    : { language: 'en', ...written };
}
