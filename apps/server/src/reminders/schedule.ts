import type { Watching } from '../watching.ts';
import { sendReminders, type Sender } from './send-reminders.ts';

const LOOK_EVERY_MS = 120_000;

/** Reminds while the server runs; any number of processes may do so on one database. */
export function remindRegularly(sender: Sender, { log, metrics }: Watching): () => Promise<void> {
  let running = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const { sent, failed } = await sendReminders(sender, new Date(), (error) =>
        log.error({ err: error }, 'a reminder could not be sent; it is tried again'),
      );
      if (failed > 0) metrics.job('reminders', 'failed');
      if (sent === 0) return;
      metrics.job('reminders', 'done');
      log.info({ sent }, 'reminded');
    } catch (error) {
      metrics.job('reminders', 'failed');
      log.error({ err: error }, 'nobody could be reminded');
    }
  };
  const next = (): void => void (running = running.then(look));
  next();
  const timer = setInterval(next, LOOK_EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
