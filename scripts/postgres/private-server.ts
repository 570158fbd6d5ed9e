import { createServer, type AddressInfo } from 'node:net';

export type PrivateServer = { url: string; stop: () => Promise<void> } | { missing: string };

type Options = {
  /** Runs one of PostgreSQL's programs to its end. */
  run: (program: string, args: string[]) => void;
  /** A folder the server may write to, as the server sees it. */
  folder: string;
  settings?: readonly string[];
  cleanUp: () => void;
};

const FAST = ['max_connections=300', 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** Starts a server of one's own that forgets everything when it stops. */
export async function startPrivateServer({ run, folder, settings = [], cleanUp }: Options): Promise<PrivateServer> {
  const port = await freePort();
  const data = `${folder}/data`;
  run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8']);
  const options = [...FAST, ...settings].map((setting) => `-c ${setting}`).join(' ');
  const address = `-k ${folder} -h 127.0.0.1 -p ${port}`;
  run('pg_ctl', ['-D', data, '-w', '-l', `${folder}/log`, '-o', `${address} ${options}`, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      run('pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']);
      cleanUp();
    },
  };
}

/** A port nobody listens on. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Nobody: PostgreSQL refuses to run as root. */
export const NOBODY = 65_534;
