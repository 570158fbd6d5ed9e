import { i18n, type Messages } from '@lingui/core';
import { isPseudo, pseudoMessages, pseudoText } from './pseudo.ts';

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

/** Words given while the app runs, which come before those it was built with: language → messages. */
const given = new Map<string, Messages>();

/** What `i18n.locale` is for a locale: its language, the pseudo-locale itself, or English where there are no words. */
export function spokenFor(locale: string): string {
  if (isPseudo(locale)) return locale;
  const language = languageOf(locale);
  return CATALOGUES[language] === undefined && !given.has(language) ? 'en' : language;
}

/** Words a language is to be spoken in from now on; screens take them up as they are drawn. */
export function giveWords(language: string, messages: Messages): void {
  if (Object.keys(messages).length === 0) return;
  given.set(language, messages);
  if (i18n.locale === language) i18n.load(language, messages);
}

/** A build leaves English texts without placeholders out of its catalogue, since the code has them: they are read from there. */
export const readOwnWords = (): unknown => i18n.setMessagesCompiler((text) => [pseudoText(i18n.locale, text)]);

/** Loads the messages of a locale and makes them current; English where there are none. */
export async function activateLocale(locale: string): Promise<void> {
  const spoken = spokenFor(locale);
  // A language that translators began here stands on English.
  const load = CATALOGUES[spoken] ?? CATALOGUES['en'];
  if (load === undefined) return;
  const { messages } = await load();
  const locales = isPseudo(spoken) ? ['en'] : [locale, spoken];
  i18n.loadAndActivate({
    locale: spoken,
    locales,
    messages: { ...pseudoMessages(spoken, messages), ...given.get(spoken) },
  });
}
