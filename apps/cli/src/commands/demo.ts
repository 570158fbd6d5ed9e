import type { Command } from 'commander';
import { makeDemo } from '../demo/make-demo.ts';
import { DEMO_ATHLETE, DEMO_COACH } from '../demo/people.ts';
import { configOf, withSettings } from '../settings.ts';
import { withDatabase } from '../with-database.ts';

/** `halteres demo`: a filled installation to look around in. */
export function addDemo(program: Command): void {
  withSettings(program.command('demo').description('Fill a coach, clients, a gym and months of history.')).action(
    async (options: Record<string, unknown>) => {
      const say = (line: string): void => void process.stdout.write(`${line}\n`);
      const config = configOf(options);
      const demo = await withDatabase(config, (database) =>
        makeDemo(database, config, new Date().toISOString().slice(0, 10), say),
      );
      say(
        demo.made
          ? `The demo is there: ${demo.clients} clients, ${demo.workouts} workouts, ${demo.sets} sets.`
          : 'The demo is there already.',
      );
      say(`Sign in as the coach: ${DEMO_COACH.email}, password ${DEMO_COACH.password}`);
      say(`Sign in as an athlete: ${DEMO_ATHLETE.email}, password ${DEMO_ATHLETE.password}`);
    },
  );
}
