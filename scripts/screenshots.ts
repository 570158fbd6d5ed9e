import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, launch, visitor, type Size } from '../apps/e2e/browser.ts';

// Every screen at phone and desktop width, light and dark, of the demo, into docs/screenshots/; or those named behind it.

const wanted = process.argv.slice(2);

const root = join(import.meta.dirname, '..');
const folder = process.env['SHOTS'] ?? join(root, 'docs', 'screenshots');
const PORT = 4890;
const url = `http://127.0.0.1:${PORT}`;

type Ids = {
  owner: string;
  program: string;
  client: string;
  person: string;
  gym: string;
  workout: string;
  planned: string;
};

/** Screens by name; some need an id of the demo, and some somebody else at the door. */
const SCREENS: readonly {
  name: string;
  as: 'coach' | 'athlete' | 'nobody';
  path: (ids: Ids) => string;
  press?: string | RegExp;
}[] = [
  { name: 'sign-in', as: 'nobody', path: () => '/sign-in' },
  { name: 'sign-up', as: 'nobody', path: () => '/sign-up' },
  { name: 'clients', as: 'coach', path: () => '/clients' },
  { name: 'client', as: 'coach', path: (ids) => `/clients/${ids.client}` },
  { name: 'new-client', as: 'coach', path: () => '/clients/new' },
  { name: 'generate', as: 'coach', path: (ids) => `/generate?entityId=${ids.client}` },
  { name: 'programs', as: 'coach', path: () => '/programs' },
  { name: 'program', as: 'coach', path: (ids) => `/programs/${ids.owner}/${ids.program}` },
  {
    name: 'program-workout',
    as: 'coach',
    path: (ids) => `/programs/${ids.owner}/${ids.program}?workout=${ids.planned}`,
  },
  { name: 'certificate', as: 'coach', path: (ids) => `/programs/${ids.owner}/${ids.program}`, press: 'Certificate' },
  { name: 'library', as: 'coach', path: () => '/exercises' },
  { name: 'library-filtered', as: 'coach', path: () => '/exercises?q=split+squat&equipment=dumbbell' },
  { name: 'library-exercise', as: 'coach', path: () => '/exercises/barbell-back-squat' },
  { name: 'calendar', as: 'coach', path: () => '/calendar' },
  { name: 'calendar-month', as: 'coach', path: () => '/calendar?view=month' },
  { name: 'calendar-board', as: 'coach', path: () => '/calendar?view=board' },
  { name: 'days-off', as: 'coach', path: () => '/calendar/days-off' },
  { name: 'following', as: 'coach', path: () => '/following' },
  { name: 'program-templates', as: 'coach', path: () => '/program-templates' },
  { name: 'program-duplicate', as: 'coach', path: (ids) => `/programs/${ids.owner}/${ids.program}/duplicate` },
  { name: 'program-print', as: 'coach', path: (ids) => `/programs/${ids.owner}/${ids.program}/print` },
  { name: 'account', as: 'coach', path: () => '/settings/account' },
  { name: 'sharing', as: 'athlete', path: () => '/settings/sharing' },
  { name: 'templates', as: 'athlete', path: () => '/templates' },
  { name: 'gyms', as: 'coach', path: () => '/gyms' },
  { name: 'gym', as: 'coach', path: (ids) => `/gyms/${ids.gym}` },
  { name: 'gym-inventory', as: 'coach', path: (ids) => `/gyms/${ids.gym}?tab=inventory` },
  { name: 'gym-people', as: 'coach', path: (ids) => `/gyms/${ids.gym}?tab=people` },
  { name: 'gyms-found', as: 'coach', path: () => '/gyms/find' },
  { name: 'plates', as: 'coach', path: () => '/plates' },
  { name: 'today', as: 'athlete', path: () => '/today' },
  { name: 'progress', as: 'athlete', path: () => '/progress' },
  { name: 'exercise', as: 'athlete', path: () => '/progress', press: 'Barbell Back Squat' },
  { name: 'workout', as: 'athlete', path: (ids) => `/workouts/${ids.person}/${ids.workout}` },
  { name: 'import', as: 'athlete', path: (ids) => `/import/${ids.person}` },
  { name: 'settings', as: 'coach', path: () => '/settings' },
  { name: 'logger', as: 'athlete', path: () => '/today', press: /^(Do it today|Start|Go on)/ },
];

const LOGINS = { coach: 'demo@halteres.example', athlete: 'mara@halteres.example' };

async function main(): Promise<void> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser: set CHROMIUM_PATH.');
  const data = mkdtempSync(join(tmpdir(), 'halteres-shots-'));
  chmodSync(data, 0o755);
  mkdirSync(folder, { recursive: true });
  const demo = spawnSync(process.execPath, ['scripts/start.mjs', 'demo', '--data', data], {
    cwd: root,
    stdio: 'inherit',
  });
  if (demo.status !== 0) throw new Error('The demo could not be made.');
  const server = spawn(
    process.execPath,
    ['scripts/start.mjs', 'up', '--port', String(PORT), '--data', data, '--auth-tries-per-minute', '10000'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise<void>((resolve) =>
    server.stdout.on('data', (chunk: Buffer) => void (chunk.toString().includes('Ready.') && resolve())),
  );
  const browser = await launch(executablePath);
  try {
    for (const size of ['phone', 'desktop'] as const) {
      for (const scheme of ['light', 'dark'] as const) await shootAll(browser, size, scheme);
    }
  } finally {
    await browser.close();
    server.kill('SIGINT');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(data, { recursive: true, force: true });
  }
}

async function shootAll(
  browser: Awaited<ReturnType<typeof launch>>,
  size: Size,
  scheme: 'light' | 'dark',
): Promise<void> {
  for (const as of ['nobody', 'coach', 'athlete'] as const) {
    const { context, page } = await visitor(browser, size, url, scheme);
    const read = async <T>(path: string): Promise<T> => (await context.request.get(path)).json() as Promise<T>;
    if (as !== 'nobody')
      await context.request.post('/api/auth/sign-in/email', { data: { email: LOGINS[as], password: 'demo-halteres' } });
    const ids = as === 'nobody' ? null : await readIds(read);
    for (const screen of SCREENS.filter(
      ({ name, as: who }) => who === as && (wanted.length === 0 || wanted.includes(name)),
    )) {
      await page.goto(
        screen.path(ids ?? { owner: '', program: '', client: '', person: '', gym: '', workout: '', planned: '' }),
        {
          waitUntil: 'networkidle',
        },
      );
      if (screen.press !== undefined) {
        const named = { name: screen.press };
        const pressed = page
          .getByRole('radio', named)
          .or(page.getByRole('button', named))
          .or(page.getByRole('link', named));
        await pressed.first().click();
        await page.waitForTimeout(600);
      }
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(folder, `${size}-${scheme}-${screen.name}.png`) });
    }
    if (as === 'athlete' && ids !== null) await dropOpenWorkout(context, ids.person);
    await context.close();
  }
}

/** The logger's picture starts a workout; the next pictures show the demo as it was. */
async function dropOpenWorkout(context: Awaited<ReturnType<typeof visitor>>['context'], person: string): Promise<void> {
  const open = async () => {
    const answer = await context.request.get(`/api/people/${person}/workouts?limit=5`);
    const { items } = (await answer.json()) as { items: { id: string; endedAt: string | null }[] };
    return items.filter((workout) => workout.endedAt === null);
  };
  for (let tries = 0; tries < 20 && (await open()).length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 250));
  for (const { id } of await open()) await context.request.delete(`/api/people/${person}/workouts/${id}`);
}

type Page = { items: { id: string; ownerId?: string; name?: string; entityName?: string }[] };

async function readIds(read: <T>(path: string) => Promise<T>): Promise<Ids> {
  const me = await read<{ id: string }>('/api/me');
  const programs = await read<Page>('/api/programs?limit=20');
  const program = programs.items.find((each) => each.entityName === 'Mara Lind') ?? programs.items[0];
  const clients = await read<Page>('/api/entities?limit=20');
  const whole =
    program === undefined
      ? null
      : await read<{ weekList: { workouts: { id: string }[] }[] }>(`/api/programs/${program.ownerId}/${program.id}`);
  const gyms = await read<{ id: string }[]>('/api/gyms');
  const workouts = await read<Page>(`/api/people/${me.id}/workouts?limit=1`);
  return {
    owner: program?.ownerId ?? '',
    program: program?.id ?? '',
    client: clients.items.find((each) => each.name === 'Tobias Okafor')?.id ?? '',
    person: me.id,
    gym: gyms[0]?.id ?? '',
    workout: workouts.items[0]?.id ?? '',
    planned: whole?.weekList[0]?.workouts[0]?.id ?? '',
  };
}

await main();
