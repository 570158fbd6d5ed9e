import { join } from 'node:path';
import pg from 'pg';
import { bootstrap } from './bootstrap.ts';
import { startEmbedded } from './embedded.ts';
import { packageFolder } from './folders.ts';
import { buildSchema } from './schema-files.ts';

/** A database built from the schema files, for what is generated from it; it is gone afterwards. */
export async function withScratchDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const server = await startEmbedded({
    dataDir: join(packageFolder(), '..', '..', '.cache', 'scratch-postgres'),
    role: 'command',
    settings: { fsync: 'off', synchronous_commit: 'off' },
    say: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  const name = `scratch_${process.pid}`;
  const connect = async (database: string): Promise<pg.Client> => {
    const client = new pg.Client({ ...server.address, user: 'postgres', database, ssl: false });
    await client.connect();
    return client;
  };
  try {
    const admin = await connect('postgres');
    try {
      await bootstrap(admin);
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.query(`create database ${name}`);
      const client = await connect(name);
      try {
        await buildSchema(client);
        return await work(client);
      } finally {
        await client.end();
      }
    } finally {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    }
  } finally {
    await server.close();
  }
}
