import { randomUUID } from 'node:crypto';
import type { Actor, Audience } from '@halteres/database';
import type pg from 'pg';

/** Whoever can run SQL as the owner: people are made the way the database makes them, by its own triggers. */
export type Owner = Pick<pg.ClientBase, 'query'>;

export interface Person {
  id: string;
  email: string;
  as(audience?: Audience): Actor;
}

let made = 0;

/** A person with a login and a proven address; sign-up gives them profile, settings and trial. */
export async function makePerson(owner: Owner, name = 'Somebody'): Promise<Person> {
  made += 1;
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${made}-${id.slice(0, 8)}@example.org`;
  await owner.query('insert into accounts.logins (id, name, email, email_verified) values ($1, $2, $3, true)', [
    id,
    name,
    email,
  ]);
  return personOf(id, email);
}

export interface Client {
  /** Owns the client's log; without a login until they claim it. */
  person: Person;
  coach: Person;
  entityId: string;
}

/** A client as a coach makes one: the person has no login, and the coach writes their log. */
export async function makeClient(owner: Owner, coach: Person, name = 'A client'): Promise<Client> {
  const { rows } = await owner.query<{ id: string; athlete_id: string }>(
    `insert into entities (user_id, name, type) values ($1, $2, 'CLIENT') returning id, athlete_id`,
    [coach.id, name],
  );
  const { id, athlete_id } = rows[0] as { id: string; athlete_id: string };
  return { person: personOf(athlete_id, ''), coach, entityId: id };
}

/** The client signs up with the very person the coach made. */
export async function claimClient(owner: Owner, client: Client, name = 'Claimed'): Promise<Person> {
  const email = `${client.person.id}@example.org`;
  await owner.query('insert into accounts.logins (id, name, email) values ($1, $2, $3)', [
    client.person.id,
    name,
    email,
  ]);
  return personOf(client.person.id, email);
}

/** A client with a login, linked to the coach. */
export async function makeClaimedClient(owner: Owner, coach: Person, name = 'An athlete'): Promise<Client> {
  const client = await makeClient(owner, coach, name);
  return { ...client, person: await claimClient(owner, client, name) };
}

export async function setConsents(
  owner: Owner,
  client: Client,
  consents: { training?: boolean; health?: boolean; cycle?: boolean },
): Promise<void> {
  await owner.query(
    `update coach_client_links set consent_training = coalesce($3, consent_training),
       consent_health = coalesce($4, consent_health), consent_cycle = coalesce($5, consent_cycle)
     where coach_id = $1 and client_id = $2`,
    [client.coach.id, client.person.id, consents.training, consents.health, consents.cycle],
  );
}

export async function endCoaching(owner: Owner, client: Client): Promise<void> {
  await owner.query(
    `update coach_client_links set status = 'ended', ended_at = now() where coach_id = $1 and client_id = $2`,
    [client.coach.id, client.person.id],
  );
}

/** A gym; whoever opens it becomes its admin. */
export async function makeGym(owner: Owner, admin: Person, name = 'Iron House'): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    'insert into gyms (name, created_by) values ($1, $2) returning id',
    [name, admin.id],
  );
  return (rows[0] as { id: string }).id;
}

function personOf(id: string, email: string): Person {
  return { id, email, as: (audience = 'authenticated') => ({ audience, userId: id }) };
}
