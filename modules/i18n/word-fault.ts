import { sentences } from '@halteres/catalog/draft';
import { faultOfMessage } from '@halteres/i18n/check-message';
import { isXmlText } from '@halteres/i18n/interchange/xml';
import type { WordKind } from './contract.ts';
import { nameKey, type ExercisePart, type WordSource } from './word-sources.ts';

const LONGEST_NAME = 200;
const LONGEST = 8000;
const LONGEST_SENTENCE = 300;
const SHORTEST_DESCRIPTION = 15;

/** What keeps a translation from being taken; null when nothing does. */
export function faultOfWord(kind: WordKind, locale: string, { key, source }: WordSource, text: string): string | null {
  if (text.trim() === '') return 'The text is empty.';
  if (!isXmlText(text)) return 'The text holds characters that cannot be stored.';
  if (text.length > LONGEST) return `The text is longer than ${LONGEST} characters.`;
  if (kind === 'interface') return faultOfMessage(locale, source, text);
  if ((kind === 'achievement' || kind === 'life_category') && key !== nameKey(key.slice(0, key.lastIndexOf('.'))))
    return text.length > LONGEST_SENTENCE || /[\n\r]/.test(text)
      ? `It is one line of at most ${LONGEST_SENTENCE} characters.`
      : null;
  const part = kind === 'exercise' ? (key.slice(key.lastIndexOf('.') + 1) as ExercisePart) : 'name';
  if (part === 'aliases') return null;
  if (part === 'name')
    return text.length > LONGEST_NAME || /[\n\r]/.test(text)
      ? `A name is one line of at most ${LONGEST_NAME} characters.`
      : null;
  if (part === 'description')
    return text.length < SHORTEST_DESCRIPTION ? 'The description is too short to describe anything.' : null;
  const wanted = sentences(source).length;
  const found = sentences(text).length;
  return found === wanted
    ? null
    : `There are ${found} sentences; the English has ${wanted}. Each ends with a full stop.`;
}
