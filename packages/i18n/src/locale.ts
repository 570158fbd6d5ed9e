import { i18n, type Messages } from '@lingui/core';
import { isPseudo, pseudoMessages } from './pseudo.ts';

/** Languages with a catalogue of messages. Dates and numbers follow the full locale, such as en-GB. */
const CATALOGUES: Readonly<Record<string, () => Promise<{ messages: Messages }>>> = {
  en: () => import('../locales/en.po'),
  es: () => import('../locales/es.po'),
  de: () => import('../locales/de.po'),
  fr: () => import('../locales/fr.po'),
};

export const LOCALES = [
  'en-GB',
  'en-US',
  'en-AU',
  'en-CA',
  'en-IE',
  'en-NZ',
  'en',
  'es',
  'es-MX',
  'de',
  'de-AT',
  'de-CH',
  'fr',
  'fr-CA',
] as const;

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

const languageOf = (locale: string): string => locale.split('-')[0] ?? 'en';

/** Which way a locale is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(languageOf(locale)) ? 'rtl' : 'ltr');

/** The language somebody reads, also where the interface has no words in it; English behind a pseudo-locale. */
export const languageFor = (locale: string): string => (isPseudo(locale) ? 'en' : languageOf(locale));

/** What `i18n.locale` is for a locale: its language, the pseudo-locale itself, or English where there are no words. */
export const spokenFor = (locale: string): string =>
  isPseudo(locale) ? locale : CATALOGUES[languageOf(locale)] === undefined ? 'en' : languageOf(locale);

/** Words given while the app runs, which come before those it was built with: language → messages. */
const given = new Map<string, Messages>();

/** Words a language is to be spoken in from now on; screens take them up as they are drawn. */
export function giveWords(spoken: string, messages: Messages): void {
  given.set(spoken, messages);
  if (i18n.locale === spoken) i18n.load(spoken, messages);
}

/** Loads the messages of a locale and makes them current; English where there are none. */
export async function activateLocale(locale: string): Promise<void> {
  const spoken = spokenFor(locale);
  const load = CATALOGUES[isPseudo(spoken) ? 'en' : spoken];
  if (load === undefined) return;
  const { messages } = await load();
  const locales = isPseudo(spoken) ? ['en'] : [locale, spoken];
  i18n.loadAndActivate({
    locale: spoken,
    locales,
    messages: { ...pseudoMessages(spoken, messages), ...given.get(spoken) },
  });
}
