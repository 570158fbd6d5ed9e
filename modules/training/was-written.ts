import type { UpdateResult } from 'kysely';
import { Failure } from '../kernel/failure.ts';

/** A row that can be read but was not written is somebody's who keeps their own log. */
export function wasWritten(result: UpdateResult, what: string): void {
  if (result.numUpdatedRows === 0n)
    throw new Failure('FORBIDDEN', `This ${what} is kept by the person themselves: you may read it and not change it.`);
}
