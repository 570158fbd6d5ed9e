import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase } from '@halteres/database';
import { makePerson } from '@halteres/testing';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../run.ts';

describe('what staff can do at the machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halteres-staff-'));
  const data = ['--data', join(folder, 'data')];
  let email: string;
  let said: string;
  let complained: string;
  beforeAll(async () => {
    const database = await openDatabase({ dataDir: join(folder, 'data', 'postgresql'), quiet: true });
    await migrate(database);
    await database.owner(seedCatalog);
    email = (await database.owner((owner) => makePerson(owner, 'Ada'))).email;
    await database.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(() => {
    said = '';
    complained = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said += String(text)), true));
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((complained += String(text)), true));
  });
  afterEach(() => vi.restoreAllMocks());

  it('makes staff, lists them, lets them go', async () => {
    expect(await run(['admin', 'staff', 'add', 'nobody@example.org', ...data])).toBe(1);
    expect(complained).toContain('Nobody signs in with nobody@example.org');
    expect(await run(['admin', 'staff', 'add', email, '--role', 'wizard', ...data])).toBe(2);
    expect(await run(['admin', 'staff', 'add', email, '--role', 'words', 'catalogue', ...data])).toBe(0);
    expect(said).toContain(`${email} is staff now: words, catalogue.`);
    said = '';
    expect(await run(['admin', 'staff', 'list', '--json', ...data])).toBe(0);
    expect(JSON.parse(said)).toMatchObject([{ email, roles: ['words', 'catalogue'] }]);
    expect(await run(['admin', 'staff', 'remove', email, ...data])).toBe(0);
    expect(await run(['admin', 'staff', 'remove', email, ...data])).toBe(1);
  });

  it('sends words out and takes them back, naming what is bad', async () => {
    const file = join(folder, 'it.xlf');
    expect(await run(['words', 'export', file, '--locale', 'it', '--kind', 'equipment', '--open', ...data])).toBe(0);
    const exported = readFileSync(file, 'utf8');
    expect(exported).toContain('trgLang="it"');
    writeFileSync(
      file,
      exported
        .replace(
          /(<unit id="barbell">[\s\S]*?<source[^>]*>[^<]*<\/source>)/,
          '$1<target xml:space="preserve">Bilanciere</target>',
        )
        .replace('<unit id="kettlebell">', '<unit id="kettlebell-of-old">')
        .replace(/(<unit id="kettlebell-of-old">[\s\S]*?<\/source>)/, '$1<target>x</target>'),
    );
    expect(await run(['words', 'import', file, '--locale', 'it', '--reviewed', ...data])).toBe(0);
    expect(said).toMatch(/units: 1 taken, 0 unchanged/);
    expect(said).toContain('refused  kettlebell-of-old: There is no such text');
    said = '';
    expect(await run(['words', 'status', '--json', ...data])).toBe(0);
    expect(JSON.parse(said)).toContainEqual(expect.objectContaining({ locale: 'it', kind: 'equipment', whole: 1 }));
    expect(await run(['words', 'export', file, '--locale', 'it', '--format', 'docx', ...data])).toBe(2);
    expect(await run(['words', 'export', file, '--locale', 'english', ...data])).toBe(2);
    expect(await run(['words', 'import', join(folder, 'nothing.po'), '--locale', 'it', ...data])).toBe(2);
    writeFileSync(file, '<xliff>');
    expect(await run(['words', 'import', file, '--locale', 'it', ...data])).toBe(1);
    expect(complained).toContain('<xliff> is not closed');
  });

  it('checks the data', async () => {
    expect(await run(['quality', ...data])).toBe(0);
    expect(said).toMatch(/^0 errors, \d+ warnings, \d+ notes/);
  });
});
