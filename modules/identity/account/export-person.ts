import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import { found } from '../../kernel/failure.ts';
import { OF_CLIENTS, OF_GYMS, RECORDED, RESTORED } from './archive-tables.ts';
import { readRows } from './read-rows.ts';

/** Where a part of an archive goes; the next part waits until it is taken. */
export type Write = (text: string) => Promise<void>;

/** As whom the parts are read: one's own rows, those of clients one keeps, and gyms one looks after. */
export type Readers = {
  asMe: <T>(work: (db: ActorDb) => Promise<T>) => Promise<T>;
  asCoach: <T>(work: (db: ActorDb) => Promise<T>) => Promise<T>;
};

/** Writes everything of a person as one JSON document (docs/archive.md), a page of rows at a time. */
export async function exportPerson({ asMe, asCoach }: Readers, person: string, write: Write): Promise<number> {
  let count = 0;
  const writeTable = async (db: ActorDb, first: boolean, name: string, where: Parameters<typeof readRows>[2]) => {
    await write(`${first ? '' : ','}\n${JSON.stringify(name)}:[`);
    let begun = false;
    for await (const rows of readRows(db, name, where)) {
      await write(`${begun ? ',\n' : '\n'}${rows.join(',\n')}`);
      begun = true;
      count += rows.length;
    }
    await write(']');
  };

  await asMe(async (db) => {
    const profile = found(
      await db.selectFrom('profiles').select(['id', 'full_name', 'email']).where('id', '=', person).executeTakeFirst(),
      'person',
    );
    const head = {
      format: 'halteres-person',
      version: 2,
      exportedAt: new Date().toISOString(),
      person: { id: person, name: profile.full_name, email: profile.email },
    };
    await write(`${JSON.stringify(head).slice(0, -1)},"tables":{`);
    const mine = await db.selectFrom('gym_admins').select('gym_id').where('user_id', '=', person).execute();
    const gyms = sql`any (${mine.map((row) => row.gym_id)}::uuid[])`;
    for (const [index, name] of RESTORED.entries()) {
      const where =
        name === 'gyms'
          ? sql`t.id = ${gyms}`
          : OF_GYMS.includes(name)
            ? sql`t.gym_id = ${gyms}`
            : sql`t.user_id = ${person}`;
      await writeTable(db, index === 0, name, where);
    }
  });

  await write('},"clients":[');
  await asCoach(async (db) => {
    const clients = await db
      .selectFrom('coach_client_links as l')
      .innerJoin('users as u', 'u.id', 'l.client_id')
      .select('u.id')
      .where('l.coach_id', '=', person)
      .where('l.status', '=', 'active')
      .where('u.claimed_at', 'is', null)
      .orderBy('u.id')
      .execute();
    for (const [at, { id }] of clients.entries()) {
      await write(`${at === 0 ? '' : ','}\n{"id":"${id}","tables":{`);
      for (const [index, name] of OF_CLIENTS.entries()) await writeTable(db, index === 0, name, sql`t.user_id = ${id}`);
      await write('}}');
    }
  });

  await write('],"records":{');
  await asMe(async (db) => {
    for (const [index, [name, columns]] of Object.entries(RECORDED).entries()) {
      const where = sql.join(
        columns.map((column) => sql`t.${sql.id(column)} = ${person}`),
        sql` or `,
      );
      await writeTable(db, index === 0, name, sql`(${where})`);
    }
  });
  await write('}}\n');
  return count;
}
