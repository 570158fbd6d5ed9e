import { Server as HttpServer } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import type { Config } from './config.ts';
import type { Application } from './http.ts';

export type Listening = { port: number; stop: (drain: boolean) => Promise<void> };

/** Longer than proxies keep idle connections, so that it is they who close them. */
const KEEP_ALIVE_MS = 75_000;
const HEADERS_MS = 20_000;
/** A body that is still coming after this long is not coming. */
const WHOLE_REQUEST_MS = 300_000;
/** A request sent on an idle connection just before the end still arrives within this. */
const IDLE_GRACE_MS = 500;
/** Answers under way when the server stops have this long; then their connections are cut. */
const DEADLINE_MS = 25_000;

/** Opens the port, and knows how to close it without breaking off anybody. */
export async function listen(application: Application, config: Config): Promise<Listening> {
  const { server, port } = await open(application, config);
  return {
    port,
    stop: async (drain) => {
      application.beginStopping();
      // While /readyz says no, whoever distributes requests stops sending them here; those that come are answered.
      if (drain) await pause(config.drainSeconds * 1000);
      // The close of an HTTP server cuts idle connections at once, and with them a request just sent on one.
      const closed = new Promise<void>((done) => NetServer.prototype.close.call(server, () => done()));
      application.endStreams();
      if (drain) await pause(IDLE_GRACE_MS);
      const idle = setInterval(() => server.closeIdleConnections(), 20);
      const deadline = setTimeout(() => server.closeAllConnections(), drain ? DEADLINE_MS : DEADLINE_MS / 5);
      try {
        await closed;
      } finally {
        clearInterval(idle);
        clearTimeout(deadline);
      }
    },
  };
}

function open(application: Application, config: Config): Promise<{ server: HttpServer; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: application.fetch, port: config.port, hostname: config.host }, ({ port }) => {
      if (!(server instanceof HttpServer)) return reject(new Error('The server speaks something else than HTTP/1.1.'));
      server.keepAliveTimeout = KEEP_ALIVE_MS;
      server.headersTimeout = HEADERS_MS;
      server.requestTimeout = WHOLE_REQUEST_MS;
      resolve({ server, port });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${config.port} is taken. Stop what listens there, or set PORT to another one.`)
          : error,
      );
    });
  });
}
