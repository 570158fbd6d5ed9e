import { eraseAccount } from '@halteres/server/account/erase-account';
import { resetSecondFactor } from '@halteres/server/admin/reset-second-factor';
import { resetPassword } from '@halteres/server/admin/reset-password';
import { grantGenerations } from '@halteres/server/admin/grant-generations';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { findLogin } from '../find-login.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';
import { addStaff } from './staff.ts';

type Options = Record<string, unknown>;

/** `halteres admin …`: for whoever runs the installation. Every act is in admin_audit_log. */
export function addAdmin(program: Command): void {
  const admin = program.command('admin').description('Acts of the operator; each is logged.');
  addStaff(admin);

  withSettings(
    admin
      .command('reset-password')
      .argument('<email>')
      .description('Set a new password for somebody who is locked out, and sign them out everywhere.'),
  ).action(async (email: string, options: Options) => {
    const password = await withDatabase(configOf(options), (database) => resetPassword(database, email));
    if (password === null) throw new CommandError(`Nobody signs in with ${email}.`);
    process.stdout.write(
      `The new password of ${email} is ${password}\nIt was not stored anywhere else. Change it after signing in.\n`,
    );
  });

  withSettings(
    admin
      .command('reset-second-factor')
      .argument('<email>')
      .description('Take the second factor away from somebody who lost it, and sign them out everywhere.'),
  ).action(async (email: string, options: Options) => {
    if (!(await withDatabase(configOf(options), (database) => resetSecondFactor(database, email))))
      throw new CommandError(`Nobody signs in with ${email}.`);
    process.stdout.write(`${email} signs in with the password alone now, and may set up a second factor again.\n`);
  });

  withSettings(
    admin
      .command('erase')
      .argument('<email>')
      .option('--yes', 'really: it cannot be undone')
      .description('Erase somebody who asks for it and cannot sign in (docs/erasure.md).'),
  ).action(async (email: string, options: Options & { yes?: boolean }) => {
    if (options.yes !== true)
      throw new CommandError(`This erases all of ${email} and cannot be undone. Say --yes to do it.`, EXIT.usage);
    const config = configOf(options);
    await withDatabase(config, async (database) =>
      eraseAccount(database, config.dataDir, await findLogin(database, email)),
    );
    process.stdout.write(`${email} is erased.\n`);
  });

  withSettings(
    admin
      .command('grant-generations')
      .argument('<email>')
      .argument('<count>')
      .description('Add generations to somebody’s allowance.'),
  ).action(async (email: string, count: string, options: Options) => {
    const more = Number(count);
    if (!Number.isInteger(more) || more < 1 || more > 1_000_000)
      throw new CommandError(`count is ${count}; give a whole number from 1 to 1000000.`, EXIT.usage);
    const left = await withDatabase(configOf(options), (database) => grantGenerations(database, email, more));
    if (left === null) throw new CommandError(`Nobody signs in with ${email}.`);
    process.stdout.write(`${email} has ${left} generations now.\n`);
  });
}
