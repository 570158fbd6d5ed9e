import type { PlannedItem } from '@halteres/modules/calendar/planned-for-me';
import { spokenTitle } from '@halteres/modules/calendar/spoken-title';
import type { Mail } from '../mail.ts';
import { reminderWords } from './reminder-words.ts';
import { stopToken } from './stop-token.ts';

export type Reminder = {
  userId: string;
  email: string;
  locale: string;
  sentWhen: string;
  day: string;
  /** When it is due: the same however often it is sent. */
  at: Date;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The day's workouts with a link, and a way to hear no more of it; no more of the person than that. */
export function reminderMail(
  { userId, email, locale, sentWhen, day, at }: Reminder,
  workouts: readonly PlannedItem[],
  publicUrl: string,
  secret: string,
): Mail {
  const words = reminderWords(locale);
  const near = sentWhen === 'evening_before' ? words.tomorrow : words.today;
  const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const when = `${near}, ${date.format(new Date(`${day}T00:00:00Z`))}`;
  const lines = workouts.map((item) =>
    [
      item.scheduled_time?.slice(0, 5),
      spokenTitle(item.title, locale),
      item.estimated_minutes === null ? null : `(${words.minutes(item.estimated_minutes)})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const link = `${publicUrl}/calendar?view=day&date=${day}&as=athlete`;
  const token = stopToken(secret, userId);
  const stop = `${publicUrl}/reminders/stop?token=${token}`;
  const greeting = words.hello;
  return {
    to: email,
    about: userId,
    subject: words.subject(workouts.length, near),
    text: `${greeting}\n\n${words.planned(when)}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n\n${words.open}:\n${link}\n\n${words.why} ${words.stop}:\n${stop}\n`,
    html: `<!doctype html><html lang="${escaped(locale)}"><body><p>${greeting}</p><p>${escaped(words.planned(when))}</p><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul><p><a href="${escaped(link)}">${words.open}</a></p><p>${words.why} <a href="${escaped(stop)}">${words.stop}</a></p></body></html>`,
    headers: {
      'List-Unsubscribe': `<${publicUrl}/api/reminders/stop?token=${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
    // Without dashes the name is short enough for one line of the mail: some servers miss one that is folded.
    once: { key: `reminder.${userId.replaceAll('-', '')}.${day}`, at },
  };
}
