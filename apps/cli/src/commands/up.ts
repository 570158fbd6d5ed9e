import { start } from '@halteres/server/main';
import type { Command } from 'commander';
import { ALL_SETTINGS, configOf, withSettings } from '../settings.ts';

/** `halteres up`: everything on one port until Ctrl-C. */
export function addUp(program: Command): void {
  withSettings(
    program.command('up').description('Run the server: database, API and web app on one port.'),
    ALL_SETTINGS,
  ).action(async (options: Record<string, unknown>) => {
    const say = (line: string): void => void process.stdout.write(`${line}\n`);
    const stopped = stopSignal();
    const running = await start(configOf(options), say);
    say(`Halteres is at ${running.url} (${running.database.describe()})`);
    say('For a filled coach, clients, a gym and months of history, run in another terminal: npm run demo');
    say('Ready. Press Ctrl-C to stop.');
    const signal = await stopped;
    say('Stopping …');
    // Ctrl-C is somebody who waits; SIGTERM comes from what also tells others to send no more requests.
    await running.close(signal === 'SIGTERM');
    say('Stopped.');
  });
}

function stopSignal(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve('SIGINT'));
    process.once('SIGTERM', () => resolve('SIGTERM'));
  });
}
