import { giveWords } from '@halteres/i18n';
import { api, isProblem } from './session/api.ts';

type Messages = Parameters<typeof giveWords>[1];
type Kept = { version: string; messages: Messages };

const nameOf = (language: string): string => `halteres-words-${language}`;

function kept(language: string): Kept | null {
  const text = localStorage.getItem(nameOf(language));
  return text === null ? null : (JSON.parse(text) as Kept);
}

/** Words of this installation as they were read last, so that the app opens with them, also with the network cut. */
export const keptWords = (language: string): Messages => kept(language)?.messages ?? {};

/** Asks for newer words and keeps them. Where nobody answers, those at hand stay. */
export async function refreshWords(language: string): Promise<void> {
  try {
    const before = kept(language);
    const { version, messages } = await api.words.shown({
      locale: language,
      ...(before === null ? {} : { version: before.version }),
    });
    if (messages === null) return;
    localStorage.setItem(nameOf(language), JSON.stringify({ version, messages }));
    giveWords(language, messages as Messages);
  } catch (error) {
    if (!isProblem(error)) throw error;
  }
}
