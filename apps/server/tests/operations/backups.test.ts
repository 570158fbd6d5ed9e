import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asJob } from '@halteres/database';
import { checkBackup } from '@halteres/database/read-backup';
import { checkBackups } from '@halteres/modules/administration/check-backups';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backupsToDrop, nameOfBackup, timeOfBackup } from '../../src/backups/keep-backups.ts';
import { runBackup } from '../../src/backups/run-backup.ts';
import { backUpRegularly } from '../../src/backups/schedule.ts';
import { openLog } from '../../src/log.ts';
import { openMetrics } from '../../src/metrics/metrics.ts';
import { openTestApplication, type TestApplication } from '../test-application.ts';

describe('what is kept', () => {
  const hourly = Array.from({ length: 24 * 120 }, (_, hour) =>
    nameOfBackup(new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000)),
  );
  const kept = (names: string[], daily: number, weekly: number, monthly: number): string[] => {
    const dropped = new Set(backupsToDrop(names, { daily, weekly, monthly }));
    return names.filter((name) => !dropped.has(name)).map((name) => name.slice(9, 22));
  };

  it('is the newest of each of the last days, weeks and months', () => {
    expect(kept(hourly, 3, 3, 3)).toEqual([
      '2026-02-28T23',
      '2026-03-31T23',
      '2026-04-19T23',
      '2026-04-26T23',
      '2026-04-28T23',
      '2026-04-29T23',
      '2026-04-30T23',
    ]);
  });

  it('is always the newest, and whatever the schedule did not make', () => {
    expect(kept(hourly, 0, 0, 0)).toEqual(['2026-04-30T23']);
    const foreign = [
      'before-postgresql-18.backup',
      'notes.txt',
      'halteres-2026-01-01.backup',
      `${hourly[0]}.unfinished`,
    ];
    expect(backupsToDrop(foreign, { daily: 0, weekly: 0, monthly: 0 })).toEqual([]);
    expect(foreign.map(timeOfBackup)).toEqual([null, null, null, null]);
  });

  it('counts days that have a backup, so that a server that was off for a month loses none', () => {
    const sparse = ['2026-01-05', '2026-02-10', '2026-04-30'].map((day) => nameOfBackup(new Date(`${day}T03:00:00Z`)));
    expect(kept(sparse, 3, 1, 1)).toHaveLength(3);
  });
});

describe('scheduled backups', () => {
  let app: TestApplication;
  let folder: string;
  const schedule = (name: string) => ({
    folder: join(folder, name),
    hours: 24,
    keep: { daily: 2, weekly: 1, monthly: 1 },
  });
  beforeAll(async () => {
    app = await openTestApplication();
    folder = await mkdtemp(join(tmpdir(), 'halteres-scheduled-'));
    await app.person('Ann');
  });
  beforeEach(() => app.database.owner((owner) => owner.query('truncate backup_runs')));
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  const findings = () => asJob(app.database, checkBackups);

  it('are made by one of many processes, only when one is due, whole, and for nobody else to read', async () => {
    const mine = schedule('many');
    const runs = await Promise.all(Array.from({ length: 5 }, () => runBackup(app.database, mine)));
    expect(runs.filter((run) => run !== null)).toHaveLength(1);
    expect(await runBackup(app.database, mine)).toBeNull();
    const files = await readdir(mine.folder);
    expect(files).toHaveLength(1);
    const file = join(mine.folder, files[0] ?? '');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(mine.folder)).mode & 0o777).toBe(0o700);
    expect((await checkBackup(file)).tables.find(({ name }) => name === 'accounts.logins')?.rows).toBe(1);
    expect(await findings()).toEqual([]);
    await app.database.owner((owner) =>
      owner.query(
        `update backup_runs set started_at = started_at - interval '25 hours', finished_at = finished_at - interval '25 hours'`,
      ),
    );
    expect(await runBackup(app.database, mine)).toMatchObject({ status: 'done' });
  });

  it('drop what is old, and what a killed process left half done', async () => {
    const mine = schedule('old');
    await mkdir(mine.folder);
    const old = ['2025-01-01', '2025-06-01', '2026-01-01', '2026-01-02'].map((day) =>
      nameOfBackup(new Date(`${day}T00:00:00Z`)),
    );
    for (const name of [...old, `${nameOfBackup(new Date(0))}.unfinished`, 'mine.txt'])
      await writeFile(join(mine.folder, name), '');
    expect(await runBackup(app.database, mine)).toMatchObject({ status: 'done', dropped: 4 });
    const left = await readdir(mine.folder);
    expect(left).toContain('mine.txt');
    expect(left).toContain(old[3]);
    expect(left).toHaveLength(3);
  });

  it('that fail are in the log, in the metrics, and before the eyes of staff, until one succeeds', async () => {
    const mine = schedule('failing');
    // A file where the folder should be: root, who may write everywhere, fails on it too.
    await writeFile(mine.folder, '');
    await chmod(mine.folder, 0o600);
    const metrics = openMetrics(app.database);
    const logged: string[] = [];
    const log = openLog('info', { write: (line) => void logged.push(line) });
    await backUpRegularly(app.database, mine, { log, metrics })();
    expect(logged.join()).toContain('the backup failed');
    expect(metrics.text()).toContain('halteres_jobs_total{job="backup",outcome="failed"} 1');
    expect(await findings()).toEqual([
      {
        check: 'backup_overdue',
        subjectKind: 'server',
        subject: 'backups',
        message: expect.stringMatching(/The last backup failed: E.*None was ever made/),
      },
    ]);
    // Not again at once …
    expect(await runBackup(app.database, mine)).toBeNull();
    await app.database.owner((owner) =>
      owner.query(
        `update backup_runs set started_at = now() - interval '2 hours', finished_at = now() - interval '2 hours'`,
      ),
    );
    await rm(mine.folder);
    await backUpRegularly(app.database, mine, { log, metrics })();
    expect(logged.join()).toContain('backed up');
    expect(metrics.text()).toMatch(/halteres_backup_bytes [1-9]\d{3}/);
    expect(metrics.text()).toMatch(/halteres_job_last_success_timestamp_seconds\{job="backup"\} \d{10}/);
    expect(await findings()).toEqual([]);
    metrics.close();
  });

  it('that stopped coming are noticed', async () => {
    await runBackup(app.database, schedule('stopped'));
    await app.database.owner((owner) =>
      owner.query(
        `update backup_runs set started_at = started_at - interval '9 days', finished_at = finished_at - interval '9 days'`,
      ),
    );
    expect(await findings()).toMatchObject([{ message: expect.stringContaining('No backup was made lately') }]);
  });
});
