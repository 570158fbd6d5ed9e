import { execFileSync, spawn, spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { execForm, readDockerfile, readEnv, type Instruction, type Stage } from './docker/read-dockerfile.ts';

// Runs the steps of the Dockerfile without an engine: each stage in a clean folder that is its root, with the programs
// of this machine in place of the image's; then starts what came out, asks it for its health, and stops it.

const root = join(import.meta.dirname, '..');
const work = join(root, '.cache', 'docker');
/** What a stage sees of this machine, and may not change. */
const BORROWED = ['usr', 'bin', 'sbin', 'lib', 'lib64', 'opt', 'dev', 'proc'];
const NODE_USER = 1000;

type State = { folder: string; cwd: string; env: Record<string, string>; user: string };

function openStage({ name }: Stage): State {
  const folder = join(work, name);
  mkdirSync(join(folder, 'tmp'), { recursive: true, mode: 0o1777 });
  execFileSync('chmod', ['1777', join(folder, 'tmp')]);
  for (const each of BORROWED) mkdirSync(join(folder, each), { recursive: true });
  cpSync('/etc', join(folder, 'etc'), {
    recursive: true,
    dereference: false,
    filter: (path) => !path.includes('shadow'),
  });
  for (const file of ['passwd', 'group']) {
    const at = join(folder, 'etc', file);
    const line = file === 'passwd' ? `node:x:${NODE_USER}:${NODE_USER}::/tmp:/bin/sh` : `node:x:${NODE_USER}:`;
    writeFileSync(at, `${readFileSync(at, 'utf8').trimEnd()}\n${line}\n`);
  }
  const PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin';
  return { folder, cwd: '/', env: { PATH, HOME: '/tmp', ...certificates() }, user: '0' };
}

/** A network that is watched brings certificates of its own. */
function certificates(): Record<string, string> {
  const { NODE_EXTRA_CA_CERTS } = process.env;
  return NODE_EXTRA_CA_CERTS === undefined ? {} : { NODE_EXTRA_CA_CERTS };
}

/** Within a namespace of its own, so that what is borrowed is let go of by itself. */
function within(state: State, command: readonly string[]): string[] {
  const binds = BORROWED.map((each) => `mount --rbind /${each} ${state.folder}/${each}`).join(' && ');
  const user = state.user === 'node' ? `--userspec=${NODE_USER}:${NODE_USER}` : '--userspec=0:0';
  const script = `${binds} && exec chroot ${user} ${state.folder} /bin/sh -c 'cd "$0" && exec "$@"' "$@"`;
  return ['-m', '/bin/sh', '-c', script, 'sh', state.cwd, ...command];
}

function run(state: State, command: readonly string[], options: SpawnSyncOptions = {}): number | null {
  return spawnSync('unshare', within(state, command), { stdio: 'inherit', env: state.env, ...options }).status;
}

function take(state: State, each: Instruction, stages: ReadonlyMap<string, State>): void {
  const inside = (path: string): string => join(state.folder, path.startsWith('/') ? path : join(state.cwd, path));
  if (each.name === 'WORKDIR') {
    state.cwd = each.rest;
    mkdirSync(inside(each.rest), { recursive: true });
  } else if (each.name === 'ENV') Object.assign(state.env, Object.fromEntries(readEnv(each.rest)));
  else if (each.name === 'USER') state.user = each.rest;
  else if (each.name === 'COPY') {
    const paths = each.rest.split(/\s+/);
    const to = inside(paths.at(-1) ?? '.');
    const from = stages.get(each.flags['from'] ?? '');
    for (const path of paths.slice(0, -1)) {
      if (from === undefined) copyContext(to);
      else {
        const target = paths.at(-1)?.endsWith('/') === true ? join(to, path.split('/').at(-1) ?? '') : to;
        cpSync(join(from.folder, path), target, { recursive: true, verbatimSymlinks: true });
      }
    }
  } else if (each.name === 'RUN' && run(state, ['/bin/sh', '-c', each.rest]) !== 0)
    throw new Error(`Line ${each.line} of the Dockerfile failed: RUN ${each.rest}`);
}

/** What git knows, less what .dockerignore names: a checkout, as CI would build from. */
function copyContext(to: string): void {
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const path of files.toString().split('\0').filter(Boolean)) {
    if (ignored.some((each) => path === each || path.startsWith(`${each}/`))) continue;
    cpSync(join(root, path), join(to, path), { recursive: true });
  }
}

rmSync(work, { recursive: true, force: true });
const stages = new Map<string, State>();
let state: State | undefined;
let last: Stage | undefined;
for (const stage of readDockerfile(readFileSync(join(root, 'Dockerfile'), 'utf8'))) {
  process.stdout.write(`— stage ${stage.name}\n`);
  state = openStage(stage);
  for (const each of stage.instructions) {
    process.stdout.write(`${each.name} ${each.rest.slice(0, 100)}\n`);
    take(state, each, stages);
  }
  stages.set(stage.name, state);
  last = stage;
}
if (state === undefined || last === undefined) throw new Error('The Dockerfile has no stage.');

const words = (name: string): string[] => {
  const rest = last?.instructions.findLast((each) => each.name === name)?.rest ?? '[]';
  return execForm(rest.replace(/^CMD\s+/, '')) ?? [];
};
const running: State = { ...state, env: { ...state.env, PORT: '4817', HOST: '127.0.0.1' } };
process.stdout.write('— start\n');
const server = spawn('unshare', within(running, [...words('ENTRYPOINT'), ...words('CMD')]), {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: running.env,
});
let said = '';
server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
while (!said.includes('Ready.') && server.exitCode === null) await pause(100);
const health = run(running, words('HEALTHCHECK'), { stdio: 'ignore' });
const page = await fetch('http://127.0.0.1:4817/').then((answer) => answer.text(), String);
const left = new Promise<number | null>((resolve) => server.once('exit', resolve));
server.kill('SIGTERM');
const code = await left;
const size = execFileSync('du', ['-sm', '--one-file-system', join(running.folder, 'app')])
  .toString()
  .split('\t')[0];
process.stdout.write(
  `health ${health}, page ${page.includes('<div id="root">') ? 'there' : 'missing'}, ended with ${code}, ${size} MB in /app\n`,
);
process.exitCode = health === 0 && page.includes('<div id="root">') && code === 0 ? 0 : 1;
