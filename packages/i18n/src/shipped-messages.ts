import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPo } from './interchange/po.ts';

const kept = new Map<string, ReadonlyMap<string, string>>();

/** Messages of the interface with their words in a language, as this version ships them; empty where it has none. */
export function shippedMessages(locale: string): ReadonlyMap<string, string> {
  const known = kept.get(locale);
  if (known !== undefined) return known;
  const file = join(localesFolder(), `${locale}.po`);
  const { entries } = existsSync(file) ? readPo(readFileSync(file, 'utf8')) : { entries: [] };
  const messages = new Map(entries.map(({ source, target }) => [source, target]));
  kept.set(locale, messages);
  return messages;
}

/** Beside this source, or, in a bundle, in packages/i18n of the nearest folder above that has it. */
function localesFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder))
    for (const candidate of [join(folder, 'locales'), join(folder, 'packages', 'i18n', 'locales')])
      if (existsSync(join(candidate, 'en.po'))) return candidate;
  throw new Error(
    `The words of the interface were not found: no folder above ${here} holds packages/i18n/locales/en.po. ` +
      `Run the program from a complete copy of the project.`,
  );
}
