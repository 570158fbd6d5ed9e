import { activateLocale, directionOf, i18n, spokenFor } from '@halteres/i18n';

/** The app speaks this locale's language from now on, and is written in its direction. */
export async function speak(locale: string): Promise<void> {
  const spoken = spokenFor(locale);
  if (i18n.locale !== spoken) await activateLocale(locale);
  document.documentElement.lang = spoken;
  document.documentElement.dir = directionOf(spoken);
}
