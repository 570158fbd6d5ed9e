import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export type Received = { to: string; message: string };

/** A mail server on this machine that keeps what it takes (RFC 5321, as little of it as a sender needs). */
export async function openMailServer(): Promise<{ url: string; received: Received[]; close: () => Promise<void> }> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let [to, heard, isMessage] = ['', '', false];
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const take = (): boolean => {
      const end = heard.indexOf(isMessage ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return false;
      const line = heard.slice(0, end);
      heard = heard.slice(end + (isMessage ? 5 : 2));
      if (isMessage) {
        received.push({ to, message: line });
        isMessage = false;
        say('250 taken');
      } else if (line.startsWith('DATA')) {
        isMessage = true;
        say('354 go on');
      } else if (line.startsWith('QUIT')) {
        say('221 good bye');
        socket.end();
      } else {
        to = /^RCPT TO:<([^>]+)>/i.exec(line)?.[1] ?? to;
        say('250 well');
      }
      return true;
    };
    say('220 here');
    socket.on('data', (chunk) => {
      heard += chunk.toString();
      while (take());
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
