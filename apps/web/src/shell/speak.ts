import { activateLocale, directionOf, giveWords, i18n, languageFor, spokenFor } from '@halteres/i18n';
import { keptWords, refreshWords } from './words.ts';

let wanted = 'en';
const asked = new Set<string>();

/** The language somebody reads, which exercises may have names in where the interface has none. */
export const readLanguage = (): string => languageFor(wanted);

/** The app speaks this locale's language from now on, and is written in its direction. */
export async function speak(locale: string): Promise<void> {
  wanted = locale;
  const language = languageFor(locale);
  if (!asked.has(language)) {
    asked.add(language);
    giveWords(language, keptWords(language));
    // A language that only translators here brought can be spoken once its words have come.
    void refreshWords(language).then(settle);
  }
  await settle();
}

/** What was wanted last counts, whatever came in between. */
async function settle(): Promise<void> {
  const spoken = spokenFor(wanted);
  if (i18n.locale !== spoken) {
    await activateLocale(wanted);
    if (i18n.locale !== spokenFor(wanted)) return settle();
  }
  document.documentElement.lang = i18n.locale;
  document.documentElement.dir = directionOf(i18n.locale);
}
