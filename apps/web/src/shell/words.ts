import { giveWords } from '@halteres/i18n';
import { api, isProblem } from './session/api.ts';

type Messages = Parameters<typeof giveWords>[1];
type Kept = { version: string; messages: Messages };

const nameOf = (spoken: string): string => `halteres-words-${spoken}`;

function kept(spoken: string): Kept | null {
  const text = localStorage.getItem(nameOf(spoken));
  return text === null ? null : (JSON.parse(text) as Kept);
}

/** Words of this installation as they were read last, so that the app opens with them, also with the network cut. */
export const keptWords = (spoken: string): Messages => kept(spoken)?.messages ?? {};

/** Asks for newer words and keeps them. Where nobody answers, those at hand stay. */
export async function refreshWords(spoken: string): Promise<void> {
  if (!/^[a-z]{2}$/.test(spoken)) return;
  try {
    const before = kept(spoken);
    const { version, messages } = await api.words.shown({
      locale: spoken,
      ...(before === null ? {} : { version: before.version }),
    });
    if (messages === null) return;
    localStorage.setItem(nameOf(spoken), JSON.stringify({ version, messages }));
    giveWords(spoken, messages as Messages);
  } catch (error) {
    if (!isProblem(error)) throw error;
  }
}
