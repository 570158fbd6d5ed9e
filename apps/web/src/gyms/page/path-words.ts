import { formatDate, addDays, i18n } from '@halteres/i18n';

/** A Monday. */
const MONDAY = '2024-01-01';

export const weekdayLong = (weekday: number): string => formatDate(addDays(MONDAY, weekday - 1), 'weekdayLong');

const fieldNames = (): Record<string, string> => ({
  name: i18n._('Name'),
  unit: i18n._('Loads shown in'),
  visibility: i18n._('Who can see it'),
  joinsByRequest: i18n._('How members join'),
  about: i18n._('About the gym'),
  address: i18n._('Street and number'),
  addressMore: i18n._('More of the address'),
  postalCode: i18n._('Postal code'),
  cityId: i18n._('City'),
  phone: i18n._('Phone'),
  website: i18n._('Website'),
});

type Names = { bar: (slug: string) => string; equipment: (slug: string) => string };

/** What a value of a gym is called. */
export function pathText(path: string, names: Names): string {
  const [kind = '', first = '', second = ''] = path.split('/');
  switch (kind) {
    case 'plates':
      return i18n._('{weight} plates, pairs', { weight: first });
    case 'dumbbells':
      return i18n._('{weight} dumbbells, pairs', { weight: first });
    case 'kettlebells':
      return i18n._('{weight} kettlebells', { weight: first });
    case 'bars':
      return `${names.bar(first)}, ${second}`;
    case 'equipment':
      return names.equipment(first);
    case 'stacks':
      return first === 'default'
        ? i18n._('Stack of all other machines')
        : i18n._('Stack: {name}', { name: names.equipment(first) });
    case 'hours':
      return weekdayLong(Number(first));
    default:
      return fieldNames()[kind] ?? path;
  }
}

/** A value in words; ids say nothing to anybody. */
export function valueText(path: string, value: string | null): string {
  if (value === null) return i18n._('none');
  if (path === 'cityId') return i18n._('another city');
  if (path === 'visibility') return value === 'public' ? i18n._('everybody') : i18n._('only who looks after it');
  if (path === 'joinsByRequest') return value === 'true' ? i18n._('by request') : i18n._('at once');
  if (value === 'closed') return i18n._('Closed');
  return value;
}
