import { activateLocale, directionOf, giveWords, i18n, languageFor, spokenFor } from '@halteres/i18n';
import { keptWords, refreshWords } from './words.ts';

let language = 'en';
const asked = new Set<string>();

/** The language somebody reads, which exercises may have names in where the interface has none. */
export const readLanguage = (): string => language;

/** The app speaks this locale's language from now on, and is written in its direction. */
export async function speak(locale: string): Promise<void> {
  language = languageFor(locale);
  if (!asked.has(language)) {
    asked.add(language);
    giveWords(language, keptWords(language));
    // A language that only translators here brought can be spoken once its words have come.
    void refreshWords(language).then(() => (language === languageFor(locale) ? settle(locale) : undefined));
  }
  await settle(locale);
}

async function settle(locale: string): Promise<void> {
  const spoken = spokenFor(locale);
  if (i18n.locale !== spoken) await activateLocale(locale);
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
}
