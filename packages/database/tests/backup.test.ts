import { createTestDatabase, makeClaimedClient, makeClient, makePerson } from '@halteres/testing';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOut } from '../src/copy-stream.ts';
import type { Database } from '../src/database.ts';
import { backupToFile } from '../src/backup.ts';
import { readCatalog } from '../src/read-catalog.ts';
import { restore, restoreFromFile } from '../src/restore.ts';
import { makeWorld } from './access-matrix/world.ts';

/** Every row of every table, as text. */
async function contents(database: Database): Promise<Record<string, string[]>> {
  return database.owner(async (owner) => {
    const { relations } = await readCatalog(owner, ['public', 'accounts', 'app']);
    const all: Record<string, string[]> = {};
    for (const { schema, name, kind } of relations) {
      if (kind !== 'table') continue;
      const { rows } = await owner.query<{ row: string }>(`select t::text as row from ${schema}.${name} t order by 1`);
      all[`${schema}.${name}`] = rows.map(({ row }) => row);
    }
    return all;
  });
}

const awkward = [`tab\there`, `line\nbreak`, `back\\slash`, `\\N`, `\\.`, `"quotes" 'both'`, 'žluťoučký 🏋️', ''];

describe('a backup', () => {
  let folder: string;
  let file: string;
  let source: Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'halteres-backup-'));
    file = join(folder, 'backup.halteres');
    source = await createTestDatabase();
    await source.owner(async (owner) => {
      await makeWorld(owner);
      const coach = await makePerson(owner, 'Coach');
      await makeClient(owner, coach);
      const client = await makeClaimedClient(owner, coach);
      for (const text of awkward) {
        await owner.query(
          `insert into workouts (user_id, title, notes, local_date, started_at, bodyweight_kg)
           values ($1, $2, $2, '2026-02-02', '2026-02-02T08:00:00.123456Z', 80.25)`,
          [client.person.id, text],
        );
      }
      await owner.query(
        `insert into workouts (user_id, notes, local_date, started_at)
         select $1, repeat(md5(g::text), 100), '2026-01-01', now() from generate_series(1, 3000) g`,
        [client.person.id],
      );
    });
    await backupToFile(source, file, '1.2.3');
  });
  afterAll(async () => {
    await source.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('put back is what it was, table by table', async () => {
    const target = await createTestDatabase();
    try {
      const summary = await restoreFromFile(target, file);
      const [before, after] = [await contents(source), await contents(target)];
      expect(after).toEqual(before);
      expect(summary.tables.find(({ name }) => name === 'public.workouts')?.rows).toBe(3000 + awkward.length);
      expect(summary.tables.find(({ name }) => name === 'accounts.logins')?.rows).toBeGreaterThan(3);
      // And it lives on: the triggers are back at work.
      await target.owner((owner) => makePerson(owner, 'New'));
    } finally {
      await target.close();
    }
  });

  it('is one moment, though people go on working', async () => {
    await source.owner(async (owner) => {
      await owner.query('begin isolation level repeatable read read only');
      const rows = async (): Promise<number> => {
        let count = 0;
        for await (const chunk of copyOut(owner, 'copy users (id) to stdout'))
          count += chunk.toString().split('\n').length - 1;
        return count;
      };
      const before = await rows();
      await source.owner((other) => makePerson(other, 'Late'));
      expect(await rows()).toBe(before);
      await owner.query('rollback');
      expect(await rows()).toBe(before + 1);
    });
  });

  it('a COPY that is left early leaves the connection usable', async () => {
    await source.owner(async (owner) => {
      for await (const chunk of copyOut(owner, 'copy workouts to stdout')) {
        expect(chunk.length).toBeGreaterThan(0);
        break;
      }
      const { rows } = await owner.query('select 1 as n');
      expect(rows).toEqual([{ n: 1 }]);
    });
  });

  it('is refused by a database that is not empty', async () => {
    const target = await createTestDatabase();
    try {
      await target.owner((owner) => makePerson(owner));
      await expect(restoreFromFile(target, file)).rejects.toThrow(/empty database.*has rows in.*accounts\.logins/);
    } finally {
      await target.close();
    }
  });

  it('cut short, damaged or foreign, it is refused and nothing is put in', async () => {
    const target = await createTestDatabase();
    const whole = await readFile(file);
    const plain = gunzipSync(whole);
    const cases: [string, Buffer, RegExp][] = [
      ['packed and cut', whole.subarray(0, whole.length - 200), /no whole backup|cut short/],
      ['cut', gzipSync(plain.subarray(0, plain.length - 30)), /cut short/],
      [
        'of other rows',
        gzipSync(Buffer.from(plain.toString('latin1').replace('"rows":3008', '"rows":3009'), 'latin1')),
        /damaged/,
      ],
      [
        'of another version',
        gzipSync(Buffer.from(plain.toString('latin1').replace(/"checksum":"./, '"checksum":"!'), 'latin1')),
        /fits schema version/,
      ],
      ['no backup', gzipSync('{"hello":1}\n'), /no backup of Halteres/],
      ['no archive', Buffer.from('hello'), /no whole backup/],
    ];
    try {
      for (const [name, bytes, message] of cases) {
        await expect(restore(target, Readable.from([bytes])), name).rejects.toThrow(message);
      }
      expect(Object.values(await contents(target)).flat()).toEqual([]);
    } finally {
      await target.close();
    }
  });

  it('that fails leaves no half file behind', async () => {
    const broken = join(folder, 'broken');
    await rm(broken, { recursive: true, force: true });
    const target = await createTestDatabase({ from: 'nothing' });
    try {
      await expect(backupToFile(target, broken, '1.2.3')).rejects.toMatchObject({ code: '42P01' });
      await writeFile(join(folder, 'x'), '');
      expect((await readdir(folder)).toSorted()).toEqual(['backup.halteres', 'x']);
    } finally {
      await target.close();
    }
  });
});
