import { oc } from '@orpc/contract';
import { z } from 'zod';

/** Every expected failure, with the status it has on the wire. `docs/errors.md` is made from this. */
export const ERRORS = {
  BAD_REQUEST: { status: 400, message: 'The request is not understood.' },
  UNAUTHORIZED: { status: 401, message: 'Sign in first.' },
  ALLOWANCE_EXHAUSTED: { status: 402, message: 'No generations are left in this plan.' },
  FORBIDDEN: { status: 403, message: 'This is not yours to do.' },
  NOT_SHARED: { status: 403, message: 'This person does not share this with you.' },
  NOT_FOUND: { status: 404, message: 'There is nothing here, or it is not yours to see.' },
  CONFLICT: { status: 409, message: 'This clashes with what is already there.' },
  IDEMPOTENCY_CONFLICT: { status: 409, message: 'This Idempotency-Key was used for another request.' },
  GONE: { status: 410, message: 'This link was used, withdrawn or has expired.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request is larger than allowed.' },
  UNREADABLE_FILE: { status: 422, message: 'The file could not be read.' },
  INFEASIBLE: { status: 422, message: 'This request cannot be met.' },
  RULE_BROKEN: { status: 422, message: 'The change breaks a rule that cannot be overridden.' },
  TOO_MANY_REQUESTS: { status: 429, message: 'Too many tries. Wait a little.' },
  TIMED_OUT: { status: 503, message: 'This took too long and was given up.' },
} as const;
export type ErrorCode = keyof typeof ERRORS;

/** What every route may answer with. */
export const route = oc.errors({
  BAD_REQUEST: ERRORS.BAD_REQUEST,
  UNAUTHORIZED: ERRORS.UNAUTHORIZED,
  FORBIDDEN: ERRORS.FORBIDDEN,
  NOT_SHARED: ERRORS.NOT_SHARED,
  NOT_FOUND: ERRORS.NOT_FOUND,
  CONFLICT: ERRORS.CONFLICT,
  TOO_MANY_REQUESTS: ERRORS.TOO_MANY_REQUESTS,
});

export const id = z.uuid();
/** An ISO local date, 1900 to 2199. */
export const localDate = z.iso
  .date()
  .refine((date) => date >= '1900-01-01' && date < '2200-01-01', 'a date between 1900 and 2199');
export const instant = z.iso.datetime({ offset: true });
/** Exact decimal text: up to 5 digits, up to 3 decimals. */
export const decimal = z.string().regex(/^\d{1,5}(\.\d{1,3})?$/, 'a number such as 62.5');
/** A language by its two letters; where the catalogue has no words in it, English answers. */
export const locale = z
  .string()
  .regex(/^[a-z]{2}$/, 'a language of two letters, such as es')
  .default('en');
export const weightUnit = z.enum(['kg', 'lb']);
/** Text that PostgreSQL can keep: no NUL, no lone surrogate. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .min(min)
    .max(max)
    .refine(
      (value) => !value.includes('\u0000') && value.isWellFormed(),
      'text without control zero or broken characters',
    );
export const name = text(120, 1).refine((value) => value.trim().length > 0, 'a name');

/** Keyset pages: hand `nextCursor` back as `cursor`; null at the end. */
export const pageInput = { cursor: text(400).optional(), limit: z.number().int().min(1).max(100).default(50) };
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export const done = z.object({ done: z.literal(true) });
