import { Failure } from '../../kernel/failure.ts';
import { ImportProblem } from '../import/problem.ts';
import { readExport } from '../import/read-export.ts';
import type { ImportReading } from '../import/reading.ts';

export type FileToRead = { content: string; unit?: 'kg' | 'lb' | undefined; timeZone: string };

/** Reads an uploaded file; UNREADABLE_FILE says what is wrong with it and how to mend it. */
export async function readRequest({ content, unit, timeZone }: FileToRead): Promise<ImportReading> {
  try {
    return await readExport(content, { timeZone, ...(unit === undefined ? {} : { unit }) });
  } catch (error) {
    if (error instanceof ImportProblem)
      throw new Failure(error.code === 'unknown-time-zone' ? 'BAD_REQUEST' : 'UNREADABLE_FILE', error.message);
    throw error;
  }
}
