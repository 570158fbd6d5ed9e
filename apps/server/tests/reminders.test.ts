import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dueReminder } from '@halteres/modules/calendar/reminders/due';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { openMail, type Mail } from '../src/mail.ts';
import { sendReminders, type Sender } from '../src/reminders/send-reminders.ts';
import { stoppedBy, stopToken } from '../src/reminders/stop-token.ts';
import { openMailServer } from './mail-server.ts';
import { claimed, running, type Coach, type Running } from './running-program.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

const SECRET = 'a secret of thirty-two characters or more';
let app: TestApplication;
let sender: Sender;
beforeAll(async () => {
  app = await openTestApplication({ secret: SECRET });
  sender = {
    database: app.database,
    sendMail: openMail(readConfig({ data: app.dataDir }, {}), () => undefined),
    publicUrl: 'https://halteres.example',
    secret: SECRET,
  };
});
afterAll(() => app.close());

/** Ben, who trains on 5, 7, 9 October …, in Berlin; due at 18:00 there, which is 16:00 UTC. */
async function asking(more: object = {}, settings: object = {}): Promise<{ ben: Coach; mine: Running }> {
  const mine = await running(app);
  const ben = await claimed(app, mine);
  await ben.send('PATCH', '/api/me', { settings: { timeZone: 'Europe/Berlin', locale: 'de', ...settings } });
  const set = await ben.send('PUT', '/api/me/reminders', {
    wanted: true,
    sentWhen: 'evening_before',
    hour: 18,
    ...more,
  });
  expect(set.status).toBe(200);
  return { ben, mine };
}
const EVENING = new Date('2026-10-04T16:05:00Z');
const mailsTo = (email: string): string[] =>
  readdirSync(join(app.dataDir, 'outbox'))
    .filter((name) => name.endsWith(`-${email}.eml`) && name.startsWith('2026-10'))
    .map((name) => readFileSync(join(app.dataDir, 'outbox', name), 'utf8'));
/** What a reminder is called, to whoever carries it. */
const nameFor = ({ id }: Coach, day: string): string => `reminder.${id.replaceAll('-', '')}.${day}@halteres`;
/** The mail is gone, and the connection that would have written it down with it. */
const dieBeforeNoting = (): Promise<unknown> =>
  app.database.owner((owner) =>
    owner.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'halteres_jobs' and datname = current_database() and state = 'idle in transaction'`),
  );
const workoutOn = async ({ coach, entityId }: Running, date: string): Promise<string> => {
  const list = (await coach.send('GET', `/api/calendar?from=${date}&to=${date}&entityId=${entityId}`))
    .body as ScheduledWorkout[];
  return `/api/calendar/${coach.id}/${list[0]?.id}`;
};

describe('the hour', () => {
  const asked = { sentWhen: 'evening_before', hour: 18, timeZone: 'Europe/Berlin', lastDay: null };
  const due = (now: string, more: object = {}) => dueReminder({ ...asked, ...more }, new Date(now));

  test('is that of the person, in summer and in winter', () => {
    expect(due('2026-10-04T15:59:00Z')).toBeNull();
    expect(due('2026-10-04T16:00:00Z')).toEqual({ day: '2026-10-05', at: new Date('2026-10-04T16:00:00Z') });
    expect(due('2026-11-04T16:00:00Z')).toBeNull();
    expect(due('2026-11-04T17:00:00Z')?.day).toBe('2026-11-05');
    expect(due('2026-10-04T05:30:00Z', { timeZone: 'Pacific/Auckland', hour: 18 })?.day).toBe('2026-10-05');
  });

  test('on the day the clocks change is met once', () => {
    const twice = { hour: 2, sentWhen: 'same_day' };
    expect(due('2026-10-25T00:10:00Z', twice)?.day).toBe('2026-10-25');
    expect(due('2026-10-25T01:10:00Z', { ...twice, lastDay: '2026-10-25' })).toBeNull();
    expect(due('2026-10-25T01:10:00Z', twice)?.at).toEqual(due('2026-10-25T00:10:00Z', twice)?.at);
    expect(due('2026-03-29T01:10:00Z', twice)?.day).toBe('2026-03-29');
  });

  test('long past is no reminder any more', () => {
    expect(due('2026-10-04T18:59:00Z')).not.toBeNull();
    expect(due('2026-10-04T19:00:00Z')).toBeNull();
  });
});

describe('a reminder', () => {
  test('comes to who asked, in their language, as text and HTML, with a way out; nobody else is written to', async () => {
    const { ben } = await asking();
    const { ben: silent } = await asking({ wanted: false });
    expect((await sendReminders(sender, EVENING)).sent).toBe(1);
    const [mail = ''] = mailsTo(ben.email);
    expect(mail).toContain('Subject: Deine Einheit morgen');
    expect(mail).toContain('multipart/alternative');
    expect(mail).toMatch(/text\/plain[\s\S]*text\/html/);
    const plain = mail.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
    expect(plain).toContain('view=day&date=2026-10-05&as=athlete');
    expect(mail).toMatch(/Ganzk(ö|=C3=B6)rper A/);
    expect(plain.replaceAll(/\n\s+/g, ' ')).toMatch(
      /List-Unsubscribe: <https:\/\/halteres\.example\/api\/reminders\/stop\?token=[\w.-]+>/,
    );
    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mailsTo(silent.email)).toEqual([]);
    expect((await sendReminders(sender, new Date('2026-10-04T16:20:00Z'))).sent).toBe(0);
    expect(mailsTo(ben.email)).toHaveLength(1);
    expect((await sendReminders(sender, new Date('2026-10-06T16:00:00Z'))).sent).toBeGreaterThanOrEqual(1);
    expect(mailsTo(ben.email)).toHaveLength(2);
  });

  test('does not come for what is done, moved away, or on a day off; nor on a day without a workout', async () => {
    const { ben, mine } = await asking();
    await sendReminders(sender, new Date('2026-10-03T16:05:00Z'));
    expect(mailsTo(ben.email)).toEqual([]);
    const at = await workoutOn(mine, '2026-10-05');
    await mine.coach.send('POST', `${at}/completion`, { completed: true });
    await sendReminders(sender, EVENING);
    expect(mailsTo(ben.email)).toEqual([]);
    await mine.coach.send('POST', `${at}/completion`, { completed: false });
    await mine.coach.send('PATCH', at, { date: '2026-10-06' });
    await sendReminders(sender, EVENING);
    expect(mailsTo(ben.email)).toEqual([]);
    await mine.coach.send('PATCH', at, { date: '2026-10-05' });
    const off = { whose: 'clients', title: 'Closed', from: '2026-10-05', to: '2026-10-05' };
    const made = (await mine.coach.send('POST', '/api/calendar/days-off', off)).body as { id: string };
    await sendReminders(sender, EVENING);
    expect(mailsTo(ben.email)).toEqual([]);
    await mine.coach.send('DELETE', `/api/calendar/days-off/${made.id}`);
    await sendReminders(sender, EVENING);
    expect(mailsTo(ben.email)).toHaveLength(1);
  });

  test('does not go to an address nobody proved', async () => {
    const { ben } = await asking();
    await app.database.auth.query('update accounts.logins set email_verified = false where email = $1', [ben.email]);
    await sendReminders(sender, EVENING);
    expect(mailsTo(ben.email)).toEqual([]);
  });

  test('goes out once by two servers at a time', async () => {
    const { ben } = await asking();
    const written: Mail[] = [];
    const slow: Sender = {
      ...sender,
      sendMail: async (mail) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (mail.to === ben.email) written.push(mail);
        await sender.sendMail(mail);
      },
    };
    await Promise.all([1, 2, 3].map(() => sendReminders(slow, EVENING)));
    expect(written).toHaveLength(1);
    expect(mailsTo(ben.email)).toHaveLength(1);
  });

  test('broken off before the mail is sent later; broken off right after it does not come twice', async () => {
    const { ben } = await asking();
    let errors = 0;
    const breaking = (sendMail: Sender['sendMail']): Promise<unknown> =>
      sendReminders({ ...sender, sendMail }, EVENING, () => void (errors += 1));
    await breaking(() => Promise.reject(new Error('the power is out')));
    expect(errors).toBeGreaterThan(0);
    expect(mailsTo(ben.email)).toEqual([]);
    errors = 0;
    await breaking(async (mail) => {
      await sender.sendMail(mail);
      await dieBeforeNoting();
    });
    expect(errors).toBeGreaterThan(0);
    expect(mailsTo(ben.email)).toHaveLength(1);
    const { rows } = await app.database.owner((owner) =>
      owner.query('select day from reminders_sent where user_id = $1', [ben.id]),
    );
    expect(rows).toEqual([]);
    const [before] = mailsTo(ben.email);
    await sendReminders(sender, new Date('2026-10-04T16:30:00Z'));
    expect(mailsTo(ben.email)).toHaveLength(1);
    const idOf = (mail: string | undefined): string | undefined => /<reminder\.[\w.-]+@halteres>/.exec(mail ?? '')?.[0];
    expect(idOf(mailsTo(ben.email)[0])).toBe(idOf(before));
    expect(idOf(before)).toBe(`<${nameFor(ben, '2026-10-05')}>`);
    expect((await sendReminders(sender, new Date('2026-10-04T16:40:00Z'))).sent).toBe(0);
  });
});

describe('by a mail server', () => {
  test('a mail that was taken and not noted goes again letter by letter the same, under the same name, and then no more', async () => {
    const { ben } = await asking();
    const { ben: other } = await asking();
    const server = await openMailServer();
    const sendMail = openMail(readConfig({ data: app.dataDir }, { SMTP_URL: server.url }), () => undefined);
    try {
      const errors: unknown[] = [];
      const dying: Sender['sendMail'] = async (mail) => {
        await sendMail(mail);
        if (mail.to === ben.email) await dieBeforeNoting();
      };
      await sendReminders({ ...sender, sendMail: dying }, EVENING, (error) => errors.push(error));
      expect(errors).toHaveLength(1);
      // Later, and by a process that knows nothing of the first.
      const again = openMail(readConfig({ data: app.dataDir }, { SMTP_URL: server.url }), () => undefined);
      for (const at of ['2026-10-04T16:31:00Z', '2026-10-04T16:33:00Z'])
        await sendReminders({ ...sender, sendMail: again }, new Date(at));
      const to = (email: string): string[] =>
        server.received.flatMap((each) => (each.to === email ? [each.message] : []));
      expect(to(ben.email)).toHaveLength(2);
      expect(to(ben.email)[1]).toBe(to(ben.email)[0]);
      const nameOf = (message = ''): string[] => message.match(/^Message-ID: .+$/gim) ?? [];
      expect(nameOf(to(ben.email)[0])).toEqual([`Message-ID: <${nameFor(ben, '2026-10-05')}>`]);
      expect(to(other.email)).toHaveLength(1);
      expect(nameOf(to(other.email)[0])).not.toEqual(nameOf(to(ben.email)[0]));
      // Another day is another mail.
      await sendReminders({ ...sender, sendMail: again }, new Date('2026-10-06T16:05:00Z'));
      expect(nameOf(to(ben.email)[2])).toEqual([`Message-ID: <${nameFor(ben, '2026-10-07')}>`]);
    } finally {
      await server.close();
    }
  });
});

describe('the way out', () => {
  const stop = (token: string, method = 'POST') =>
    app.request(`/api/reminders/stop?token=${token}`, {
      method,
      ...(method === 'POST'
        ? {
            body: 'List-Unsubscribe=One-Click',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          }
        : {}),
    });
  const wanted = async (who: Coach): Promise<unknown> =>
    ((await who.send('GET', '/api/me/reminders')).body as { wanted: boolean }).wanted;

  test('is one click without a cookie; opening the link alone stops nothing', async () => {
    const { ben } = await asking();
    const token = stopToken(SECRET, ben.id);
    const opened = await stop(token, 'GET');
    expect(opened.status).toBe(302);
    expect(opened.headers.get('location')).toBe(`/reminders/stop?token=${token}`);
    expect(await wanted(ben)).toBe(true);
    expect((await stop(token)).status).toBe(200);
    expect(await wanted(ben)).toBe(false);
    expect((await stop(token)).status).toBe(200);
  });

  test('is only for whom it was made', async () => {
    const { ben } = await asking();
    const other = stopToken('another secret of thirty-two characters', ben.id);
    for (const token of ['', 'x', other, `${stopToken(SECRET, ben.id)}x`, stopToken(SECRET, ben.id).replace('.', '')])
      expect((await stop(token)).status, token).toBe(404);
    expect(await wanted(ben)).toBe(true);
    expect(stoppedBy(SECRET, stopToken(SECRET, ben.id))).toBe(ben.id);
  });

  test('settings are off at the start, and refuse what makes no sense', async () => {
    const ann = await app.person('Ann');
    expect((await ann.send('GET', '/api/me/reminders')).body).toEqual({
      wanted: false,
      sentWhen: 'evening_before',
      hour: 18,
    });
    for (const bad of [{ hour: 24 }, { hour: 1.5 }, { sentWhen: 'never' }, { wanted: 'yes' }])
      expect(
        (await ann.send('PUT', '/api/me/reminders', { wanted: true, sentWhen: 'same_day', hour: 7, ...bad })).status,
      ).toBe(400);
  });
});
