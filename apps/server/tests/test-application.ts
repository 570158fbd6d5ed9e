import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@halteres/database';
import { createTestDatabase } from '@halteres/testing';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { readConfig } from '../src/config.ts';
import { openLog } from '../src/log.ts';
import { assemble } from '../src/main.ts';
import { openWatching } from '../src/watching.ts';

export type Answer = { status: number; body: unknown; headers: Headers };
export type Visitor = {
  email: string;
  cookie: string;
  send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
};

export type TestApplication = {
  database: Database;
  dataDir: string;
  said: string[];
  /** What was logged, a line each. */
  logged: string[];
  request: (path: string, init?: RequestInit) => Promise<Response>;
  visitor: () => Visitor;
  /** Signs somebody new up and in, with the address proven unless said otherwise. */
  person: (name?: string, isProven?: boolean) => Promise<Visitor & { id: string }>;
  /** The newest mail to an address, as it would be read. */
  mailTo: (email: string) => string;
  close: () => Promise<void>;
};

/** How long the time is at the beginning of a mail's file name. */
const STAMP = '2026-01-01T00-00-00.000Z-'.length;

const ORIGIN = 'http://127.0.0.1:4000';
let people = 0;

/** The application over a database of its own, spoken to without a network. */
export async function openTestApplication(flags: Record<string, string> = {}): Promise<TestApplication> {
  const database = await createTestDatabase();
  await database.owner(seedCatalog);
  const dataDir = mkdtempSync(join(tmpdir(), 'halteres-server-'));
  const said: string[] = [];
  const config = readConfig({ data: dataDir, authTriesPerMinute: '100000', logLevel: 'silent', ...flags }, {});
  const logged: string[] = [];
  const log = openLog(config.logLevel, { write: (line) => void logged.push(line) });
  const application = await assemble(config, database, (line) => said.push(line), {
    ...openWatching(config, database),
    log,
  });
  const request = async (path: string, init?: RequestInit): Promise<Response> =>
    application.request(`${ORIGIN}${path}`, init);

  const speak = (email: string, cookie: string): Visitor => ({
    email,
    cookie,
    send: async (method, path, body, headers = {}) => {
      const response = await request(path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie === '' ? {} : { cookie }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: response.headers.get('content-type')?.includes('json') === true && text !== '' ? JSON.parse(text) : text,
      };
    },
  });

  return {
    database,
    dataDir,
    said,
    logged,
    request,
    visitor: () => speak('', ''),
    mailTo: (email) => {
      const outbox = join(dataDir, 'outbox');
      const file = readdirSync(outbox)
        .toSorted()
        .findLast((each) => each.slice(STAMP) === `${email}.eml`);
      return file === undefined
        ? ''
        : readFileSync(join(outbox, file), 'utf8')
            .replaceAll(/=\r?\n/g, '')
            .replaceAll('=3D', '=');
    },
    person: async (name = 'Somebody', isProven = true) => {
      people += 1;
      const email = `person-${people}-${process.pid}@example.org`;
      const stranger = speak(email, '');
      const credentials = { email, password: 'a long enough password' };
      await stranger.send('POST', '/api/auth/sign-up/email', { name, ...credentials });
      if (isProven)
        await database.auth.query('update accounts.logins set email_verified = true where email = $1', [email]);
      const signedIn = await stranger.send('POST', '/api/auth/sign-in/email', credentials);
      if (signedIn.status !== 200)
        throw new Error(`sign-in of ${email} answered ${signedIn.status}: ${JSON.stringify(signedIn.body)}`);
      const cookie = signedIn.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; ');
      return { ...speak(email, cookie), id: (signedIn.body as { user: { id: string } }).user.id };
    },
    close: async () => {
      await application.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
