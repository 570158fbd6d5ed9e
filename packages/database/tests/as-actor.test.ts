import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, asActor, asActorPerQuery, asJob, inSavepoint, type ActorDb } from '../src/as-actor.ts';
import { runBatch } from '../src/batch.ts';
import { prepared } from '../src/prepared.ts';

type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;

describe('acting as somebody', () => {
  let database: TestDatabase;
  let ada: Person;
  let bea: Person;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.owner(async (owner) => {
      ada = await makePerson(owner, 'Ada');
      bea = await makePerson(owner, 'Bea');
    });
  });
  afterAll(() => database.close());

  const nameOf = async (person: Person): Promise<string | null | undefined> => {
    const rows = await asActorPerQuery(database, person.as(), (tx) =>
      tx.selectFrom('profiles').select('full_name').execute(),
    );
    expect(rows).toHaveLength(1);
    return rows[0]?.full_name;
  };
  const whoIsThere = (): Promise<Record<string, string>[]> =>
    database.web
      .query(`select session_user as login, current_user as role, current_setting('app.actor_id', true) as actor`)
      .then(({ rows }: { rows: Record<string, string>[] }) => rows);

  it('one query sees the rows of its actor only', async () => {
    expect(await nameOf(ada)).toBe('Ada');
    expect(await nameOf(bea)).toBe('Bea');
    const rows = await asActorPerQuery(database, { audience: 'anon', userId: null }, (tx) =>
      tx.selectFrom('exercises').select('id').execute(),
    );
    expect(rows).toEqual([]);
    await expect(
      asActorPerQuery(database, { audience: 'anon', userId: null }, (tx) =>
        tx.selectFrom('profiles').select('id').execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('one query is one transaction, as the audience, and leaves nothing behind', async () => {
    const rows = await asActorPerQuery(database, ada.as(), (tx) =>
      tx.selectNoFrom([sql<string>`current_user`.as('role'), sql<string>`auth.uid()`.as('uid')]).execute(),
    );
    expect(rows[0]).toMatchObject({ role: 'authenticated', uid: ada.id });
    expect(await whoIsThere()).toEqual([{ login: 'halteres_web', role: 'halteres_web', actor: '' }]);
    // What a commit refuses was never written: the constraint is looked at when the transaction ends.
    await database.owner(async (owner) => {
      await owner.query(
        'create table public.pairs (id int primary key, other int references public.pairs (id) deferrable initially deferred)',
      );
      await owner.query('grant insert, select on public.pairs to authenticated');
    });
    const orphan = asActorPerQuery(database, ada.as(), (tx) => sql`insert into public.pairs values (1, 2)`.execute(tx));
    await expect(orphan).rejects.toMatchObject({ code: '23503' });
    expect((await database.web.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('each of several queries can be a transaction of its own, as the audience', async () => {
    const name = (text: string) => (tx: ActorDb) =>
      tx.updateTable('profiles').set({ full_name: text }).where('id', '=', ada.id).execute();
    const xid = sql<{ xid: string; uid: string }>`select pg_current_xact_id()::text as xid, auth.uid() as uid`;
    const seen = await asActorPerQuery(database, ada.as(), async (tx) => [
      (await xid.execute(tx)).rows[0],
      (await xid.execute(tx)).rows[0],
    ]);
    expect(seen.map((each) => each?.uid)).toEqual([ada.id, ada.id]);
    expect(seen[0]?.xid).not.toBe(seen[1]?.xid);
    // What the first wrote is there for others before the second is asked, and stays though that fails.
    await expect(
      asActorPerQuery(database, ada.as(), async (tx) => {
        await name('Ada the first')(tx);
        expect(await nameOf(ada)).toBe('Ada the first');
        await sql`select 1 / 0`.execute(tx);
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await nameOf(ada)).toBe('Ada the first');
    await expect(
      asActorPerQuery(database, ada.as(), (tx) => inSavepoint(tx, () => name('Nobody')(tx))),
    ).rejects.toMatchObject({ code: '25P01' });
    await asActorPerQuery(database, ada.as(), name('Ada'));
  });

  it('a query written once takes the values of each execution', async () => {
    const built: string[] = [];
    const named = prepared<{ id: string; name: string | null }, { id: string; name: string | null }>((tx, value) => {
      built.push('once');
      return tx
        .selectFrom('profiles')
        .select((eb) => ['id', eb.val(value('name')).as('name')])
        .where('id', '=', value('id'))
        .where('full_name', 'is not', null);
    });
    const asked = (person: Person, values: { id: string; name: string | null }) =>
      asActorPerQuery(database, person.as(), (tx) => named(tx, values));
    expect(await asked(ada, { id: ada.id, name: 'A' })).toEqual([{ id: ada.id, name: 'A' }]);
    expect(await asked(bea, { id: bea.id, name: null })).toEqual([{ id: bea.id, name: null }]);
    expect(await asked(bea, { id: ada.id, name: 'B' })).toEqual([]);
    expect(built).toEqual(['once']);
  });

  it('several queries run in one transaction, as the audience', async () => {
    const seen = await asActor(
      database,
      { ...ada.as(), sessionId: 's1', claims: { sub: bea.id, device: 'd1' } },
      async (tx) => {
        expect(actorOf(tx).userId).toBe(ada.id);
        const first = await sql<{ xid: string; role: string; uid: string; claims: string }>`
        select pg_current_xact_id()::text as xid, current_user as role, auth.uid() as uid,
          current_setting('request.jwt.claims') as claims`.execute(tx);
        const second = await sql<{ xid: string }>`select pg_current_xact_id()::text as xid`.execute(tx);
        expect(second.rows[0]?.xid).toBe(first.rows[0]?.xid);
        return first.rows[0];
      },
    );
    expect(seen).toMatchObject({ role: 'authenticated', uid: ada.id });
    // A claim named sub does not make somebody else of the actor.
    expect(JSON.parse(seen?.claims ?? '')).toEqual({
      sub: ada.id,
      role: 'authenticated',
      session_id: 's1',
      device: 'd1',
    });
  });

  it('commits what it wrote, with the count of rows', async () => {
    const { numUpdatedRows } = await asActorPerQuery(database, ada.as(), (tx) =>
      tx.updateTable('profiles').set({ full_name: 'Ada L.' }).where('id', '=', ada.id).executeTakeFirst(),
    );
    expect(numUpdatedRows).toBe(1n);
    expect(await nameOf(ada)).toBe('Ada L.');
    await asActor(database, ada.as(), (tx) =>
      tx.updateTable('profiles').set({ full_name: 'Ada' }).where('id', '=', ada.id).execute(),
    );
    expect(await nameOf(ada)).toBe('Ada');
  });

  it('writes nothing into rows of others', async () => {
    const { numUpdatedRows } = await asActorPerQuery(database, ada.as(), (tx) =>
      tx.updateTable('profiles').set({ full_name: 'Stolen' }).where('id', '=', bea.id).executeTakeFirst(),
    );
    expect(numUpdatedRows).toBe(0n);
    expect(await nameOf(bea)).toBe('Bea');
  });

  it('an error rolls everything back, and the connection serves the next request', async () => {
    await expect(
      asActor(database, ada.as(), async (tx) => {
        await tx.updateTable('profiles').set({ full_name: 'Gone' }).where('id', '=', ada.id).execute();
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await expect(
      asActor(database, ada.as(), async (tx) => {
        await tx.updateTable('profiles').set({ full_name: 'Gone' }).where('id', '=', ada.id).execute();
        await sql`select 1 / 0`.execute(tx);
      }),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await nameOf(ada)).toBe('Ada');
    expect(await whoIsThere()).toEqual([{ login: 'halteres_web', role: 'halteres_web', actor: '' }]);
  });

  it.each([
    ['while it is parsed', 'select nope from profiles', '42703'],
    ['while it runs', 'select 1 / (random() * 0)::int', '22012'],
    ['of the syntax', 'selec 1', '42601'],
  ])('a single query that fails %s leaves a clean connection behind', async (_when, text, code) => {
    for (let round = 1; round <= 4; round += 1) {
      const failing = asActorPerQuery(database, ada.as(), (tx) => sql.raw(text).execute(tx));
      await expect(failing).rejects.toMatchObject({ code });
      expect(await nameOf(ada)).toBe('Ada');
    }
    expect(database.web.totalCount - database.web.idleCount).toBe(0);
    expect(await whoIsThere()).toEqual([{ login: 'halteres_web', role: 'halteres_web', actor: '' }]);
  });

  it('a value that cannot be sent is refused before anything is', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    await expect(
      asActorPerQuery(database, ada.as(), (tx) =>
        tx
          .selectFrom('profiles')
          .select('id')
          .where('full_name', '=', circular as never)
          .execute(),
      ),
    ).rejects.toThrow('circular');
    expect(await nameOf(ada)).toBe('Ada');
  });

  it('somebody unknown to the database, or an unknown audience, does not begin', async () => {
    await expect(
      asActorPerQuery(database, { audience: 'postgres' as never, userId: ada.id }, (tx) =>
        tx.selectFrom('users').select('id').execute(),
      ),
    ).rejects.toThrow('unknown audience');
    await expect(
      asActorPerQuery(database, { audience: 'authenticated', userId: null }, (tx) =>
        tx.selectFrom('users').select('id').execute(),
      ),
    ).rejects.toThrow('needs somebody signed in');
    await expect(
      asActor(database, { audience: 'authenticated', userId: `x'; --` }, (tx) => sql`select 1`.execute(tx)),
    ).rejects.toMatchObject({ code: '22P02' });
  });

  it('an error says who asked', async () => {
    async function askForTheImpossible(tx: ActorDb): Promise<unknown> {
      return await sql`select 1 / 0`.execute(tx);
    }
    const failed = await asActor(database, ada.as(), askForTheImpossible).catch((error: unknown) => error);
    expect((failed as Error).stack).toContain('askForTheImpossible');
  });

  it('a caught error does not become a silent rollback', async () => {
    await expect(
      asActor(database, ada.as(), async (tx) => {
        await tx.updateTable('profiles').set({ full_name: 'Lost' }).where('id', '=', ada.id).execute();
        await sql`select 1 / 0`.execute(tx).catch(() => undefined);
      }),
    ).rejects.toThrow('The transaction was rolled back');
    expect(await nameOf(ada)).toBe('Ada');
  });

  it('a part in a savepoint may fail alone', async () => {
    await asActor(database, ada.as(), async (tx) => {
      await tx.updateTable('profiles').set({ avatar_url: 'https://example.org/a' }).where('id', '=', ada.id).execute();
      await expect(inSavepoint(tx, () => sql`select 1 / 0`.execute(tx))).rejects.toMatchObject({ code: '22012' });
    });
    const rows = await asActorPerQuery(database, ada.as(), (tx) =>
      tx.selectFrom('profiles').select('avatar_url').execute(),
    );
    expect(rows).toEqual([{ avatar_url: 'https://example.org/a' }]);
  });

  it('queries started together are answered each, and the rollback waits for them', async () => {
    const together = asActor(database, ada.as(), (tx) =>
      Promise.all([1, 2, 3].map((n) => sql<{ n: number }>`select ${n}::int as n`.execute(tx))),
    );
    expect((await together).map(({ rows }) => rows[0]?.n)).toEqual([1, 2, 3]);
    // One Sync, so one transaction, though each alone would be one of its own.
    const xid = sql<{ xid: string }>`select pg_current_xact_id()::text as xid`;
    const [first, second] = await asActorPerQuery(database, ada.as(), (tx) =>
      Promise.all([xid.execute(tx), xid.execute(tx)]),
    );
    expect(first?.rows).toEqual(second?.rows);
    await expect(
      asActor(database, ada.as(), (tx) =>
        Promise.all([sql`select 1 / 0`.execute(tx), sql`select pg_sleep(0.01)`.execute(tx)]),
      ),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await nameOf(ada)).toBe('Ada');
  });

  it('a transaction kept after its request is refused', async () => {
    let kept: unknown;
    await asActor(database, ada.as(), async (tx) => {
      kept = tx;
      await sql`select 1`.execute(tx);
    });
    await expect(sql`select 1`.execute(kept as never)).rejects.toThrow('This request is over');
  });

  it('a connection that breaks is not given to the next request', async () => {
    await expect(
      asActor(database, ada.as(), async (tx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
        await database.owner((owner) => owner.query('select pg_terminate_backend($1)', [rows[0]?.pid]));
        await sql`select 1`.execute(tx);
      }),
    ).rejects.toThrow();
    expect(await nameOf(ada)).toBe('Ada');
  });

  it('many at once stay apart', async () => {
    const names = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        index % 7 === 0
          ? asActor(database, ada.as(), (tx) => sql`select 1 / 0`.execute(tx)).then(
              () => 'no error',
              () => 'error',
            )
          : nameOf(index % 2 === 0 ? ada : bea),
      ),
    );
    names.forEach((name, index) => expect(name).toBe(index % 7 === 0 ? 'error' : index % 2 === 0 ? 'Ada' : 'Bea'));
  });

  it('jobs and staff come in by a door of their own', async () => {
    const who = async (audience: 'admin' | 'service_role'): Promise<unknown> =>
      (
        await asActor(database, { audience, userId: null }, (tx) =>
          sql`select session_user as login, current_user as role`.execute(tx),
        )
      ).rows[0];
    expect(await who('admin')).toEqual({ login: 'halteres_jobs', role: 'admin' });
    expect(await asJob(database, async (tx) => (await sql`select current_user as role`.execute(tx)).rows[0])).toEqual({
      role: 'service_role',
    });
  });

  it('from within a request, nobody becomes anybody stronger', async () => {
    const attempts = [
      'set local role postgres',
      'set local role admin',
      'set local role service_role',
      'set local role halteres_auth',
      'set session authorization postgres',
      'set session authorization halteres_jobs',
      `select app.begin_request('authenticated', '{"sub": "00000000-0000-4000-8000-000000000000"}')`,
    ];
    for (const attempt of attempts) {
      await expect(asActor(database, ada.as(), (tx) => sql.raw(attempt).execute(tx))).rejects.toMatchObject({
        code: '42501',
      });
    }
    // Leaving the role leads to the login, which owns nothing and may read nothing.
    for (const leave of ['reset role', 'set local role none', 'set session authorization default']) {
      await expect(
        asActor(database, ada.as(), async (tx) => {
          await sql.raw(leave).execute(tx);
          await sql`select id from profiles`.execute(tx);
        }),
      ).rejects.toMatchObject({ code: '42501' });
    }
    // Another audience of the same login has none of its scopes, which begin_request alone can fill.
    const scopes = await asActor(database, ada.as(), async (tx) => {
      await sql`set local role coach`.execute(tx);
      return (await sql`select id from users`.execute(tx)).rows;
    });
    expect(scopes).toEqual([]);
  });

  it('a batch answers each statement', async () => {
    const client = await database.web.connect();
    try {
      const results = await runBatch(client, [
        { text: 'select $1::int as n, $2::date as day', values: [1, '2026-02-01'], rows: true },
        { text: '', rows: true },
        { text: 'select array[1.5, null]::numeric[] as list', rows: true, name: 'named' },
      ]);
      expect(results.map(({ command, rows }) => [command, rows])).toEqual([
        ['SELECT', [{ n: 1, day: '2026-02-01' }]],
        ['', []],
        ['SELECT', [{ list: ['1.5', null] }]],
      ]);
    } finally {
      client.release();
    }
  });
});
