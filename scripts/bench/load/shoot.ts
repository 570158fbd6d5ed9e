import autocannon from 'autocannon';
import { seededStream } from '@halteres/engine/program/seeded';
import type { Actor } from './make-actors.ts';
import { KINDS, questionsOf, requestsOf, SHARES, type Kind, type Past } from './mix.ts';

export type Target = { url: string; actors: readonly Actor[]; pasts: readonly Past[] };

/** The same product, asked by some of its actors. */
export const part = ({ url, actors, pasts }: Target, from: number, to?: number): Target => ({
  url,
  actors: actors.slice(from, to),
  pasts: pasts.slice(from, to),
});

export type Shots = {
  /** Milliseconds of each answer, by kind. */
  times: Record<Kind, number[]>;
  perSecond: number;
  /** Whatever was not answered as it should be: how often, and the first of each. */
  errors: ReadonlyMap<string, number>;
};

const noTimes = (): Record<Kind, number[]> =>
  Object.fromEntries(KINDS.map((kind) => [kind, []])) as unknown as Record<Kind, number[]>;

/** Fires the mix from one connection for each actor, as fast as the answers come. */
export async function shoot(
  { url, actors, pasts }: Target,
  seconds: number,
  seed: number,
  shares: Readonly<Record<Kind, number>> = SHARES,
): Promise<Shots> {
  const times = noTimes();
  const errors = new Map<string, number>();
  const wrong = (what: string): void => void errors.set(what, (errors.get(what) ?? 0) + 1);
  let answered = 0;
  const requestsOfEach = actors.map((actor, n) => {
    const random = seededStream(seed * 1000 + n);
    let begun = performance.now();
    const begin = (): void => void (begun = performance.now());
    const end = (kind: Kind, status: number, body: string): void => {
      times[kind].push(performance.now() - begun);
      begun = performance.now();
      answered++;
      if (status < 200 || status > 299) wrong(`${kind} answered ${status}: ${body.slice(0, 300)}`);
      else if (kind === 'generate' && !body.includes('"type":"done"')) wrong(`${kind}: ${body.slice(-300)}`);
    };
    const headers = { cookie: actor.cookie, origin: url };
    const questions = questionsOf(n, actor, pasts[n % pasts.length] as Past, random);
    return requestsOf(seed * 1000 + n, questions, shares, headers, begin, end);
  });
  let clients = 0;
  const result = await autocannon({
    url,
    connections: actors.length,
    duration: seconds,
    timeout: 130,
    // Setting clients up and connecting them keeps this process busy for a tenth of a second, which would be counted as
    // the server's: each connection is opened by a request that is not counted, and the mix follows on its answer.
    setupClient: (client) => {
      const requests = requestsOfEach[clients++ % actors.length] ?? [];
      client.setRequests([{ method: 'GET', path: '/healthz' }]);
      client.once('response', () => client.setRequests(requests));
    },
  });
  if (result.timeouts > 0) errors.set('no answer in time', result.timeouts);
  if (result.errors > result.timeouts) errors.set('connections broken', result.errors - result.timeouts);
  return { times, perSecond: answered / result.duration, errors };
}
