import type { Database } from '@halteres/database';
import type { EntityListItem } from '@halteres/modules/coaching/contract';
import { listEntities } from '@halteres/modules/coaching/list-entities';
import { Failure } from '@halteres/modules/kernel/failure';
import { duplicateInput, type RefitResult } from '@halteres/modules/planning/refit/contract';
import { previewRefits, storeRefits } from '@halteres/modules/planning/refit/refit-for';
import { sourceOfProgram } from '@halteres/modules/planning/refit/source-of-program';
import { asPlanned } from '@halteres/modules/programs/keep-change';
import { listPrograms } from '@halteres/modules/programs/list-programs';
import { readRows } from '@halteres/modules/programs/read-rows';
import type { Command } from 'commander';
import { audiencesOf } from '../audiences-of.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { everyItem } from '../every-item.ts';
import { findLogin } from '../find-login.ts';
import { programGroup } from '../program-group.ts';
import { print } from '../read-input.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { as: string };
type Duplicate = Options & { to: string[]; start: string; days?: string[]; gym?: string } & {
  notes: boolean;
  reason?: string;
  store?: boolean;
};

/** Read at once; the rest follows page by page. */
const PAGE = 200;

/** `halteres program list`, `show` and `duplicate`: what a coach has stored. */
export function addStoredPrograms(program: Command): void {
  const group = programGroup(program);
  const ofCoach = (command: Command): Command => withSettings(command.requiredOption('--as <email>', 'whose programs'));

  ofCoach(
    group.command('list').description('List the programs of a coach, newest first: id, client, beginning, name.'),
  ).action((options: Options) =>
    asCoach(options, async (database, me) => {
      const { asMe } = audiencesOf(database, me);
      const programs = everyItem((cursor) => asMe((db) => listPrograms(db, me, { limit: PAGE, cursor })));
      for await (const { id, entityName, startDate, name } of programs)
        print(`${id}  ${entityName}, ${startDate}: ${name}`);
    }),
  );

  ofCoach(
    group
      .command('show')
      .description('Print a stored program as it is planned, as JSON for program export, lint or refit.')
      .argument('<id>', 'as program list has it'),
  ).action((id: string, options: Options) =>
    asCoach(options, async (database, me) => {
      const planned = await audiencesOf(database, me).asMe(async (db) => asPlanned(db, me, await readRows(db, me, id)));
      print(JSON.stringify(planned, null, 2));
    }),
  );

  ofCoach(
    group
      .command('duplicate')
      .description(
        'Fit a stored program to clients and say what it would be; exit 4 or 3 where it cannot be, or is unsound.',
      )
      .argument('<id>', 'as program list has it')
      .requiredOption('--to <client...>', 'for whom: ids, or names as they stand in the list of clients')
      .requiredOption('--start <date>', 'when it begins')
      .option('--days <weekday...>', 'such as monday wednesday friday; each client’s own without')
      .option('--gym <id>', 'where; each client’s own without')
      .option('--no-notes', 'leave the notes behind')
      .option('--reason <text>', 'why to store it although it breaks rules')
      .option('--store', 'store what can be'),
  ).action((id: string, options: Duplicate) =>
    asCoach(options, (database, me) => duplicate(database, me, id, options)),
  );
}

/** Runs work for somebody on the configured database; what is refused is told in a sentence. */
async function asCoach(options: Options, work: (database: Database, me: string) => Promise<void>): Promise<void> {
  try {
    await withDatabase(configOf(options), async (database) => work(database, await findLogin(database, options.as)));
  } catch (error) {
    throw error instanceof Failure ? new CommandError(error.message) : error;
  }
}

async function duplicate(database: Database, me: string, id: string, options: Duplicate): Promise<void> {
  const audiences = audiencesOf(database, me);
  const clients: EntityListItem[] = [];
  const read = (cursor?: string) =>
    audiences.asMe((db) => listEntities(db, me, { type: 'CLIENT', deleted: false, limit: PAGE, cursor }));
  for await (const client of everyItem(read)) clients.push(client);
  const entityIds = options.to.map((client) => clientOf(clients, client));
  const { start: startDate, days, gym: gymId, reason, notes } = options;
  const target = {
    startDate,
    ...(days === undefined ? {} : { days }),
    ...(gymId === undefined ? {} : { gymId }),
    ...(reason === undefined ? {} : { reason }),
  };
  const asked = duplicateInput.safeParse({
    ownerId: me,
    id,
    targets: entityIds.map((entityId) => ({ entityId, ...target })),
    notes,
  });
  if (!asked.success)
    throw new CommandError(
      asked.error.issues.map(({ path, message }) => `${path.at(-1)?.toString() ?? 'id'}: ${message}`).join('\n'),
      EXIT.usage,
    );
  const source = await audiences.asMe((db) => sourceOfProgram(db, me, id, notes));
  const results = await (options.store === true ? storeRefits : previewRefits)(audiences, source, asked.data.targets);
  for (const result of results) tell(result);
  if (results.some(({ outcome }) => outcome === 'infeasible' || outcome === 'refused'))
    throw new CommandError('It cannot be fitted to everybody.', EXIT.infeasible);
  if (results.some(({ outcome }) => outcome === 'broken'))
    throw new CommandError('A rule is broken. Mend it, or give a --reason.', EXIT.unsound);
}

function clientOf(items: readonly { id: string; name: string }[], wanted: string): string {
  const found = items.filter(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  const [client] = found;
  if (client === undefined || found.length > 1)
    throw new CommandError(
      client === undefined
        ? `There is no client ${wanted}.`
        : `${found.length} clients are called ${wanted}; give the id.`,
      EXIT.usage,
    );
  return client.id;
}

function tell({ entityName, outcome, days, programId, missing, findings }: RefitResult): void {
  print([entityName, outcome, days.join(', '), programId ?? ''].filter((part) => part !== '').join('  '));
  for (const { text, mend } of missing) print(`  ${text} ${mend}`);
  for (const { severity, evidence } of findings) if (severity === 'error') print(`  ${evidence}`);
}
