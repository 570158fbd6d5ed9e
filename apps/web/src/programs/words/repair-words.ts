import { formatNumber, i18n } from '@halteres/i18n';
import type { MendingEdit } from '@halteres/modules/programs/contract';

type Value = MendingEdit['reason']['values'][string] | undefined;

/** An edit for a reader: what it is about, and how that was and will be. */
export type EditWords = { about: string; before: string; after: string };

const text = (value: Value): string => [value ?? []].flat().join(', ');
const number = (value: Value): string => (typeof value === 'number' ? formatNumber(value) : text(value));

/** What an edit does; null for one that has no words here, whose own sentence is shown. */
export function editWords(
  { reason: { code, values } }: { reason: Pick<MendingEdit['reason'], 'code' | 'values'> },
  nameOf: (slug: string) => string,
): EditWords | null {
  const { before, after } = values;
  const names = (value: Value): string =>
    [value ?? []]
      .flat()
      .map((slug) => nameOf(String(slug)))
      .join(', ');
  const of = (about: string): string =>
    values['exercise'] === undefined || values['exercise'] === '' ? about : `${names(values['exercise'])}: ${about}`;
  const counted = (about: string): EditWords => ({ about: of(about), before: number(before), after: number(after) });
  switch (code) {
    case 'load':
      return {
        about: of(i18n._('load')),
        before: text(before),
        after: text(after) === '' ? i18n._('by effort') : text(after),
      };
    case 'share':
      return counted(i18n._('share of the 1RM'));
    case 'effort':
      return counted(i18n._('repetitions in reserve'));
    case 'amount':
      return counted(i18n._('amount a set'));
    case 'numbers':
      return counted(i18n._('numbers of a set'));
    case 'ramp':
      return counted(i18n._('warm-up sets'));
    case 'sets':
      return counted(i18n._('work sets'));
    case 'trim':
      return counted(i18n._('Minutes of the workout'));
    case 'swap':
      return { about: i18n._('Another exercise'), before: names(before), after: names(after) };
    case 'remove':
      return { about: i18n._('Exercise removed'), before: names(before), after: '' };
    case 'add':
      return { about: i18n._('Exercise added'), before: names(before), after: names(after) };
    case 'merge':
      return {
        about: names(values['exercise']),
        before: i18n._('two entries'),
        after: i18n._('one entry with all sets'),
      };
    default:
      return null;
  }
}
