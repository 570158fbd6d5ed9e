import { expect, it } from 'vitest';
import { cellsOfDetails, detailsOfCells, hoursText } from './details-cells.ts';
import { gymDetailsSchema, type GymDetails, type OpenDay } from './details.ts';
import { opennessAt } from './open-at.ts';

const day = (weekday: number, ...spans: string[]): OpenDay => ({
  weekday,
  intervals: spans.map((span) => ({ opens: span.slice(0, 5), closes: span.slice(6) })),
});

const HOURS = [day(1, '06:00-12:00', '14:00-22:00'), day(2), day(5, '20:00-02:00'), day(6, '00:00-24:00')];
const at = (weekday: number, time: string) =>
  opennessAt(HOURS, weekday, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));

const DETAILS: GymDetails = {
  visibility: 'public',
  joinsByRequest: true,
  about: 'Iron',
  address: null,
  addressMore: null,
  postalCode: '80337',
  cityId: '0193b0a0-0000-7000-8000-000000000001',
  phone: '+49 89 123456',
  website: 'https://example.org/a?b=c',
  hours: HOURS,
};

it.each([
  [1, '05:59', { state: 'closed', next: { weekday: 1, opens: '06:00' } }],
  [1, '06:00', { state: 'open', until: '12:00' }],
  [1, '12:00', { state: 'closed', next: { weekday: 1, opens: '14:00' } }],
  [1, '22:00', { state: 'closed', next: { weekday: 5, opens: '20:00' } }],
  [2, '12:00', { state: 'closed', next: { weekday: 5, opens: '20:00' } }],
  [5, '23:30', { state: 'open', until: '02:00' }],
  [6, '01:59', { state: 'open', until: '02:00' }],
  [6, '23:59', { state: 'open', until: '24:00' }],
  [7, '00:00', { state: 'closed', next: { weekday: 1, opens: '06:00' } }],
] as const)('on weekday %i at %s', (weekday, time, expected) => {
  expect(at(weekday, time)).toEqual(expected);
});

it('a gym that says nothing is neither open nor closed, and one that never opens says so', () => {
  expect(opennessAt([], 1, 600)).toEqual({ state: 'unknown' });
  expect(opennessAt([day(1)], 1, 600)).toEqual({ state: 'closed', next: null });
});

it('details survive being taken apart and put together', () => {
  expect(gymDetailsSchema.parse(detailsOfCells(cellsOfDetails(DETAILS)))).toEqual(DETAILS);
  expect(hoursText(day(1))).toBe('closed');
});

it.each([
  ['hours/1', '12:00-14:00, 13:00-15:00'],
  ['hours/1', '25:00-26:00'],
  ['hours/1', 'always'],
  ['hours/8', '06:00-12:00'],
  ['website', 'javascript:alert(1)'],
  ['website', 'example.org'],
  ['phone', '<b>'],
  ['cityId', 'berlin'],
  ['visibility', 'everybody'],
])('%s cannot be %s', (path, text) => {
  expect(gymDetailsSchema.safeParse(detailsOfCells(new Map([[path, text]]))).success).toBe(false);
});
