import { createTestDatabase } from '@halteres/testing';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFolder } from '../../src/folders.ts';
import { accessMatrix } from './access-matrix.ts';

const file = join(schemaFolder(), 'access-matrix.txt');

describe('the access matrix', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  beforeAll(async () => {
    database = await createTestDatabase({ from: 'schema' });
  });
  afterAll(() => database.close());

  it('is the reviewed one, for every table, audience and situation', async () => {
    const actual = await database.owner((owner) => accessMatrix(owner));
    if (process.env['HALTERES_WRITE_MATRIX'] === '1') await writeFile(file, actual);
    if (!existsSync(file)) {
      throw new Error(`${file} is missing. Run this test with HALTERES_WRITE_MATRIX=1, review the file and commit it.`);
    }
    expect(actual).toBe(await readFile(file, 'utf8'));
  });

  it('a table without a row factory does not pass', async () => {
    await database.owner(async (owner) => {
      await owner.query('create table forgotten (id uuid primary key)');
      await expect(accessMatrix(owner)).rejects.toThrow('No row factory for forgotten');
      await owner.query('drop table forgotten');
    });
  });

  it('notices a policy that lets somebody more in', async () => {
    const before = await database.owner((owner) => accessMatrix(owner));
    await database.owner(async (owner) => {
      await owner.query('create policy "everybody sees" on injuries for select to anon using (true)');
      await owner.query('grant select (id) on injuries to anon');
      const after = await accessMatrix(owner);
      await owner.query('drop policy "everybody sees" on injuries');
      await owner.query('revoke select (id) on injuries from anon');
      const line = (text: string): string | undefined => text.split('\n').find((each) => each.startsWith('injuries'));
      expect(line(before)).toMatch(/-$/);
      expect(line(after)).toMatch(/ s$/);
    });
  });
});
