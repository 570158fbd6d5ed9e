import { i18n, type Messages } from '@lingui/core';

/** Languages with a catalogue of messages. Dates and numbers follow the full locale, such as en-GB. */
const CATALOGUES: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: () => import('../locales/en.po'),
};

export const LOCALES = ['en-GB', 'en-US', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en'] as const;

const languageOf = (locale: string): string => locale.split('-')[0] ?? 'en';

/** Loads the messages of a locale and makes them current; English where there are none. */
export async function activateLocale(locale: string): Promise<void> {
  const language = CATALOGUES[languageOf(locale)] === undefined ? 'en' : languageOf(locale);
  const load = CATALOGUES[language];
  if (load === undefined) return;
  const { messages } = await load();
  i18n.loadAndActivate({ locale: language, locales: [locale, language], messages });
}
