import { activateLocale, directionOf, giveWords, i18n, languageFor, spokenFor } from '@halteres/i18n';
import { keptWords, refreshWords } from './words.ts';

let language = 'en';

/** The language somebody reads, which exercises may have names in where the interface has none. */
export const readLanguage = (): string => language;

/** The app speaks this locale's language from now on, and is written in its direction. */
export async function speak(locale: string): Promise<void> {
  language = languageFor(locale);
  const spoken = spokenFor(locale);
  if (i18n.locale !== spoken) {
    giveWords(spoken, keptWords(spoken));
    await activateLocale(locale);
    void refreshWords(spoken);
  }
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
}
