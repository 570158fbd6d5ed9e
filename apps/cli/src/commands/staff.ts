import { grantStaff, listStaff, removeStaff } from '@halteres/server/admin/staff';
import { STAFF_ROLES, type StaffRole } from '@halteres/modules/identity/contract';
import type { Command } from 'commander';
import { CommandError, EXIT } from '../command-error.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

type Options = Record<string, unknown> & { role?: string[]; json?: boolean };

/** `halteres admin staff …`: who looks after words, the catalogue, the installation. */
export function addStaff(admin: Command): void {
  const staff = admin.command('staff').description('Who looks after this installation in the app.');

  withSettings(
    staff
      .command('add')
      .argument('<email>')
      .option('--role <role...>', `one or more of ${STAFF_ROLES.join(', ')}; operator may do everything`)
      .description('Make somebody staff, or give them other roles.'),
  ).action(async (email: string, options: Options) => {
    const roles = rolesOf(options.role ?? ['operator']);
    const known = await withDatabase(configOf(options), (database) => grantStaff(database, email, roles));
    if (!known)
      throw new CommandError(`Nobody signs in with ${email}. Sign up in the app first, or check the spelling.`);
    print(`${email} is staff now: ${roles.join(', ')}.`);
  });

  withSettings(
    staff.command('list').description('Everybody who is staff.').option('--json', 'machine-readable'),
  ).action(async (options: Options) => {
    const members = await withDatabase(configOf(options), listStaff);
    if (options.json === true) return print(JSON.stringify(members));
    for (const { email, roles, grantedBy, grantedAt } of members)
      print(`${email}  ${roles.join(', ')}  granted by ${grantedBy} on ${grantedAt.slice(0, 10)}`);
    if (members.length === 0) print('Nobody is staff yet. Add somebody with halteres admin staff add EMAIL.');
  });

  withSettings(staff.command('remove').argument('<email>').description('Take all roles from somebody.')).action(
    async (email: string, options: Options) => {
      const was = await withDatabase(configOf(options), (database) => removeStaff(database, email));
      if (!was) throw new CommandError(`${email} is no staff.`);
      print(`${email} is no longer staff.`);
    },
  );
}

function rolesOf(given: readonly string[]): StaffRole[] {
  const unknown = given.find((each) => !STAFF_ROLES.some((role) => role === each));
  if (unknown !== undefined)
    throw new CommandError(`--role is ${unknown}; give one of ${STAFF_ROLES.join(', ')}.`, EXIT.usage);
  return STAFF_ROLES.filter((role) => given.includes(role));
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
