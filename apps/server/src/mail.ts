import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from './config.ts';

export type Mail = { to: string; subject: string; text: string };
export type SendMail = (mail: Mail) => Promise<void>;

/** Sends by SMTP where it is configured; else each mail is a file in DATA/outbox and a line on the console. */
export function openMail(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>,
  say: (line: string) => void,
): SendMail {
  if (config.smtpUrl !== null) {
    const transport = createTransport(config.smtpUrl);
    return async (mail) => void (await transport.sendMail({ from: config.mailFrom, ...mail }));
  }
  const outbox = join(config.dataDir, 'outbox');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message } = await transport.sendMail({ from: config.mailFrom, ...mail });
    await mkdir(outbox, { recursive: true, mode: 0o700 });
    const file = join(
      outbox,
      `${new Date().toISOString().replaceAll(':', '-')}-${mail.to.replace(/[^\w.@-]/g, '_').slice(0, 80)}.eml`,
    );
    await writeFile(file, message as Buffer, { mode: 0o600 });
    // What is said ends in a log, which is to name nobody.
    say(`No SMTP_URL is set; the mail “${mail.subject}” lies in ${outbox}`);
  };
}
