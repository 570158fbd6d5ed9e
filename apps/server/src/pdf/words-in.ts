import { shippedMessages } from '@halteres/i18n/shipped-messages';

export type Say = (message: string, values?: Readonly<Record<string, string | number>>) => string;

/** The interface's own words in a language, with plain values put in; English where it has none. */
export function wordsIn(language: string): Say {
  const messages = shippedMessages(language);
  return (message, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      messages.get(message) || message,
    );
}
