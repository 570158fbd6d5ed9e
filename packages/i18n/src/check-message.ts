import { compileMessage } from '@lingui/message-utils/compileMessage';
import { placeholdersOf, shapeOf } from './message-shape.ts';

/** What is wrong with a translated message of the interface; null when nothing is. */
export function faultOfMessage(locale: string, source: string, text: string): string | null {
  let wanted: string[];
  try {
    wanted = shapeOf(source);
  } catch {
    return null;
  }
  try {
    const said = shapeOf(text);
    const missing = wanted.filter((each) => !said.includes(each));
    const more = said.filter((each) => !wanted.includes(each));
    if (missing.length > 0) return `The placeholder ${named(missing)} of the English is missing.`;
    if (more.length > 0) return `The English has no placeholder ${named(more)}.`;
    if (said.length !== wanted.length) return 'A placeholder is said more or less often than in the English.';
    for (const { name, cases } of placeholdersOf(text)) {
      if (cases === null) continue;
      const lacking = pluralCases(locale).filter((each) => cases[each] === undefined);
      if (lacking.length > 0) return `The plural of {${name}} lacks ${lacking.join(' and ')}.`;
    }
    compileMessage(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const named = (shapes: readonly string[]): string => shapes.map((shape) => `{${shape.trim()}}`).join(' and ');

/** The cases a language tells apart for whole numbers people count. */
function pluralCases(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  const counted = new Set<string>(Array.from({ length: 102 }, (_, count) => rules.select(count)));
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((each) => each === 'other' || counted.has(each));
}

/** A message as the running app takes it: text, or text between placeholders. */
export type CompiledMessage = ReturnType<typeof compileMessage>;

export const compiled = (text: string): CompiledMessage => compileMessage(text);
