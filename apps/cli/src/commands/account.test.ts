import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asActor, migrate, openDatabase, type Database } from '@halteres/database';
import { makePerson, type Person } from '@halteres/testing';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

describe('what an operator does for somebody’s account', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halteres-account-'));
  const dataDir = join(folder, 'data');
  const data = ['--data', dataDir];
  let ann: Person;
  let bea: Person;
  let said: string;
  let complained: string;
  const inDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await openDatabase({ dataDir: join(dataDir, 'postgresql'), quiet: true });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  beforeAll(async () => {
    await inDatabase(async (database) => {
      await migrate(database);
      await database.owner(seedCatalog);
      [ann, bea] = await database.owner(async (owner) => [
        await makePerson(owner, 'Ann'),
        await makePerson(owner, 'Bea'),
      ]);
      await asActor(database, ann.as(), (db) =>
        db
          .insertInto('injuries')
          .values({ user_id: ann.id, condition: 'knee_pfp', severity: 3, notes: 'on stairs' })
          .execute(),
      );
      await database.auth.query('update accounts.logins set two_factor_enabled = true where id = $1', [ann.id]);
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    said = '';
    complained = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
  });
  afterEach(() => vi.restoreAllMocks());

  it('writes the calendar of somebody', async () => {
    const file = join(folder, 'ann.ics');
    expect(await run(['calendar', file, '--as', ann.email, ...data])).toBe(0);
    expect(said).toContain(`0 workouts are in ${file}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
    expect(await run(['calendar', file, '--as', ann.email, '--at', 'noon', ...data])).toBe(2);
    expect(await run(['calendar', file, '--as', 'nobody@example.org', ...data])).toBe(1);
  });

  it('writes an archive and puts it into another account', async () => {
    const file = join(folder, 'ann.json');
    expect(await run(['export', file, '--as', ann.email, ...data])).toBe(0);
    expect(said).toContain(`of ${ann.email} are in ${file}`);
    expect(readFileSync(file, 'utf8')).toContain('on stairs');
    expect(await run(['import-archive', file, '--as', 'nobody@example.org', ...data])).toBe(1);
    expect(await run(['import-archive', file, '--as', bea.email, ...data])).toBe(0);
    expect(said).toContain(`are in the account of ${bea.email}`);
    const rows = await inDatabase((database) =>
      asActor(database, bea.as(), (db) =>
        db.selectFrom('injuries').select('notes').where('user_id', '=', bea.id).execute(),
      ),
    );
    expect(rows).toEqual([{ notes: 'on stairs' }]);
    writeFileSync(file, '{"format":"other"}');
    expect(await run(['import-archive', file, '--as', bea.email, ...data])).toBe(2);
    expect(complained).toContain('is no archive');
  });

  it('takes a second factor away', async () => {
    expect(await run(['admin', 'reset-second-factor', 'nobody@example.org', ...data])).toBe(1);
    expect(await run(['admin', 'reset-second-factor', ann.email, ...data])).toBe(0);
    const { rows } = await inDatabase((database) =>
      database.auth.query('select two_factor_enabled from accounts.logins where id = $1', [ann.id]),
    );
    expect(rows).toEqual([{ two_factor_enabled: false }]);
  });

  it('erases who asks for it, mails included, once it is meant', async () => {
    mkdirSync(join(dataDir, 'outbox'), { recursive: true });
    writeFileSync(join(dataDir, 'outbox', 'a.eml'), `To: former@example.org\nX-Halteres-Account: ${ann.id}\n`);
    writeFileSync(join(dataDir, 'outbox', 'b.eml'), 'To: somebody@example.org\n');
    expect(await run(['admin', 'erase', ann.email, ...data])).toBe(2);
    expect(complained).toContain('--yes');
    expect(await run(['admin', 'erase', ann.email, '--yes', ...data])).toBe(0);
    expect(await run(['admin', 'erase', ann.email, '--yes', ...data])).toBe(1);
    expect(readdirSync(join(dataDir, 'outbox'))).toEqual(['b.eml']);
    const { rows } = await inDatabase((database) =>
      database.owner((owner) => owner.query('select action from admin_audit_log order by created_at')),
    );
    expect(rows).toEqual([{ action: 'reset_second_factor' }, { action: 'erase_account' }]);
  });
});
