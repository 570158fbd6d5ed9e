export type PrivateServer = { url: string; stop: () => Promise<void> } | { missing: string };

type Options = {
  /** Runs one of PostgreSQL's programs to its end. */
  run: (program: string, args: string[]) => void;
  /** A folder the server may write to, as the server sees it. */
  folder: string;
  port: number;
  settings?: readonly string[];
  cleanUp: () => void;
};

const FAST = ['max_connections=300', 'fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** Starts a server of one's own that forgets everything when it stops. */
export function startPrivateServer({ run, folder, port, settings = [], cleanUp }: Options): PrivateServer {
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

/** Nobody: PostgreSQL refuses to run as root. */
export const NOBODY = 65_534;
