import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher } from '@halteres/catalog/match';
import { asActor, migrate, openDatabase } from '@halteres/database';
import { seedCatalog } from '@halteres/modules/catalog/seed-catalog';
import { readExport } from '@halteres/modules/training/import/read-export';
import { sampleExport } from '@halteres/modules/training/import/sample-export';
import { matchExercises } from '@halteres/modules/training/import/summarise';
import { storeImport } from '@halteres/modules/training/imports/store-import';

export type ImportFigures = { readSeconds: number; storeSeconds: number; grownMb: number };

/** Reads, matches and stores 100,000 rows on the durable embedded database. */
export async function measureImport(scratch: string): Promise<ImportFigures> {
  const dataDir = join(scratch, 'import-data');
  mkdirSync(dataDir, { recursive: true });
  const database = await openDatabase({ dataDir: join(dataDir, 'postgresql'), quiet: true });
  try {
    await migrate(database);
    await database.owner(seedCatalog);
    const { rows } = await database.auth.query<{ id: string }>(
      "insert into accounts.logins (name, email) values ('Bench', 'import@example.org') returning id",
    );
    const userId = rows[0]?.id ?? '';
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    const reading = await readExport(sampleExport({ app: 'strong', rows: 100_000, seed: 7 }), {
      timeZone: 'Europe/Berlin',
      unit: 'kg',
    });
    matchExercises(reading, createMatcher());
    const readSeconds = (performance.now() - begun) / 1000;
    const storing = performance.now();
    await asActor(database, { audience: 'authenticated', userId }, (db) =>
      storeImport(db, userId, reading, {
        fileName: 'bench.csv',
        fileHash: 'bench',
        timeZone: 'Europe/Berlin',
        mapping: {},
      }),
    );
    return {
      readSeconds,
      storeSeconds: (performance.now() - storing) / 1000,
      grownMb: (process.memoryUsage().rss - before) / 1_048_576,
    };
  } finally {
    await database.close();
  }
}
