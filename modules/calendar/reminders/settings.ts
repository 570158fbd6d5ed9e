import type { ActorDb } from '@halteres/database';
import type { Reminders } from './contract.ts';

const UNASKED: Reminders = { wanted: false, sentWhen: 'evening_before', hour: 18 };

/** Nobody is reminded who did not ask. */
export async function readReminders(db: ActorDb, me: string): Promise<Reminders> {
  const row = await db
    .selectFrom('reminder_settings')
    .select(['wanted', 'sent_when', 'hour'])
    .where('user_id', '=', me)
    .executeTakeFirst();
  return row === undefined ? UNASKED : { wanted: row.wanted, sentWhen: row.sent_when, hour: row.hour };
}

export async function setReminders(db: ActorDb, me: string, { wanted, sentWhen, hour }: Reminders): Promise<Reminders> {
  await db
    .insertInto('reminder_settings')
    .values({ user_id: me, wanted, sent_when: sentWhen, hour })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet({
        wanted,
        sent_when: sentWhen,
        hour,
        updated_at: new Date().toISOString(),
      }),
    )
    .execute();
  return readReminders(db, me);
}

/** Ends reminders, however they were asked for. */
export async function stopReminders(db: ActorDb, me: string): Promise<void> {
  await db
    .updateTable('reminder_settings')
    .set({ wanted: false, updated_at: new Date().toISOString() })
    .where('user_id', '=', me)
    .execute();
}
