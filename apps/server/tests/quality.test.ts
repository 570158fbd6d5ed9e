import { asActor, asJob } from '@halteres/database';
import { catalog } from '@halteres/catalog';
import { catalogueFaults, checkShipped, coverageGaps } from '@halteres/modules/administration/check-shipped';
import { runQuality } from '@halteres/modules/administration/run-quality';
import { SEVERITY_OF } from '@halteres/modules/administration/finding';
import type { QualityFinding, QualityOverview, QualityReport } from '@halteres/modules/administration/contract';
import { grantStaff } from '@halteres/server/admin/staff';
import { checkQuality } from '@halteres/server/quality';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApplication, type TestApplication, type Visitor } from './test-application.ts';

type Person = Visitor & { id: string };

describe('the shipped catalogue', () => {
  it('has no errors', async () => {
    const errors = (await checkShipped()).filter(({ check }) => SEVERITY_OF[check] === 'error');
    expect(errors).toEqual([]);
  });

  it('would be reported where it had: what is missing, contradictory, double or uncovered', () => {
    const [first, second, ...others] = catalog.exercises;
    if (first === undefined || second === undefined) throw new Error('the catalogue is empty');
    const broken = {
      ...catalog,
      exercises: [{ ...first, description: '', secondsPerRep: 99 }, { ...second, name: first.name }, ...others],
    };
    const found = catalogueFaults(broken);
    expect(found.map(({ check, subjectKind, subject }) => `${check} ${subjectKind} ${subject}`).toSorted()).toEqual(
      [first.slug, second.slug].toSorted().map((slug) => `catalogue_fault exercise ${slug}`),
    );
    expect(found.map(({ message }) => message).join(' ')).toMatch(
      /description is missing.*seconds per repetition|also means/,
    );
    const bare = coverageGaps({ ...catalog, exercises: [] });
    expect(bare.length).toBeGreaterThan(coverageGaps(catalog).length);
    expect(bare).toContainEqual(expect.objectContaining({ subject: 'kettlebell, quads, beginners' }));
  });
});

describe('checks of a database', () => {
  let app: TestApplication;
  let staff: Person;
  beforeAll(async () => {
    app = await openTestApplication();
    staff = await app.person('Staff');
    await grantStaff(app.database, staff.email, ['catalogue']);
  });
  afterAll(() => app.close());

  const findings = async (check: string, query = ''): Promise<QualityFinding[]> => {
    const { status, body } = await staff.send('GET', `/api/staff/quality/${check}?${query}`);
    expect(status).toBe(200);
    return (body as { items: QualityFinding[] }).items;
  };
  const overview = async (): Promise<QualityOverview> =>
    (await staff.send('GET', '/api/staff/quality')).body as QualityOverview;

  it('say what is likely wrong with what people keep, by counts and never by name', async () => {
    const people = [await app.person('Ann'), await app.person('Ben'), await app.person('Cid')];
    for (const person of people)
      await person.send('POST', `/api/people/${person.id}/exercises`, { name: 'Romanian Deadlift' });
    const [ann] = people;
    if (ann === undefined) throw new Error('nobody');
    await ann.send('POST', `/api/people/${ann.id}/exercises`, { name: 'Barbell Back Squat' });
    await ann.send('POST', `/api/people/${ann.id}/exercises`, { name: 'Zebediah’s secret lift' });
    const gym = await ann.send('POST', '/api/gyms', { name: 'Hidden Cellar', preset: 'garage' });
    await app.database.owner((owner) =>
      owner.query('delete from gym_equipment where gym_id = $1', [(gym.body as { id: string }).id]),
    );
    const { id: workoutId } = (
      await ann.send('POST', `/api/people/${ann.id}/workouts`, {
        localDate: '2026-11-20',
        startedAt: '2026-11-20T17:00:00Z',
      })
    ).body as { id: string };
    const squat = ((await ann.send('GET', '/api/exercises/barbell-back-squat')).body as { id: string }).id;
    const { id: entry } = (
      await ann.send('POST', `/api/people/${ann.id}/workouts/${workoutId}/exercises`, {
        exerciseId: squat,
        position: 0,
      })
    ).body as { id: string };
    const logged = await ann.send('POST', `/api/people/${ann.id}/workout-exercises/${entry}/sets`, {
      position: 0,
      weight: '1800',
      weightUnit: 'lb',
      reps: 501,
    });
    expect(logged.status).toBe(201);

    const report = await checkQuality(app.database, 'a test');
    expect(report).toMatchObject({ errors: 0, runBy: 'a test' });
    expect(await findings('own_duplicate')).toMatchObject([
      { subjectKind: 'exercise', subject: 'romanian-deadlift', message: expect.stringMatching(/^3 exercises/) },
      { subjectKind: 'people', subject: '', message: expect.stringMatching(/^1 further/) },
    ]);
    expect(await findings('own_without_muscle')).toMatchObject([{ message: expect.stringMatching(/^5 exercises/) }]);
    expect(await findings('gym_without_equipment')).toMatchObject([{ message: expect.stringMatching(/^1 gyms/) }]);
    expect(await findings('implausible_load')).toMatchObject([{ subject: 'barbell-back-squat', severity: 'warning' }]);
    expect(await findings('implausible_reps')).toMatchObject([{ subject: 'barbell-back-squat' }]);
    const all = await asActor(app.database, { audience: 'admin', userId: null }, (db) =>
      db.selectFrom('data_quality_findings').selectAll().execute(),
    );
    for (const secret of ['Zebediah', 'zebediah', 'Hidden Cellar', 'Ann', ...people.map(({ id }) => id)])
      expect(JSON.stringify(all)).not.toContain(secret);
  });

  it('keep what was mended, and draw the trend', async () => {
    await app.database.owner((owner) => owner.query('update workout_sets set reps = 5'));
    const done = await staff.send('POST', '/api/staff/quality/runs', {});
    expect([done.status, (done.body as QualityReport).runBy]).toEqual([200, `staff ${staff.id}`]);
    expect(await findings('implausible_reps')).toEqual([]);
    const [mended] = await findings('implausible_reps', 'resolved=true');
    expect(mended).toMatchObject({ subject: 'barbell-back-squat', resolvedAt: (done.body as QualityReport).createdAt });
    const { reports, checks } = await overview();
    expect(reports).toHaveLength(2);
    expect(checks.find(({ id }) => id === 'implausible_reps')).toMatchObject({ found: 0, trend: [1, 0] });
    expect(checks.find(({ id }) => id === 'implausible_load')).toMatchObject({ found: 1, trend: [1, 1] });
    // What is open comes before what is fine, and what is graver first.
    expect(checks.findIndex(({ found }) => found === 0)).toBe(checks.filter(({ found }) => found > 0).length);
    await app.database.owner((owner) => owner.query('update workout_sets set reps = 501'));
    await checkQuality(app.database, 'a test');
    const [again] = await findings('implausible_reps');
    expect(again).toMatchObject({ resolvedAt: null, firstSeen: mended?.firstSeen });
  });

  it('name words that are missing, stale, unreviewed or belong to nothing', async () => {
    await app.database.owner((owner) =>
      owner.query(`insert into text_translations (kind, locale, key, source_hash, text) values
        ('equipment', 'it', 'barbell', repeat('0', 16), 'Bilanciere'), ('exercise', 'it', 'gone.name', repeat('0', 16), 'Via')`),
    );
    await checkQuality(app.database, 'a test');
    expect((await findings('words_stale')).map(({ subject }) => subject)).toEqual(['it equipment']);
    expect((await findings('words_orphan')).map(({ subject }) => subject)).toEqual(['it exercise gone.name']);
    expect((await findings('words_missing', 'search=it')).map(({ subject }) => subject)).toContain('it exercise');
  });

  it('page by page, and refuse what they did not hand out', async () => {
    const subjects: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body } = await staff.send(
        'GET',
        `/api/staff/quality/coverage_gap?limit=7${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      const page = body as { items: QualityFinding[]; nextCursor: string | null };
      subjects.push(...page.items.map(({ subject }) => subject));
      cursor = page.nextCursor;
    }
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects).toHaveLength((await overview()).checks.find(({ id }) => id === 'coverage_gap')?.found ?? -1);
    console.info(`${subjects.length} gaps of coverage`);
    expect((await staff.send('GET', '/api/staff/quality/coverage_gap?cursor=nonsense')).status).toBe(400);
    expect((await staff.send('GET', '/api/staff/quality/gossip')).status).toBe(400);
  });

  it('the daily check is done once, whichever process looks first', async () => {
    await app.database.owner((owner) =>
      owner.query("update data_quality_reports set created_at = created_at - interval '25 hours'"),
    );
    const daily = () =>
      asJob(app.database, (db) =>
        runQuality(db, { runBy: 'daily', version: 'a test', exercises: [], notWithinHours: 24 }),
      );
    const reports = await Promise.all([daily(), daily(), daily()]);
    expect(reports.filter((report) => report !== null)).toHaveLength(1);
    expect(await daily()).toBeNull();
  });

  it('a shipped exercise that is not in the database is an error', async () => {
    await app.database.owner((owner) =>
      owner.query("update exercises set retired_at = now() where slug = 'barbell-back-squat'"),
    );
    expect(await checkQuality(app.database, 'a test')).toMatchObject({ errors: 1 });
    expect(await findings('missing_in_database')).toHaveLength(1);
  });
});
