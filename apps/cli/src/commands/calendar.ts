import { writeFile } from 'node:fs/promises';
import { asActor } from '@halteres/database';
import { feedItems } from '@halteres/server/calendar/feed-items';
import { writeFeed } from '@halteres/server/calendar/write-feed';
import { readMe } from '@halteres/modules/identity/read-me';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { findLogin } from '../find-login.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { as: string; clients?: boolean; at?: string };

/** `halteres calendar`: what is planned for somebody, or what they planned for clients, as an iCalendar file. */
export function addCalendar(program: Command): void {
  withSettings(
    program
      .command('calendar')
      .description('Write what is planned as an iCalendar file (RFC 5545).')
      .argument('<file>', 'where to write; - for standard output')
      .requiredOption('--as <email>', 'whose calendar')
      .option('--clients', 'what they planned for clients and classes instead of what they train')
      .option('--at <time>', 'where workouts without a time stand, such as 18:00; all day without'),
  ).action(async (file: string, options: Options) => {
    const { as: email, clients = false, at: preferredTime = null } = options;
    if (preferredTime !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(preferredTime))
      throw new CommandError(`--at takes a time such as 18:00, not ${preferredTime}.`, EXIT.usage);
    const config = configOf(options);
    const { text, count } = await withDatabase(config, async (database) => {
      const userId = await findLogin(database, email);
      const { settings } = await asActor(database, { audience: 'authenticated', userId }, (db) => readMe(db, userId));
      const whose = clients ? 'clients' : 'me';
      const items = await feedItems(database, userId, whose, null);
      const feed = {
        name: 'Halteres',
        whose,
        preferredTime,
        locale: settings.locale,
        timeZone: settings.timeZone,
      } as const;
      return { text: writeFeed(feed, items, config.publicUrl), count: items.length };
    });
    if (file === '-') process.stdout.write(text);
    else {
      await writeFile(file, text, { mode: 0o600 });
      process.stdout.write(`${count} workouts are in ${file}.\n`);
    }
  });
}
