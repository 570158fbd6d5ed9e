import { createTestDatabase } from '@halteres/testing';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffCatalogs } from '../src/compare-catalogs.ts';
import { generatedTypesFile, renderTypes } from '../src/generate-types.ts';
import { readCatalog } from '../src/read-catalog.ts';
import { schemaJson } from '../src/schema-json.ts';

type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;

describe('the schema', () => {
  let fromFiles: TestDatabase;
  let fromMigrations: TestDatabase;
  beforeAll(async () => {
    fromFiles = await createTestDatabase({ from: 'schema' });
    fromMigrations = await createTestDatabase({ from: 'migrations' });
  });
  afterAll(async () => {
    await fromFiles.close();
    await fromMigrations.close();
  });

  it('is the same whether built from its files or by the migrations', async () => {
    const files = await fromFiles.owner((owner) => readCatalog(owner));
    const migrations = await fromMigrations.owner((owner) => readCatalog(owner));
    expect(files.relations.length).toBeGreaterThan(20);
    expect(diffCatalogs(files, migrations, ['schema/', 'migrations/'])).toEqual([]);
  });

  it.each([
    ['alter table workouts add column mood text', 'public.workouts > columns > mood'],
    ['alter table workouts alter column title drop not null', 'public.workouts > columns > title > nullable'],
    ['alter table workouts alter column title set default $$x$$', 'public.workouts > columns > title > default'],
    ['alter table workouts add check (title <> $$x$$)', 'public.workouts > constraints'],
    ['create index on workouts (user_id)', 'public.workouts > indexes'],
    ['drop policy "people see their own workouts" on workouts', 'public.workouts > policies'],
    ['grant update (user_id) on workouts to coach', 'public.workouts > columns > user_id > grants'],
    ['grant delete on workouts to anon', 'public.workouts > grants'],
    ['alter table workouts disable row level security', 'public.workouts > rowSecurity'],
    ['alter table workouts disable trigger all', 'public.workouts > triggers'],
    [`comment on table workouts is 'x'`, 'public.workouts > comment'],
    [`comment on column workouts.title is 'x'`, 'public.workouts > columns > title > comment'],
    [`alter type entity_type add value 'TEAM'`, 'public.entity_type > labels'],
    ['grant execute on function app.touch() to public', 'app.touch() > grants'],
    [`alter function app.touch() security invoker`, 'app.touch() > definition'],
    ['create view names as select title from workouts', 'public.names'],
    ['grant create on schema app to anon', 'app > grants'],
    [`create domain email as text check (value like '%@%')`, 'public.email'],
  ])('a difference is noticed: %s', async (statement, path) => {
    await fromMigrations.owner(async (owner) => {
      const before = await readCatalog(owner);
      await owner.query('begin');
      await owner.query(statement);
      const after = await readCatalog(owner);
      await owner.query('rollback');
      expect(diffCatalogs(before, after).join('\n')).toContain(path);
    });
  });

  it('is what the generated types say (else run "npm run generate")', async () => {
    const rendered = await fromFiles.owner((owner) => renderTypes(owner));
    expect(rendered).toBe(await readFile(generatedTypesFile, 'utf8'));
  });

  it('can be read as JSON', async () => {
    const { tables, enums } = await fromFiles.owner((owner) => schemaJson(owner));
    const sets = tables.find(({ name }) => name === 'workout_sets');
    expect(sets).toMatchObject({ schema: 'public', kind: 'table', rowSecurity: true, primaryKey: ['user_id', 'id'] });
    expect(sets?.columns[0]).toMatchObject({ name: 'user_id', type: 'uuid', nullable: false });
    expect(sets?.columns.find(({ name }) => name === 'weight_kg')?.generated).toContain('0.45359237');
    expect(sets?.foreignKeys).toContainEqual(
      expect.objectContaining({ references: 'public.workout_exercises', onDelete: 'cascade' }),
    );
    expect(enums.find(({ name }) => name === 'entity_type')?.labels).toEqual(['CLIENT', 'CLASS']);
  });
});
