import { createTestDatabase } from '@halteres/testing';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrationsFolder } from '../src/folders.ts';
import { migrate } from '../src/migrate.ts';

it('a gym from before kinds of bars were a table keeps its bars, and gets an address of its own', async () => {
  const all = (await readdir(migrationsFolder())).filter((name) => name.endsWith('.sql')).toSorted();
  const at = all.findIndex((name) => name.endsWith('-gyms-and-members.sql'));
  const folder = await mkdtemp(join(tmpdir(), 'halteres-before-'));
  const database = await createTestDatabase({ from: 'nothing' });
  const ask = <Row extends object>(query: string): Promise<Row[]> =>
    database.owner(async (owner) => (await owner.query<Row>(query)).rows);
  try {
    for (const name of all.slice(0, at)) await copyFile(join(migrationsFolder(), name), join(folder, name));
    await migrate(database, folder);
    await ask(`insert into gyms (name) values ('Café Haltère'), ('力')`);
    for (const type of ['barbell', 'ez_bar', 'smith'])
      await ask(
        `insert into gym_bars (gym_id, bar_type, weight, weight_unit) select id, '${type}', 17.5, 'kg' from gyms where name like 'C%'`,
      );
    await migrate(database);
    const bars = await ask(`select bar_type, weight from gym_bars order by bar_type`);
    expect(bars).toEqual(['barbell', 'ez_bar', 'smith'].map((bar_type) => ({ bar_type, weight: '17.500' })));
    // Only what is named is there: seeding brings the rest.
    expect(await ask('select slug from bar_types order by slug')).toEqual(
      bars.map((row) => ({ slug: (row as { bar_type: string }).bar_type })),
    );
    const gyms = await ask<{ slug: string }>('select slug, visibility, revision from gyms order by name');
    expect(gyms).toEqual([
      { slug: expect.stringMatching(/^cafe-haltere-[0-9a-f]{6}$/) as string, visibility: 'private', revision: '0' },
      { slug: expect.stringMatching(/^[0-9a-f]{6}$/) as string, visibility: 'private', revision: '0' },
    ]);
  } finally {
    await database.close();
    await rm(folder, { recursive: true });
  }
});
