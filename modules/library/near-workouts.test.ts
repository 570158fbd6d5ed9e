import { asActor, asJob } from '@halteres/database';
import { nearKeys } from '@halteres/library/near/near-keys';
import type { WorkoutRecord } from '@halteres/library/read/record';
import { createTestDatabase, makePerson, type Person } from '@halteres/testing';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedEmbedder } from './embed-workouts.ts';
import { importShared, type SharedImport } from './import-shared.ts';
import { keepWorkouts } from './keep-workouts.ts';
import { sharedWithKeys } from './near-workouts.ts';
import { previewImport, type ImportPreview } from './preview-import.ts';

const HELEN = '3 rounds for time\n400 m run\n21 kettlebell swing\n12 pull-up';
const LESS = HELEN.replace('12 pull', '10 pull');
const NO_RUN = HELEN.replace('400 m run\n', '');
const OTHER = 'amrap 9 minutes\n9 muscle-up';

describe('workouts that are nearly the same', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let me: Person;
  let stranger: Person;
  const records = (bodies: readonly string[]): WorkoutRecord[] =>
    bodies.map((body, at) => ({
      at: `record ${at + 1}`,
      title: null,
      body,
      tags: [],
      difficulty: null,
      minutes: null,
    }));
  const bring = (bodies: readonly string[], near: 'keep' | 'skip' = 'keep'): Promise<SharedImport> =>
    importShared((work) => asJob(database, work), records(bodies), 'a board', near);
  const preview = (person: Person, bodies: readonly string[]): Promise<ImportPreview> =>
    asActor(database, person.as(), (db) =>
      previewImport(db, person.id, JSON.stringify(bodies.map((body) => ({ body }))), 'auto'),
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    [me, stranger] = await database.owner(
      async (owner) => [await makePerson(owner, 'Me'), await makePerson(owner, 'Stranger')] as const,
    );
    await bring([HELEN]);
  });
  afterAll(() => database.close());

  it('are shown with how they differ, beside those that are exactly there', async () => {
    const { records: read } = await preview(me, [HELEN, LESS, NO_RUN, OTHER]);
    expect(read.map(({ duplicate, near }) => [duplicate?.kind ?? null, near === null])).toEqual([
      ['exact', true],
      [null, false],
      [null, false],
      [null, true],
    ]);
    expect(read[1]?.near).toMatchObject({
      ref: expect.stringMatching(/^\d+$/) as string,
      at: null,
      differences: [{ kind: 'amount', movement: { slug: 'pull-up' }, here: { value: 10 }, there: { value: 12 } }],
    });
    expect(read[2]?.near?.differences).toMatchObject([{ kind: 'without', movement: { slug: 'running' } }]);
  });

  it('count within one file too', async () => {
    const { records: read } = await preview(me, [OTHER, OTHER.replace('9 muscle', '8 muscle')]);
    expect(read[1]?.near).toMatchObject({ ref: null, at: 'record 1', differences: [{ kind: 'amount' }] });
  });

  it('of one’s own count for oneself alone', async () => {
    await keepWorkouts(
      (work) => asActor(database, me.as(), (db) => work(db, me.id)),
      [{ title: 'Mine', body: 'for time\n50 rope climb' }],
      null,
      embeddedEmbedder,
    );
    const close = ['for time\n45 rope climb'];
    expect((await preview(me, close)).records[0]?.near).toMatchObject({ title: 'Mine' });
    expect((await preview(stranger, close)).records[0]?.near).toBeNull();
  });

  it('are named by an import, and kept or skipped as asked', async () => {
    const bodies = ['for time\n30 snatch\n30 burpee\n30 box jump', 'for time\n30 snatch\n30 burpee\n27 box jump', LESS];
    const skipped = await bring(bodies, 'skip');
    expect(skipped).toMatchObject({ read: 3, added: 1, duplicates: 0 });
    expect(skipped.near.map(({ record, at, kept }) => [record, at, kept])).toEqual([
      ['record 2', 'record 1', false],
      ['record 3', null, false],
    ]);
    const kept = await bring(bodies);
    expect(kept).toMatchObject({ read: 3, added: 2, duplicates: 1 });
    expect(kept.near.map(({ record, kept: isKept }) => [record, isKept])).toEqual([
      ['record 2', true],
      ['record 3', true],
    ]);
  });

  it('are looked up by the same keys here and in the database', async () => {
    const slug = fc.constantFrom(
      'air-bike',
      'airbike',
      'burpee',
      'pull-up',
      'push-up',
      'run',
      'Row',
      'ring-row',
      '9-up',
    );
    const samples = fc.sample(fc.array(slug, { maxLength: 6 }), { seed: 20_261_122, numRuns: 200 });
    for (const movements of samples) {
      const { rows } = await asJob(database, (db) =>
        sql<{ keys: string[] }>`select app.near_keys(${movements}::text[]) as keys`.execute(db),
      );
      expect(rows[0]?.keys).toEqual(nearKeys(movements));
    }
  });
});

describe('in a library of 100,000', () => {
  it('are looked up through the index of keys', async () => {
    const database = await createTestDatabase();
    try {
      const person = await database.owner((owner) => makePerson(owner, 'Me'));
      await database.owner(async (owner) => {
        await owner.query(`insert into external_workouts_new (body, difficulty, format, score, minutes, minutes_from, movements, structure, exact_key)
          select 'w ' || n, 'beginner', 'for_time', 'time', 10, 'estimated', array['m' || n % 97, 'm' || n % 89, 'm' || n % 83], '{}', 'w' || n from generate_series(1, 100000) n`);
        await owner.query('analyze external_workouts_new');
      });
      const plan = await asActor(database, person.as(), async (db) => {
        const keys = nearKeys(['m1', 'm2', 'm3']);
        const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${sharedWithKeys(keys)}`.execute(db);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
      expect(plan).toContain('idx_external_workouts_new_near');
      expect(plan).not.toContain('Seq Scan on external_workouts_new');
    } finally {
      await database.close();
    }
  });
});
