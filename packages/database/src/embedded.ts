import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { findBinaries, type Binaries } from './binaries.ts';
import { ensureCluster, passwordFile } from './initdb.ts';
import { forgetDeadPostmaster, runningPostmaster, type Postmaster } from './postmaster.ts';
import { enterServer, leaveServer, type ServerAddress } from './server-lock.ts';
import { freePort, logTail, rotateWhileRunning, spawnServer, stopServer } from './server-process.ts';
import { prepareSocketFolder, removeSocketFolder, socketFolder } from './socket.ts';
import { checkStorage, explainFailure } from './storage-trouble.ts';
import { give, reachableBinaries, reachableFolder, serverUser, type UnixUser } from './unprivileged.ts';

export interface EmbeddedOptions {
  dataDir: string;
  /** A command works beside a running server; a server refuses to be the second one on a folder. */
  role: 'server' | 'command';
  /** Other programs than npm's: those of an older PostgreSQL. */
  binaries?: Binaries;
  /** Unix sockets everywhere but on Windows. */
  transport?: 'socket' | 'tcp';
  /** Settings of PostgreSQL on top of ours. */
  settings?: Readonly<Record<string, string>>;
  say: (sentence: string) => void;
}

export interface EmbeddedServer {
  address: ServerAddress;
  /** Where the data really are. */
  folder: string;
  /** Whether this process started PostgreSQL, or found it running. */
  started: boolean;
  /** Stops PostgreSQL, unless another Halteres process still works with it: then that one does. */
  close(): Promise<void>;
}

interface Place {
  binaries: Binaries;
  folder: string;
  cluster: string;
  logFile: string;
  user: UnixUser | undefined;
}

/** Starts the embedded PostgreSQL, or joins the one that runs on this folder. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = await prepare(options);
  let { session, address, started } = await enter(place, options);
  const state = { closing: false };
  let restarting: Promise<void> | undefined;
  const rotation = setInterval(() => {
    rotateWhileRunning(place.logFile).catch((error: unknown) =>
      options.say(`The log was not rotated: ${String(error)}`),
    );
  }, 60_000);
  rotation.unref();

  const watch = (): void => {
    session.once('end', () => {
      if (!state.closing) restarting = restart();
    });
  };
  const restart = async (): Promise<void> => {
    options.say('The embedded PostgreSQL stopped unexpectedly; starting it again.');
    for (let attempt = 1; attempt <= 5 && !state.closing; attempt += 1) {
      try {
        ({ session } = await enter(place, options, address));
        watch();
        return;
      } catch (error) {
        options.say(`Attempt ${attempt} of 5: ${(error as Error).message}`);
        await pause(attempt * 1000);
      }
    }
  };
  watch();

  return {
    address,
    folder: place.folder,
    started,
    async close() {
      if (state.closing) return;
      state.closing = true;
      clearInterval(rotation);
      await restarting;
      await leave(place, session);
    },
  };
}

async function prepare(options: EmbeddedOptions): Promise<Place> {
  const user = await serverUser();
  const folder = await reachableFolder(options.dataDir, user).catch((error: unknown) => {
    throw explainFailure(`The data folder ${options.dataDir} cannot be used`, String(error), error);
  });
  if (folder !== resolve(options.dataDir)) {
    options.say(
      `The data are in ${folder}: PostgreSQL does not run as root, and the user nobody cannot enter ` +
        `${resolve(options.dataDir)}.`,
    );
  }
  await checkStorage(folder);
  const binaries = await reachableBinaries(options.binaries ?? (await findBinaries()), user, folder);
  const cluster = await ensureCluster(binaries, folder, user);
  await give(cluster, user);
  return { binaries, folder, cluster, logFile: join(folder, 'postgres.log'), user };
}

interface Entered {
  session: pg.Client;
  address: ServerAddress;
  started: boolean;
}

async function enter(place: Place, options: EmbeddedOptions, former?: ServerAddress): Promise<Entered> {
  const deadline = performance.now() + 60_000;
  let started = false;
  let lastError: unknown;
  while (performance.now() < deadline) {
    const running = await runningPostmaster(place.cluster);
    if (running === undefined) {
      started = (await start(place, options, former)) || started;
      continue;
    }
    try {
      const address = await addressOf(place, running);
      if (address !== undefined) {
        const entry = await enterServer(address, place.cluster, options.role);
        if (entry.entered) return { session: entry.session, address, started };
      }
    } catch (error) {
      if (!isPassing(error)) throw error;
      lastError = error;
    }
    await pause(10);
  }
  throw explainFailure(
    `PostgreSQL runs on ${place.cluster} but let nobody in for a minute`,
    `${String(lastError)}\n${await logTail(place.logFile)}`,
  );
}

/** Starts the process; true once it answers or is about to, false when another process was faster. */
async function start(place: Place, options: EmbeddedOptions, former?: ServerAddress): Promise<boolean> {
  await forgetDeadPostmaster(place.cluster);
  const tcp = (options.transport ?? (process.platform === 'win32' ? 'tcp' : 'socket')) === 'tcp';
  const folder = socketFolder(place.folder);
  if (!tcp) await prepareSocketFolder(folder, place.user);
  const child = spawnServer({
    ...place,
    listen: tcp ? { port: former?.port ?? (await freePort()) } : { socketFolder: folder },
    settings: options.settings ?? {},
  });
  const end: { failure?: Error; exited: boolean } = { exited: false };
  child.on('error', (error) => (end.failure = error));
  child.on('exit', () => (end.exited = true));
  while (!end.exited && end.failure === undefined) {
    const running = await runningPostmaster(place.cluster);
    if (running !== undefined) return running.pid === child.pid;
    await pause(5);
  }
  const output = end.failure === undefined ? await logTail(place.logFile, 1500) : String(end.failure);
  // Someone else started it meanwhile, or the last processes of a killed server (or its socket folder) are just leaving.
  if (
    /lock file .* already exists|shared memory block .* is still in use|could not create lock file .*No such file/.test(
      output,
    )
  ) {
    await pause(100);
    return false;
  }
  throw explainFailure(`PostgreSQL did not start on ${place.cluster}`, output);
}

async function addressOf(place: Place, running: Postmaster): Promise<ServerAddress | undefined> {
  if (running.socketFolder !== '') return { host: running.socketFolder, port: running.port };
  if (running.port === 0) return undefined;
  const password = (await readFile(passwordFile(place.folder), 'utf8')).trim();
  return { host: '127.0.0.1', port: running.port, password };
}

/** The server is still starting, or already stopping: worth another look. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    ['57P03', '57P01', '57P02', 'ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE'].includes(code ?? '') ||
    /Connection terminated|timeout expired|not queryable/.test(message ?? '')
  );
}

async function leave(place: Place, session: pg.Client): Promise<void> {
  const running = await runningPostmaster(place.cluster);
  if (running === undefined) return;
  const [current, state] = await leaveBy(place, running, session);
  if (state === 'others remain') {
    await current?.end();
    return;
  }
  // The session stays open until the server ends it: it holds the lock that keeps newcomers out.
  await stopServer(place.binaries, place.cluster, running.pid);
  if (running.socketFolder !== '') await removeSocketFolder(running.socketFolder);
}

type Left = [pg.Client | undefined, 'last' | 'others remain'];

async function leaveBy(place: Place, running: Postmaster, session: pg.Client): Promise<Left> {
  try {
    return [session, await leaveServer(session)];
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
  // The session broke (the server was killed and came back): ask on a new one who is there.
  const address = await addressOf(place, running);
  const entry = address === undefined ? undefined : await enterServer(address, place.cluster, 'command');
  if (entry?.entered !== true) return [undefined, 'others remain'];
  return [entry.session, await leaveServer(entry.session)];
}
