import { RESTORED } from '@halteres/modules/identity/account/archive-tables';
import type { GenerationEvent } from '@halteres/modules/planning/contract';
import { expect } from 'vitest';
import { grantStaff } from '../src/admin/staff.ts';
import type { TestApplication, Visitor } from './test-application.ts';

export type Somebody = Visitor & { id: string };
export type Lives = { ann: Somebody; coach: Somebody; bystander: Somebody; programPath: string };

const HEAD = 'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const HISTORY = [
  HEAD,
  '2024-03-04 18:00:00,A,1h,Squat (Barbell),1,62.5,5,0,0,felt heavy,,8',
  '2024-03-04 18:00:00,A,1h,Zorbing,1,60,5,0,0,,,',
  '2024-03-06 18:00:00,B,1h,Bench Press (Barbell),1,47.5,5,0,0,,good day,',
].join('\n');

export const linkIn = (mail: string): string => /\?token=([\w-]+)/.exec(mail)?.[1] ?? '';

const MY_TABLES = RESTORED.filter((table) => table !== 'gyms' && !table.startsWith('gym_'));

/** Somebody who uses all there is: coaches a client without a login, is coached, keeps a gym, imports, edits, has keys. */
export async function liveFully(app: TestApplication): Promise<Lives> {
  const [ann, coach, bystander] = [
    await app.person('Annabel Vestige'),
    await app.person('Coach'),
    await app.person('Bystander'),
  ];
  const did = async <T>(who: Somebody, method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await who.send(method, path, body);
    expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body).slice(0, 300)}`).toBeLessThan(300);
    return answer.body as T;
  };
  const gym = await did<{ id: string }>(ann, 'POST', '/api/gyms', { name: 'Annabel’s cellar', preset: 'garage' });
  await ann.send('POST', `/api/gyms/${gym.id}/membership`, {});
  await did(ann, 'PUT', '/api/me/weights', {
    plates: [{ gymId: null, weight: '1.25', unit: 'kg', pairs: 1 }],
    miniWeights: [{ gymId: null, weight: '0.5', unit: 'kg', pieces: 2, magnetic: false }],
  });
  await did(ann, 'PATCH', '/api/me', { settings: { weightUnit: 'lb', timeZone: 'Europe/Berlin', theme: 'dark' } });
  await did(ann, 'POST', '/api/me/equipment', { name: 'Tyre', category: 'free_weight', description: 'To flip.' });
  await did(ann, 'POST', `/api/people/${ann.id}/injuries`, { condition: 'knee_pfp', severity: 3, notes: 'on stairs' });
  await did(ann, 'POST', `/api/people/${ann.id}/imports`, {
    fileName: 'strong.csv',
    content: HISTORY,
    unit: 'kg',
    mapping: { Zorbing: null, 'Squat (Barbell)': 'barbell-back-squat' },
  });
  await trainWidely(did, ann);
  await did(ann, 'POST', '/api/library/workouts', { workouts: [{ title: 'Mine', body: '10 burpees\n20 air squats' }] });

  const facts = { age: 34, weightKg: 82.5, bench1rm: 95, squat1rm: 130, deadlift1rm: 160, yearsOfExperience: 3 };
  const client = await did<{ id: string; athleteId: string }>(ann, 'POST', '/api/entities', {
    name: 'Ben',
    type: 'CLIENT',
    ...facts,
    gymId: gym.id,
  });
  await did(ann, 'POST', `/api/people/${client.athleteId}/imports`, {
    fileName: 'ben.csv',
    content: HISTORY,
    unit: 'kg',
  });
  await did(ann, 'POST', `/api/people/${client.athleteId}/injuries`, { condition: 'knee_pfp', severity: 2 });
  const group = await did<{ id: string }>(ann, 'POST', '/api/entities', {
    name: 'Evening class',
    type: 'CLASS',
    classSize: 8,
    sessionMinutes: 60,
  });
  await did(ann, 'POST', `/api/entities/${group.id}/members`, { clientId: client.id });
  await generated(ann, client.id);

  const off = { whose: 'clients', entityId: client.id, title: 'Away', from: '2026-11-26', to: '2026-11-26' };
  await did(ann, 'POST', '/api/calendar/days-off', off);
  const week = { entityId: client.id, weekOf: '2026-11-30', days: 1, later: true, today: '2026-11-22' };
  await did(ann, 'POST', '/api/calendar/weeks', week);
  await did(ann, 'POST', '/api/me/calendar-feeds', { name: 'Phone', whose: 'me' });
  await did(ann, 'PUT', '/api/me/reminders', { wanted: true, sentWhen: 'same_day', hour: 7 });

  const hers = await did<{ id: string }>(coach, 'POST', '/api/gyms', { name: 'Coach’s rack', preset: 'garage' });
  const ofCoach = await did<{ id: string }>(coach, 'POST', '/api/entities', {
    name: 'Annabel',
    type: 'CLIENT',
    ...facts,
    gymId: hers.id,
  });
  await did(coach, 'POST', `/api/entities/${ofCoach.id}/invitations`, { email: ann.email });
  await did(ann, 'POST', '/api/invitations/accept', { token: linkIn(app.mailTo(ann.email)), consentHealth: true });
  const programPath = await generated(coach, ofCoach.id);
  const { items: logged } = await did<{ items: { id: string }[] }>(ann, 'GET', `/api/people/${ann.id}/workouts`);
  const said = `/api/people/${ann.id}/workouts/${logged[0]?.id}/comments`;
  await did(coach, 'POST', said, { body: `Well done, ${ann.email}` });
  await did(ann, 'POST', said, { body: 'That was heavy' });
  await did(ann, 'POST', `${said}/read`, {});
  await did(coach, 'POST', `/api/following/${ann.id}/look`, {});
  await coach.send(
    'POST',
    '/api/entities',
    { name: `A friend of ${ann.email}`, type: 'CLIENT' },
    { 'idempotency-key': `friend-${ann.id}` },
  );

  await did(ann, 'POST', '/api/me/tokens', { name: 'A script', scopes: ['read'], days: 30 });
  await did(ann, 'POST', '/api/me/email', { email: `next-${ann.email}`, password: 'a long enough password' });
  await app
    .visitor()
    .send('POST', '/api/auth/request-password-reset', { email: ann.email, redirectTo: '/reset-password' });
  await grantStaff(app.database, ann.email, ['words']);
  const annRequests = await did<{ id: string }>(bystander, 'POST', '/api/gyms', {
    name: 'Open house',
    preset: 'garage',
  });
  await app.database.owner(async (owner) => {
    await owner.query(
      `insert into ai_recommendations (user_id, program_id, entity_id, recommendation_type, recommendation_key, recommendation_data, generated_on)
       select user_id, id, entity_id, 'deload', 'x', '{}', '2026-02-02' from programs`,
    );
    await keepShared(app, '10 burpees');
    await owner.query(
      `insert into program_workouts (user_id, program_id, entity_id, title, body, is_reference, external_workout_id)
       select user_id, id, entity_id, 'Burpees', '10 burpees', true, 777 from programs where user_id = $1`,
      [ann.id],
    );
    await owner.query(
      `insert into program_templates (user_id, name, goal, weeks, days, document, basis) values ($1, 'Mine', 'strength', 4, 3, '{}', '{}')`,
      [ann.id],
    );
    await owner.query(
      `insert into program_shares (user_id, program_id, entity_id, token_hash, expires_at)
       select user_id, id, entity_id, repeat('a', 64), now() + interval '1 day' from programs`,
    );
    await owner.query(`insert into sync_results (user_id, id, client_id, result) values ($1, app.new_id(), 'd', $2)`, [
      coach.id,
      JSON.stringify({ owner: ann.id }),
    ]);
    await owner.query(
      `insert into gym_role_requests (gym_id, user_id, role, message) values ($1, $2, 'member', 'Hello')`,
      [annRequests.id, ann.id],
    );
    await owner.query(`update text_translations set updated_by = $1`, [ann.id]);
  });
  for (const table of MY_TABLES) {
    const { rows } = await app.database.owner((owner) =>
      owner.query<{ n: string }>(`select count(*) as n from ${table} where user_id = $1`, [ann.id]),
    );
    expect(Number(rows[0]?.n), `rows of ${table}`).toBeGreaterThan(0);
  }
  return { ann, coach, bystander, programPath };
}

type Did = <T>(who: Somebody, method: string, path: string, body?: unknown) => Promise<T>;
type Trained = { exercises: { id: string; exerciseId: string | null; sets: { id: string }[] }[] };

/** Logs sides, calories, tempo and a group, and keeps a template in a folder. */
async function trainWidely(did: Did, who: Somebody): Promise<void> {
  const at = `/api/people/${who.id}`;
  const { items } = await did<{ items: { id: string }[] }>(who, 'GET', `${at}/workouts`);
  const { exercises } = await did<Trained>(who, 'GET', `${at}/workouts/${items[0]?.id}`);
  const [exercise] = exercises;
  await did(who, 'PATCH', `${at}/workout-exercises/${exercise?.id}`, { tempo: '3-1-1-0', superset: 'A' });
  await did(who, 'POST', `${at}/workout-exercises/${exercise?.id}/sets`, { position: 1, calories: 12.5, side: 'left' });
  await did(who, 'DELETE', `${at}/sets/${exercise?.sets[0]?.id}`);
  await did(who, 'POST', `${at}/sets/${exercise?.sets[0]?.id}/restore`);
  const folder = await did<{ id: string }>(who, 'POST', `${at}/template-folders`, { name: 'Gym days' });
  const template = await did<{ id: string }>(who, 'POST', `${at}/templates`, { name: 'Push', folderId: folder.id });
  const sets = [
    { setType: 'warm_up', reps: 8 },
    { reps: 5, side: 'both' },
  ];
  await did(who, 'POST', `${at}/templates/${template.id}/exercises`, {
    position: 0,
    exerciseId: exercise?.exerciseId,
    tempo: '3-1-1-0',
    sets,
  });
}

/** A workout of the shared library under a number that another installation gives to another one. */
export async function keepShared(app: TestApplication, body: string): Promise<void> {
  await app.database.owner((owner) =>
    owner.query(
      `insert into external_workouts_new (id, body, difficulty, format, score, minutes, minutes_from, structure, exact_key)
       values (777, $1, 'beginner', 'for_time', 'time', 5, 'estimated', '{}', $1)`,
      [body],
    ),
  );
}

/** A program with a change that was decided on. */
async function generated(who: Somebody, entityId: string): Promise<string> {
  const answer = await who.send('POST', '/api/programs/generate', {
    entityId,
    idempotencyKey: `key-${crypto.randomUUID()}`,
    goal: 'strength',
    weeks: 4,
    days: ['monday', 'thursday'],
    sessionMinutes: 45,
    startDate: '2026-11-23',
  });
  const done = String(answer.body)
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)) as GenerationEvent)
    .at(-1);
  if (done?.type !== 'done') throw new Error(`not generated: ${JSON.stringify(answer.body)}`);
  const path = `/api/programs/${done.ownerId}/${done.programId}`;
  type View = { weekList: { workouts: { exercises: { id: string }[] }[] }[] };
  const view = (await who.send('GET', path)).body as View;
  const edit = { kind: 'remove_exercise', exercise: view.weekList[0]?.workouts[0]?.exercises.at(-1)?.id };
  const edited = await who.send('POST', `${path}/edits`, { edit, reason: 'less is more' });
  expect(edited.status, JSON.stringify(edited.body).slice(0, 300)).toBe(200);
  return path;
}
