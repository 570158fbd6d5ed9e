import { Failure } from '@halteres/modules/kernel/failure';
import { ERRORS, type ErrorCode } from '@halteres/modules/kernel/contract';
import { ORPCError } from '@orpc/server';
import { currentRequest } from './observe/request-scope.ts';

/** RFC 9457: what went wrong, where, and how to mend it. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors?: { path: string; message: string }[];
  data?: unknown;
  /** What to name when asking for help: the log has it too. */
  requestId?: string;
};

type Issue = { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] };

const pathOf = (issue: Issue): string =>
  (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');

/** An error of the API as the document it is on the wire. */
export function problemOf(error: ORPCError<string, unknown>): Problem {
  const code = error.code.toLowerCase();
  const issues =
    error.data !== null && typeof error.data === 'object' && 'issues' in error.data
      ? (error.data.issues as Issue[])
      : null;
  const errors = issues?.map((issue) => ({ path: pathOf(issue), message: issue.message }));
  const requestId = currentRequest()?.id;
  return {
    type: `/api/errors#${code}`,
    title:
      ERRORS[error.code as ErrorCode]?.message ??
      (error.status >= 500 ? 'Something broke on our side.' : error.message),
    status: error.status,
    detail:
      errors === undefined
        ? error.message
        : errors.map((each) => (each.path === '' ? each.message : `${each.path}: ${each.message}`)).join('; '),
    code,
    ...(errors === undefined ? (error.data === undefined ? {} : { data: error.data }) : { errors }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** Refusals of the database that a request can cause; what they mean to whoever sent it. */
const DATABASE_REFUSALS: Readonly<Record<string, [ErrorCode, string]>> = {
  '23505': ['CONFLICT', 'Something with this id or name is there already.'],
  '23503': ['BAD_REQUEST', 'The request refers to something that is not there.'],
  '23514': ['BAD_REQUEST', 'A value is outside what is possible.'],
  '23502': ['BAD_REQUEST', 'A value is missing.'],
  '22003': ['BAD_REQUEST', 'A number is too large.'],
  '22008': ['BAD_REQUEST', 'A date or time is outside what is possible.'],
  '22021': ['BAD_REQUEST', 'Text holds characters that cannot be stored.'],
  '22P02': ['BAD_REQUEST', 'A value has the wrong form.'],
  '22P05': ['BAD_REQUEST', 'Text holds characters that cannot be stored.'],
  '57014': ['TIMED_OUT', 'The database took too long over this. Try again in a moment.'],
  '42501': ['NOT_FOUND', 'There is nothing here, or it is not yours to change.'],
};

/** Turns expected failures into errors with a code; anything else is a bug and goes on as it is. */
export function expected(error: unknown): unknown {
  if (error instanceof Failure)
    return new ORPCError(error.code, { status: ERRORS[error.code].status, message: error.message, data: error.data });
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const refusal = DATABASE_REFUSALS[error.code];
    if (refusal !== undefined)
      return new ORPCError(refusal[0], { status: ERRORS[refusal[0]].status, message: refusal[1], cause: error });
  }
  return error;
}
