import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeDemo } from '@halteres/cli/demo/make-demo';
import { DEMO_COACH } from '@halteres/cli/demo/people';
import { readConfig } from '@halteres/server/config';
import { start } from '@halteres/server/main';
import { measureApi, type ApiFigures } from './measure-api.ts';
import { measureEnvelope, type EnvelopeFigures } from './measure-envelope.ts';

/** The cost of acting as somebody, and of the API over its SQL, on the durable embedded database with the demo in it. */
export async function measureDatabase(scratch: string): Promise<{ envelope: EnvelopeFigures; api: ApiFigures[] }> {
  const dataDir = join(scratch, 'bench-data');
  mkdirSync(dataDir, { recursive: true });
  const settings = { data: dataDir, port: '4812', authTriesPerMinute: '100000', logLevel: 'silent' };
  const config = readConfig(settings, {});
  const { url, database, close } = await start(config, () => undefined);
  try {
    await makeDemo(database, config, new Date().toISOString().slice(0, 10), () => undefined);
    const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ email: DEMO_COACH.email, password: DEMO_COACH.password }),
    });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const { user } = (await signedIn.json()) as { user: { id: string } };
    const envelope = await measureEnvelope(database, { audience: 'authenticated', userId: user.id });
    return { envelope, api: await measureApi(database, url, user.id, cookie) };
  } finally {
    await close();
  }
}
