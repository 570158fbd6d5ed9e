import type { Cells } from '../load/cells.ts';
import type { GymDetails, OpenDay } from './details.ts';

const TEXTS = ['about', 'address', 'addressMore', 'postalCode', 'cityId', 'phone', 'website'] as const;

const CLOSED = 'closed';

/** `06:00-12:00, 14:00-22:00`, or `closed`. */
export const hoursText = ({ intervals }: Pick<OpenDay, 'intervals'>): string =>
  intervals.length === 0 ? CLOSED : intervals.map(({ opens, closes }) => `${opens}-${closes}`).join(', ');

const readHours = (text: string): OpenDay['intervals'] =>
  text === CLOSED
    ? []
    : text.split(', ').map((interval) => {
        const [opens = '', closes = ''] = interval.split('-');
        return { opens, closes };
      });

/** What is said about a gym, as values somebody may change by themselves. */
export function cellsOfDetails(details: GymDetails): Cells {
  const cells = new Map<string, string>([
    ['visibility', details.visibility],
    ['joinsByRequest', String(details.joinsByRequest)],
  ]);
  for (const key of TEXTS) {
    const text = details[key];
    if (text !== null) cells.set(key, text);
  }
  for (const day of details.hours) cells.set(`hours/${day.weekday}`, hoursText(day));
  return cells;
}

/** The details values stand for. Whether they are possible is the schema's to say. */
export function detailsOfCells(cells: Cells): GymDetails {
  const hours = [...cells].flatMap(([path, text]) =>
    path.startsWith('hours/') ? [{ weekday: Number(path.slice('hours/'.length)), intervals: readHours(text) }] : [],
  );
  const texts = Object.fromEntries(TEXTS.map((key) => [key, cells.get(key) ?? null])) as Pick<
    GymDetails,
    (typeof TEXTS)[number]
  >;
  return {
    ...texts,
    visibility: (cells.get('visibility') ?? 'private') as GymDetails['visibility'],
    joinsByRequest: cells.get('joinsByRequest') === 'true',
    hours: hours.toSorted((a, b) => a.weekday - b.weekday),
  };
}
