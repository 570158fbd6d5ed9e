import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from './config.ts';

/** `about` is whose account a mail is about: erasing it takes the mail off the outbox, whatever the address was. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Readonly<Record<string, string>>;
  about?: string;
  /** Sent again it is the same mail, letter by letter: a mail server knows it by its name, in the outbox it is the same file. */
  once?: { key: string; at: Date };
};
export type SendMail = (mail: Mail) => Promise<void>;

/** Where mails lie that no server sends. */
export const outboxOf = (dataDir: string): string => join(dataDir, 'outbox');

/** Stands in mails of the outbox only. */
const ABOUT = 'X-Halteres-Account';

/** Sends by SMTP where it is configured; else each mail is a file in DATA/outbox and a line on the console. */
export function openMail(
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>,
  say: (line: string) => void,
): SendMail {
  if (config.smtpUrl !== null) {
    const transport = createTransport(config.smtpUrl);
    return async ({ about: _about, once, ...mail }) =>
      void (await transport.sendMail({ from: config.mailFrom, ...mail, ...named(once) }));
  }
  const outbox = outboxOf(config.dataDir);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async ({ about, once, ...mail }) => {
    const headers = { ...mail.headers, ...(about === undefined ? {} : { [ABOUT]: about }) };
    const { message } = await transport.sendMail({ from: config.mailFrom, ...mail, headers, ...named(once) });
    await mkdir(outbox, { recursive: true, mode: 0o700 });
    const file = join(
      outbox,
      `${(once?.at ?? new Date()).toISOString().replaceAll(':', '-')}-${mail.to.replace(/[^\w.@-]/g, '_').slice(0, 80)}.eml`,
    );
    // Whole or not at all, so that what was broken off is not taken for a mail.
    await writeFile(`${file}.unfinished`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.unfinished`, file);
    // What is said ends in a log, which is to name nobody.
    say(`No SMTP_URL is set; the mail “${mail.subject}” lies in ${outbox}`);
  };
}

/** Everything of a mail that would be another each time it is written. */
const named = (once: Mail['once']): { messageId?: string; date?: Date; baseBoundary?: string } =>
  once === undefined ? {} : { messageId: `<${once.key}@halteres>`, date: once.at, baseBoundary: once.key };
