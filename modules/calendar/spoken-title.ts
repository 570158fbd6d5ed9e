import { shippedMessages } from '@halteres/i18n/shipped-messages';

/** Titles whose words mean something else as well stand under others. */
const LONGER: Readonly<Record<string, string>> = { Heavy: 'Heavy day', Light: 'Light day', Medium: 'Medium day' };
const NUMBERED: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/^Day (\d+)$/, 'Day {number}', ['number']],
  [/^Week (\d+), day (\d+)$/, 'Week {week}, day {day}', ['week', 'day']],
  [/^Run for (\d+) minutes$/, 'Run for {minutes} minutes', ['minutes']],
];

/** A workout's title in somebody's language where the engine wrote it; one of a person's own as it stands. */
export function spokenTitle(title: string, locale: string): string {
  const messages = shippedMessages(locale.slice(0, 2));
  for (const [pattern, message, names] of NUMBERED) {
    const values = pattern.exec(title)?.slice(1);
    if (values !== undefined)
      return names.reduce(
        (text, name, i) => text.replace(`{${name}}`, values[i] ?? ''),
        messages.get(message) || message,
      );
  }
  const [, base = title, letter] = /^(.+) ([A-C])$/.exec(title) ?? [];
  const said = messages.get(LONGER[base] ?? base) || base;
  return letter === undefined ? said : `${said} ${letter}`;
}
