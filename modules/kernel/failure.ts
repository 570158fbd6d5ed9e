import { ERRORS, type ErrorCode } from './contract.ts';

/** An expected failure of a use case; on the wire a problem with this code and status. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly data: unknown;

  constructor(code: ErrorCode, message: string = ERRORS[code].message, data?: unknown) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.data = data;
  }
}

/** The row, or NOT_FOUND naming what was looked for. */
export function found<Row>(row: Row | undefined | null, what: string): Row {
  if (row === undefined || row === null)
    throw new Failure('NOT_FOUND', `There is no such ${what}, or it is not yours to see.`);
  return row;
}
