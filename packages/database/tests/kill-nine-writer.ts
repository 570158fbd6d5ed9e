import { openDatabase } from '../src/index.ts';

/** Writes row after row and says so once the database has acknowledged it; runs until it is killed. */
const database = await openDatabase({ dataDir: process.argv[2] as string, quiet: true });
const postmaster = await database.owner(async (owner) => {
  await owner.query('create table if not exists written (round integer, number integer, primary key (round, number))');
  const { rows } = await owner.query<{ line: string }>(
    `select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as line`,
  );
  return (rows[0] as { line: string }).line;
});
process.stdout.write(`postmaster ${postmaster}\n`);
await database.owner(async (owner) => {
  for (let number = 1; ; number += 1) {
    await owner.query('insert into written values ($1, $2)', [Number(process.argv[3]), number]);
    process.stdout.write(`wrote ${number}\n`);
  }
});
