/** Languages the catalogue is written in, English first: it is the source of the others. */
export const TRANSLATED_LOCALES = ['es', 'de', 'fr'] as const;
export const LOCALES = ['en', ...TRANSLATED_LOCALES] as const;
export type TranslatedLocale = (typeof TRANSLATED_LOCALES)[number];
export type Locale = (typeof LOCALES)[number];
