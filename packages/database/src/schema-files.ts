import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { SCHEMA_FILES } from '../schema/order.ts';
import { schemaFolder } from './folders.ts';
import { splitStatements } from './statements.ts';

/** Builds the schema from its files, the truth, in an empty database. People's databases are built by migrations. */
export async function buildSchema(
  owner: pg.ClientBase,
  files: readonly string[] = SCHEMA_FILES,
  folder: string = schemaFolder(),
): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query('set local search_path = public');
    for (const file of files) {
      for (const statement of splitStatements(await readFile(join(folder, file), 'utf8'))) {
        await owner.query(statement).catch((error: Error) => {
          throw new Error(`schema/${file} failed: ${error.message}. In: ${statement.slice(0, 300)}`, { cause: error });
        });
      }
    }
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
