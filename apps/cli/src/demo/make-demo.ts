import { catalog } from '@halteres/catalog';
import { generateProgram } from '@halteres/engine/program/generate/generate-program';
import { loadSolver } from '@halteres/solver/load-solver';
import { asActor, migrate, type Database } from '@halteres/database';
import { GYM_PRESETS } from '@halteres/engine/load/gym-presets';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { entityInput } from '@halteres/modules/coaching/contract';
import { createEntity } from '@halteres/modules/coaching/create-entity';
import { acceptInvitation } from '@halteres/modules/coaching/accept-invitation';
import { inviteClient } from '@halteres/modules/coaching/invite-client';
import { updateMe } from '@halteres/modules/identity/update-me';
import { addInjury } from '@halteres/modules/health/injuries';
import type { Audiences } from '@halteres/modules/kernel/audiences';
import { readScores } from '@halteres/modules/catalog/read-scores';
import type { Planner } from '@halteres/modules/planning/planner';
import { generationRequest } from '@halteres/modules/planning/contract';
import { generateForEntity } from '@halteres/modules/planning/generate-program';
import type { Config } from '@halteres/server/config';
import { assemble } from '@halteres/server/main';
import { audiencesOf } from '../audiences-of.ts';
import { logHistory } from './log-history.ts';
import { makeDemoGym } from './demo-gym.ts';
import { DEMO_ATHLETE, DEMO_CLIENTS, DEMO_COACH, type DemoClient } from './people.ts';

const WEEKS_BACK = 8;

export type Demo = { made: boolean; clients: number; workouts: number; sets: number };

/** Fills a coach, clients, a gym and months of history, once; today is an ISO local date. */
export async function makeDemo(
  database: Database,
  config: Config,
  today: string,
  say: (line: string) => void,
): Promise<Demo> {
  await migrate(database);
  await database.owner(seedCatalog);
  const { rows } = await database.auth.query('select 1 from accounts.logins where email = $1', [DEMO_COACH.email]);
  if (rows.length > 0) return { made: false, clients: 0, workouts: 0, sets: 0 };
  const solve = await loadSolver();
  const scores = await asActor(database, { audience: 'anon', userId: null }, readScores);
  const plan: Planner = async (profile) => generateProgram(profile, { ...catalog, scores }, solve);
  const application = await assemble(
    { ...config, logLevel: 'silent', authTriesPerMinute: 100_000 },
    database,
    () => undefined,
  );
  const signUp = async (person: typeof DEMO_COACH, invitation?: string): Promise<string> => {
    const answer = await application.request(`${config.publicUrl}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(invitation === undefined ? {} : { 'x-invitation': invitation }),
      },
      body: JSON.stringify(person),
    });
    if (!answer.ok) throw new Error(`The demo could not sign up ${person.email}: ${await answer.text()}`);
    const found = await database.auth.query<{ id: string }>(
      'update accounts.logins set email_verified = true where email = $1 returning id',
      [person.email],
    );
    return found.rows[0]?.id ?? '';
  };

  const coachId = await signUp(DEMO_COACH);
  const audiences = audiencesOf(database, coachId);
  const gymId = await makeDemoGym(audiences, { ...gymPreset('commercial_kg'), name: 'Iron House' });
  await audiences.asMe((db) =>
    createEntity(db, coachId, {
      ...entityInput.parse({ name: 'Tuesday Strength Class', type: 'CLASS', classSize: 12, sessionMinutes: 60, gymId }),
      self: false,
    }),
  );

  const demo: Demo = { made: true, clients: 0, workouts: 0, sets: 0 };
  const dice = seeded(20_260_101);
  for (const client of DEMO_CLIENTS) {
    const entity = await audiences.asMe((db) =>
      createEntity(db, coachId, { ...entityInput.parse({ ...client.entity, type: 'CLIENT', gymId }), self: false }),
    );
    const personId = entity.athleteId ?? '';
    if (client.injury !== undefined) {
      const { condition, severity } = client.injury;
      await audiences.asPerson(personId, (db) =>
        addInjury(db, personId, {
          condition,
          severity,
          side: null,
          redFlag: false,
          since: addDays(today, -200),
          resolvedOn: null,
          notes: null,
        }),
      );
    }
    const programId = await generateFor(plan, audiences, entity.id, client, addDays(today, -7 * WEEKS_BACK));
    if (client.hasLogin) {
      const { token } = await audiences.asMe((db) => inviteClient(db, coachId, entity.id, DEMO_ATHLETE.email));
      const athleteId = await signUp(DEMO_ATHLETE, token);
      await onboard(database, athleteId);
      await asActor(database, { audience: 'authenticated', userId: athleteId }, (db) =>
        acceptInvitation(db, token, true),
      );
    }
    const logged = await logHistory({
      database,
      coachId,
      personId,
      entityId: entity.id,
      programId,
      adherence: client.adherence,
      bodyweightKg: client.entity.weightKg ?? null,
      dice,
      today,
    });
    demo.clients += 1;
    demo.workouts += logged.workouts;
    demo.sets += logged.sets;
    say(`${client.entity.name}: ${logged.workouts} workouts, ${logged.sets} sets`);
  }
  await onboard(database, coachId);
  await application.close();
  return demo;
}

/** Nobody in the demo is asked what brings them here. */
async function onboard(database: Database, userId: string): Promise<void> {
  await asActor(database, { audience: 'authenticated', userId }, (db) => updateMe(db, userId, { onboarded: true }));
}

async function generateFor(
  plan: Planner,
  audiences: Audiences,
  entityId: string,
  client: DemoClient,
  startDate: string,
): Promise<string> {
  const request = generationRequest.parse({
    ...client.request,
    entityId,
    idempotencyKey: `demo-${entityId}`,
    startDate,
  });
  for await (const event of await generateForEntity(audiences, request, plan)) {
    if (event.type === 'done') return event.programId;
    if (event.type === 'infeasible')
      throw new Error(
        `The demo's program for ${client.entity.name} is not possible: ${event.missing.map((each) => each.text).join(' ')}`,
      );
  }
  throw new Error('The generator ended without a program.');
}

function gymPreset(name: string) {
  const preset = GYM_PRESETS[name];
  if (preset === undefined) throw new Error(`There is no gym preset ${name}.`);
  return preset;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A small generator of chance that gives the same demo each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
