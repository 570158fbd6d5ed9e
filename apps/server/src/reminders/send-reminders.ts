import { asActor, asJob, type ActorDb, type Audience, type Database } from '@halteres/database';
import { newId } from '@halteres/modules/kernel/new-id';
import { dueReminder } from '@halteres/modules/calendar/reminders/due';
import { workoutsOfDay } from '@halteres/modules/calendar/reminders/workouts-of-day';
import { sql } from 'kysely';
import type { SendMail } from '../mail.ts';
import { reminderMail, type Reminder } from './reminder-mail.ts';

type Wanted = {
  user_id: string;
  sent_when: string;
  hour: number;
  locale: string;
  time_zone: string;
  email: string;
  last_day: string | null;
};

export type Sender = { database: Database; sendMail: SendMail; publicUrl: string; secret: string };
export type Sent = { sent: number; failed: number };

const PAGE = 500;

/** Sends every reminder that is due now. Whoever else sends them too, each goes out once. */
export async function sendReminders(
  sender: Sender,
  now: Date,
  onFailure: (error: unknown) => void = () => undefined,
): Promise<Sent> {
  const result: Sent = { sent: 0, failed: 0 };
  let after: string | null = null;
  for (;;) {
    const page: Wanted[] = await asJob(sender.database, async (db) => {
      const { rows } = await sql<Wanted>`select * from app.reminders_wanted(${after}::uuid, ${PAGE})`.execute(db);
      return rows;
    });
    for (const person of page) {
      try {
        if (await remind(sender, person, now)) result.sent += 1;
      } catch (error) {
        // The others are reminded all the same; this one is tried again.
        result.failed += 1;
        onFailure(error);
      }
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return result;
    after = last.user_id;
  }
}

async function remind(sender: Sender, person: Wanted, now: Date): Promise<boolean> {
  const { user_id: userId, sent_when: sentWhen, hour, locale, time_zone: timeZone, email } = person;
  const due = dueReminder({ sentWhen, hour, timeZone, lastDay: person.last_day }, now);
  if (due === null) return false;
  const as =
    (audience: Audience) =>
    <T>(work: (db: ActorDb) => Promise<T>): Promise<T> =>
      asActor(sender.database, { audience, userId }, work);
  const workouts = await workoutsOfDay({ asMe: as('authenticated'), asAthlete: as('athlete') }, userId, due.day);
  if (workouts.length === 0) return false;
  const reminder: Reminder = { userId, email, locale, sentWhen, ...due };
  return sendOnce(
    sender,
    reminder,
    () => reminderMail(reminder, workouts, sender.publicUrl, sender.secret),
    workouts.length,
  );
}

/**
 * The row is written first and committed once the mail is gone: whoever comes second waits for it and finds it there.
 * Broken off before, nothing is written and the mail is sent next time; broken off between mail and commit, the same
 * mail goes again under the same name, which the outbox and mail servers know.
 */
function sendOnce(
  { database, sendMail }: Sender,
  { userId, day }: Reminder,
  write: () => Parameters<SendMail>[0],
  workouts: number,
): Promise<boolean> {
  return asJob(database, async (db) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('reminders_sent')
      .values({ user_id: userId, id: newId(), day, workouts })
      .onConflict((conflict) => conflict.columns(['user_id', 'day']).doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return false;
    await sendMail(write());
    return true;
  });
}
