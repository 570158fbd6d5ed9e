/** Somebody who trains by a program of their own: as the load test meets the server. */
export type Actor = {
  cookie: string;
  personId: string;
  entityId: string;
  programId: string;
};

const PASSWORD = 'a long enough password';
const DAYS = ['monday', 'tuesday', 'thursday', 'friday'] as const;
const GOALS = ['hypertrophy', 'strength', 'general_fitness', 'fat_loss'] as const;

/** What the program of the nth is to be; `again` makes another key, so that another program is made. */
export const wishOf = (n: number, entityId: string, again: number): Record<string, unknown> => ({
  entityId,
  idempotencyKey: `load-${entityId}-${again}`,
  goal: GOALS[n % GOALS.length],
  weeks: [8, 12][n % 2],
  days: DAYS.slice(0, 3 + (n % 2)),
  sessionMinutes: [45, 60, 75][n % 3],
  startDate: new Date().toISOString().slice(0, 10),
});

/** Signs people up, gives each a gym, themselves as a client and a program. */
export async function makeActors(
  url: string,
  count: number,
  grant: (email: string) => Promise<void>,
): Promise<Actor[]> {
  const actors: Actor[] = [];
  for (let n = 0; n < count; n++) actors.push(await makeActor(url, n, grant));
  return actors;
}

async function makeActor(url: string, n: number, grant: (email: string) => Promise<void>): Promise<Actor> {
  const email = `load-${n}@example.org`;
  let cookie = '';
  const ask = async (method: string, path: string, body: unknown): Promise<string> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
    const set = answer.headers.getSetCookie().map((each) => each.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    return text;
  };
  await ask('POST', '/api/auth/sign-up/email', { name: `Lifter ${n}`, email, password: PASSWORD });
  await ask('POST', '/api/auth/sign-in/email', { email, password: PASSWORD });
  await grant(email);
  const me = JSON.parse(await ask('PATCH', '/api/me', { onboarded: true })) as { id: string };
  const gym = JSON.parse(await ask('POST', '/api/gyms', { name: 'Gym', preset: 'commercial_kg' })) as { id: string };
  const entity = JSON.parse(
    await ask('POST', '/api/entities', {
      name: `Lifter ${n}`,
      type: 'CLIENT',
      self: true,
      age: 20 + (n % 40),
      gender: n % 2 === 0 ? 'female' : 'male',
      weightKg: 60 + (n % 40),
      bench1rm: 60 + n,
      squat1rm: 90 + n,
      deadlift1rm: 110 + n,
      gymId: gym.id,
    }),
  ) as { id: string };
  const events = await ask('POST', '/api/programs/generate', wishOf(n, entity.id, 0));
  const programId = /"programId":"([^"]+)"/.exec(events)?.[1];
  if (programId === undefined) throw new Error(`No program was made: ${events.slice(-500)}`);
  return { cookie, personId: me.id, entityId: entity.id, programId };
}
