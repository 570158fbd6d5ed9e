import { createTestDatabase } from '@halteres/testing';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHARED_TABLES } from '../../schema/shared-tables.ts';
import { buildSchema } from '../schema-files.ts';
import { diffCatalogs } from '../compare-catalogs.ts';
import { readCatalog } from '../read-catalog.ts';
import { checkRules } from './check-rules.ts';
import { audiences } from './finding.ts';

type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;

/** One table that breaks one rule each; `good` breaks none. */
const good = {
  table: `create table trials (user_id uuid not null references users (id) on delete cascade, id uuid not null, name text,
    primary key (user_id, id))`,
  comment: `comment on table trials is 'For a test.'`,
  security: 'alter table trials enable row level security',
  policy: `create policy "people see their own trials" on trials for select to authenticated using (user_id = auth.uid())`,
  revoke:
    'revoke all on trials from public, anon, authenticated, athlete, coach, community, gym_admin, admin, service_role',
  grant: 'grant select (user_id, id, name) on trials to authenticated',
  more: 'select 1',
};

const bad: [rule: string, change: Partial<typeof good>, shared?: string[]][] = [
  ['row level security is on', { security: 'select 1' }],
  ['a table says what it is', { comment: 'select 1' }],
  ['one policy per command', { policy: good.policy.replace('for select', 'for all').replace('using', 'using') }],
  ['a policy is a sentence', { policy: good.policy.replace('people see their own trials', 'trials_select') }],
  ['no sub-select in a policy', { policy: good.policy.replace('auth.uid()', '(select auth.uid())') }],
  ['a policy names its audience', { policy: good.policy.replace('to authenticated', 'to public'), grant: 'select 1' }],
  [
    'one policy per command and audience',
    { more: good.policy.replace('people see their own trials', 'people see them twice') },
  ],
  ['grants go to audiences only', { more: 'grant select on trials to public' }],
  ['grants go to audiences only', { more: 'grant select (id) on trials to halteres_web' }],
  ['grants list their columns', { grant: 'grant select on trials to authenticated' }],
  ['a grant and its policy go together', { more: 'grant update (name) on trials to authenticated' }],
  ['a grant and its policy go together', { grant: 'select 1' }],
  [
    'a table has an owner or is shared',
    {
      table: good.table
        .replace('not null references users', 'references users')
        .replace('primary key (user_id, id)', 'primary key (id)'),
    },
  ],
  [
    'the owner leads the primary key',
    { table: good.table.replace('(user_id, id)', '(id, user_id)'), more: 'create index on trials (user_id)' },
  ],
  ['what is unique includes the owner', { table: good.table.replace('name text', 'name text unique') }],
  ['what is unique includes the owner', { more: 'create unique index on trials (lower(name))' }],
  [
    'an index behind each foreign key',
    { more: 'alter table trials add gym_id uuid references gyms (id) on delete cascade' },
  ],
  [
    'composite keys never set null',
    {
      more: 'alter table trials add parent_id uuid, add foreign key (user_id, parent_id) references trials (user_id, id) on delete set null',
    },
  ],
  ['nothing references accounts', { more: 'alter table trials add login_id uuid references accounts.logins (id)' }],
  [
    'shared tables reference shared tables',
    { more: 'alter table trials add foreign key (user_id, id) references workouts (user_id, id)' },
    ['trials'],
  ],
  ['shared tables exist', {}, ['no_such_table']],
  ['a view has no powers of its own', { more: 'create view trial_names as select name from trials' }],
  ['app and accounts are out of reach', { more: 'grant select (id) on accounts.logins to authenticated' }],
  [
    'a definer function names its schemas',
    { more: `create function app.trial() returns int language sql security definer as 'select 1'` },
  ],
  [
    'a definer function is not for everybody',
    {
      more: `create function app.trial() returns int language sql security definer set search_path = public as 'select 1'`,
    },
  ],
];

describe('the rules every table keeps', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ from: 'schema' });
  });
  afterAll(() => database.close());

  const sentences = async (client: pg.ClientBase, shared: readonly string[] = SHARED_TABLES): Promise<string[]> =>
    (await checkRules(client, shared)).map(({ rule, where, says }) => `${where}: ${rule}. ${says}`);

  it('no table of the schema breaks one', async () => {
    expect(await database.owner((owner) => sentences(owner))).toEqual([]);
  });

  it('nor when the server grants everything to everybody by default, as Supabase does', async () => {
    const hostile = await createTestDatabase({ from: 'nothing' });
    try {
      const usual = await database.owner((owner) => readCatalog(owner));
      const { found, catalog } = await hostile.owner(async (owner) => {
        for (const where of ['', 'in schema public']) {
          const defaults = `alter default privileges ${where} grant`;
          await owner.query(`${defaults} all on tables to public, ${audiences.join()}`);
          await owner.query(`${defaults} all on sequences to public, ${audiences.join()}`);
          await owner.query(`${defaults} execute on functions to public, ${audiences.join()}`);
        }
        await buildSchema(owner);
        return { found: await sentences(owner), catalog: await readCatalog(owner) };
      });
      const more = diffCatalogs(usual, catalog, ['a usual server', 'a hostile one']);
      expect([...found, ...more]).toEqual([]);
    } finally {
      await hostile.close();
    }
  });

  it('a table that keeps them all is not complained about', async () => {
    expect(await withTrial({})).toEqual([]);
  });

  it.each(bad)('"%s" can be broken (%#)', async (rule, change, shared = []) => {
    expect(await withTrial(change, shared)).toContain(rule);
  });

  async function withTrial(change: Partial<typeof good>, shared: string[] = []): Promise<string[]> {
    return database.owner(async (owner) => {
      const before = new Set(await sentences(owner));
      await owner.query('begin');
      try {
        for (const statement of Object.values({ ...good, ...change })) await owner.query(statement);
        const after = await checkRules(owner, [...SHARED_TABLES, ...shared]);
        return after
          .filter(({ rule, where, says }) => !before.has(`${where}: ${rule}. ${says}`))
          .map(({ rule }) => rule);
      } finally {
        await owner.query('rollback');
      }
    });
  }
});
