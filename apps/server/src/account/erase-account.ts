import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asJob, type Database } from '@halteres/database';
import { erasePerson } from '@halteres/modules/identity/account/erase-person';
import { outboxOf } from '../mail.ts';

/** Erases a person from the database, and mails to or about them from the outbox. */
export async function eraseAccount(database: Database, dataDir: string, userId: string): Promise<void> {
  const { rows } = await database.auth.query<{ email: string }>('select email from accounts.logins where id = $1', [
    userId,
  ]);
  await asJob(database, (db) => erasePerson(db, userId));
  await dropMails(outboxOf(dataDir), [userId, ...rows.map((row) => row.email)]);
}

async function dropMails(outbox: string, words: readonly string[]): Promise<void> {
  for (const name of await namesIn(outbox)) {
    const file = join(outbox, name);
    // Long lines of a mail are broken by `=` at their end.
    const text = `${name}\n${(await readFile(file, 'utf8')).replaceAll(/=\r?\n/g, '')}`.toLowerCase();
    if (words.some((word) => text.includes(word.toLowerCase()))) await rm(file, { force: true });
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
