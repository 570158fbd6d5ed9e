import { i18n } from '@halteres/i18n';
import { LOCALES, type Locale } from '@halteres/engine/catalog/locales';

/** The language exercises and equipment are named in: the app's, where the catalogue has it. */
export const catalogueLocale = (): Locale => LOCALES.find((locale) => locale === i18n.locale) ?? 'en';
