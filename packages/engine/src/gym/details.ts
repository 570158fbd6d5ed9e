import { z } from 'zod';

const words = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !value.includes('\u0000') && value.isWellFormed(), 'text without control zero');

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as 06:30');

/** From one time to another; not after it means the next morning. */
const intervalSchema = z.strictObject({ opens: timeOfDay, closes: timeOfDay });
export type Interval = z.infer<typeof intervalSchema>;

/** One weekday, 1 Monday to 7 Sunday; without intervals it is closed. A day that is not listed is not said. */
const openDaySchema = z.strictObject({
  weekday: z.int().min(1).max(7),
  intervals: z.array(intervalSchema).max(4),
});
export type OpenDay = z.infer<typeof openDaySchema>;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes since midnight an interval begins and ends; past 24 hours where it ends the next morning. */
export const spanOf = ({ opens, closes }: Interval): [number, number] => {
  const [from, to] = [minutes(opens), minutes(closes)];
  return [from, to <= from ? to + 1440 : to];
};

const inOrder = (intervals: readonly Interval[]): boolean =>
  intervals.every((interval, at) => {
    const before = intervals[at - 1];
    return before === undefined || spanOf(before)[1] < spanOf(interval)[0];
  });

/** Where a gym is, when it is open and who may see it. */
export const gymDetailsSchema = z.strictObject({
  visibility: z.enum(['public', 'private']),
  /** Members are let in by whoever looks after the gym. */
  joinsByRequest: z.boolean(),
  about: words(2000).nullable(),
  address: words(200).nullable(),
  addressMore: words(200).nullable(),
  postalCode: words(20).nullable(),
  cityId: z.uuid().nullable(),
  phone: words(40)
    .regex(/^[+\d][\d ()./-]{3,38}$/, 'a phone number such as +49 30 1234567')
    .nullable(),
  website: words(300)
    .regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'an address such as https://example.org')
    .nullable(),
  hours: z
    .array(openDaySchema)
    .max(7)
    .refine((days) => new Set(days.map(({ weekday }) => weekday)).size === days.length, 'each weekday once')
    .refine((days) => days.every(({ intervals }) => inOrder(intervals)), 'times in order that do not meet'),
});
export type GymDetails = z.infer<typeof gymDetailsSchema>;
