import { Failure } from './failure.ts';

/** Encodes the sort key of the last row as an opaque cursor. */
export function cursorOf(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Decodes a cursor into its parts; BAD_REQUEST when it was not made here. */
export function keyOf(cursor: string, parts: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(key) &&
      key.length === parts &&
      key.every(
        (part) => typeof part === 'string' && part.length <= 400 && !part.includes('\u0000') && part.isWellFormed(),
      )
    ) {
      return key as string[];
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Failure('BAD_REQUEST', 'cursor: not one of ours. Leave it out to start from the first page.');
}

/** Cuts one row too many off a page and says where the next begins. */
export function page<Row>(
  rows: Row[],
  limit: number,
  key: (row: Row) => readonly (string | number)[],
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}
