import type { CertificateView, ProgramView } from '@halteres/modules/programs/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generated, linesOf, type Coach } from './running-program.ts';
import { openTestApplication, type TestApplication } from './test-application.ts';

let app: TestApplication;
let coach: Coach;
let ben: Coach;
let cleo: Coach;
/** Where each client stands among those of the coach. */
const entities = new Map<string, string>();
let program: ProgramView;
let ofClass: ProgramView;

const BEN = ['knee_pfp', 'low_back_nonspecific'];
const CLEO = 'wrist_pain_extension';
/** A condition as it is stored, and as it is said. */
const named = (text: string, condition: string): boolean =>
  text.includes(condition) || text.includes(condition.replaceAll('_', ' '));

/** A client who came by invitation and shares their health, with what hurts them. */
async function client(name: string, gymId: string, conditions: readonly string[]): Promise<Coach> {
  const facts = { age: 34, weightKg: 82.5, bench1rm: 95, squat1rm: 130, deadlift1rm: 160, yearsOfExperience: 3, gymId };
  const made = await coach.send('POST', '/api/entities', { name, type: 'CLIENT', ...facts });
  const { id } = made.body as { id: string };
  entities.set(name, id);
  const person = await app.person(name);
  const invited = (await coach.send('POST', `/api/entities/${id}/invitations`, { email: person.email })).body as {
    link: string;
  };
  const token = new URL(invited.link).searchParams.get('token') ?? '';
  expect((await person.send('POST', '/api/invitations/accept', { token, consentHealth: true })).status).toBe(200);
  for (const condition of conditions)
    expect((await person.send('POST', `/api/people/${person.id}/injuries`, { condition, severity: 7 })).status).toBe(
      201,
    );
  return person;
}

const read = async ({ ownerId, id }: ProgramView): Promise<ProgramView> =>
  (await coach.send('GET', `/api/programs/${ownerId}/${id}`)).body as ProgramView;
const pathOf = ({ ownerId, id }: ProgramView): string => `/api/programs/${ownerId}/${id}`;

/** Every text and document of the coach's rows in which a condition is named. */
const namedIn = (conditions: readonly string[]): Promise<string[]> =>
  app.database.owner(async (db) => {
    const { rows: columns } = await db.query<{ table: string; name: string }>(
      `select c.relname as table, a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid in ('text'::regtype, 'jsonb'::regtype)
          and exists (select from pg_attribute u where u.attrelid = c.oid and u.attname = 'user_id' and not u.attisdropped)`,
    );
    const places: string[] = [];
    for (const { table, name } of columns) {
      const { rows } = await db.query<{ text: string }>(
        `select ${name}::text as text from ${table} where user_id = $1 and ${name} is not null`,
        [coach.id],
      );
      for (const condition of conditions)
        if (rows.some(({ text }) => named(text, condition))) places.push(`${table}.${name}: ${condition}`);
    }
    return places;
  });

const shareHealth = async (who: Coach, consentHealth: boolean): Promise<void> =>
  expect((await who.send('PATCH', `/api/me/coaches/${coach.id}`, { consentHealth })).status).toBe(200);

beforeAll(async () => {
  app = await openTestApplication();
  coach = await app.person('Ann');
  const gym = (await coach.send('POST', '/api/gyms', { name: 'Iron House', preset: 'commercial_kg' })).body as {
    id: string;
  };
  ben = await client('Ben', gym.id, BEN);
  cleo = await client('Cleo', gym.id, [CLEO]);
  program = await generated(coach, {
    entityId: entities.get('Ben'),
    goal: 'strength',
    weeks: 4,
    days: ['monday', 'wednesday', 'friday'],
  });
  const room = (await coach.send('POST', '/api/entities', { name: 'Noon', type: 'CLASS', gymId: gym.id, classSize: 6 }))
    .body as { id: string };
  for (const name of ['Ben', 'Cleo'])
    expect(
      (
        await coach.send('POST', `/api/entities/${room.id}/members`, {
          clientId: entities.get(name),
          level: 'intermediate',
        })
      ).status,
    ).toBe(201);
  ofClass = await generated(coach, { entityId: room.id, goal: 'general_fitness', weeks: 1, days: ['monday'] });
  // What an injury forbids, put in for a reason: certificate and change say why it is wrong.
  const first = program.weekList[0]?.workouts[0]?.exercises[0];
  const edited = await coach.send('POST', `${pathOf(program)}/edits`, {
    edit: { kind: 'swap_exercise', exercise: first?.id, to: 'barbell-back-squat' },
    reason: 'he asked for it',
  });
  expect(edited.status, JSON.stringify(edited.body)).toBe(200);
  program = await read(program);
}, 120_000);
afterAll(() => app.close());

test('withdrawn health goes out of the profiles, notes, checks and changes of programs; the plan stays and can be changed', async () => {
  const before = await namedIn(BEN);
  for (const place of [
    'programs.profile',
    'programs.program_overview',
    'programs.generated_program',
    'certificates.findings',
    'proposals.findings',
  ])
    expect(before, place).toContain(`${place}: knee_pfp`);
  const [planned, classPlanned] = [linesOf(program), ofClass.weekList];
  await shareHealth(ben, false);
  expect(await namedIn(BEN)).toEqual([]);
  const after = await read(program);
  expect(linesOf(after)).toEqual(planned);
  expect(after.weekList).toEqual(program.weekList);
  expect((await read(ofClass)).weekList).toEqual(classPlanned);
  const rules = (after.certificate as CertificateView).rules.filter(({ id }) =>
    /^health\.(avoid|modify|effort|red-flag)$/.test(id),
  );
  expect(rules.map(({ verdict, evidence }) => `${verdict}: ${evidence}`)).toEqual(
    rules.map(() => 'not_applicable: nothing to check'),
  );
  expect(rules).toHaveLength(4);

  const exercise = after.weekList[1]?.workouts[1]?.exercises.find(({ alternatives }) => alternatives.length > 0);
  const edited = await coach.send('POST', `${pathOf(after)}/edits`, {
    edit: { kind: 'swap_exercise', exercise: exercise?.id, to: exercise?.alternatives[0]?.slug },
    reason: 'likes it better',
  });
  expect(edited.status, JSON.stringify(edited.body)).toBe(200);
  expect((await coach.send('POST', `${pathOf(after)}/undo`)).status).toBe(200);
  expect(linesOf(await read(after))).toEqual(planned);
  expect(await namedIn(BEN)).toEqual([]);
});

test('others of the class keep theirs, until they withdraw it or the coaching ends', async () => {
  expect(await namedIn([CLEO])).toContain(`programs.profile: ${CLEO}`);
  expect((await cleo.send('PATCH', `/api/me/coaches/${coach.id}`, { end: true })).status).toBe(200);
  expect(await namedIn([CLEO])).toEqual([]);
});

test('shared again it is asked for anew: the next program spares it, the athlete’s own injuries were never touched', async () => {
  const mine = (await ben.send('GET', `/api/people/${ben.id}/injuries`)).body as { condition: string }[];
  expect(mine.map(({ condition }) => condition).toSorted()).toEqual(BEN.toSorted());
  await shareHealth(ben, true);
  expect(await namedIn(BEN)).toEqual([]);
  const next = await generated(coach, {
    entityId: entities.get('Ben'),
    goal: 'strength',
    weeks: 4,
    days: ['monday', 'friday'],
  });
  expect(next.notes.some(({ code }) => code === 'health.filter')).toBe(true);
  await shareHealth(ben, false);
  expect(await namedIn(BEN)).toEqual([]);
});

test('who takes over their log without sharing health takes what the coach had noted of it out too', async () => {
  const gyms = (await coach.send('GET', '/api/gyms')).body as { id: string }[];
  const facts = { name: 'Dora', type: 'CLIENT', age: 40, weightKg: 70, yearsOfExperience: 2, gymId: gyms[0]?.id };
  const made = (await coach.send('POST', '/api/entities', facts)).body as { id: string; athleteId: string };
  const noted = { condition: 'achilles_tendinopathy', severity: 5 };
  expect((await coach.send('POST', `/api/people/${made.athleteId}/injuries`, noted)).status).toBe(201);
  await generated(coach, { entityId: made.id, goal: 'strength', weeks: 4, days: ['monday', 'friday'] });
  expect(await namedIn([noted.condition])).toContain(`programs.profile: ${noted.condition}`);
  const dora = await app.person('Dora');
  const invited = (await coach.send('POST', `/api/entities/${made.id}/invitations`, { email: dora.email })).body as {
    link: string;
  };
  const token = new URL(invited.link).searchParams.get('token') ?? '';
  expect((await dora.send('POST', '/api/invitations/accept', { token, consentHealth: false })).status).toBe(200);
  expect(await namedIn([noted.condition])).toEqual([]);
});
