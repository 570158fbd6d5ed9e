import type { Messages } from '@lingui/core';

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const MARKED = 'áƀçđéƒğĥíĵķłɱñóþɋŕšŧúṽŵẋýž';

const PADDING = '~~~~~~~ ';

/** Half as long again, as German and Finnish are, and accented, so that what was not translated shows. */
function lengthen(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text.replace(/[a-z]/g, (letter) => MARKED.charAt(PLAIN.indexOf(letter)));
  const more = Math.ceil(text.length / 2);
  return `${accented}${PADDING.repeat(more).slice(0, more).trimEnd()}`;
}

/** Letters that run from right to left under marks that say so. */
const mirror = (text: string): string => (/\p{L}/u.test(text) ? `\u202E${text}\u202C` : text);

/** Languages nobody speaks, made from English: they prove that a layout bears long words and mirrors. */
const PSEUDO: Readonly<Record<string, (text: string) => string>> = { 'en-XA': lengthen, 'ar-XB': mirror };

export const isPseudo = (locale: string): boolean => locale in PSEUDO;

/** A text without placeholders in a pseudo-locale; itself in every other. */
export const pseudoText = (locale: string, text: string): string => PSEUDO[locale]?.(text) ?? text;

/** Messages of a pseudo-locale; placeholders stay as they are. */
export function pseudoMessages(locale: string, messages: Messages): Messages {
  const change = (text: string): string => pseudoText(locale, text);
  const changed = (message: unknown): unknown => {
    if (typeof message === 'string') return change(message);
    if (!Array.isArray(message)) return message;
    return message.map((token: unknown) => (typeof token === 'string' ? change(token) : token));
  };
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, changed(message)])) as Messages;
}
