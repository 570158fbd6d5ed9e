import type { OpResult, PullAnswer, PushRequest } from '../protocol.ts';
import type { Platform, RequestInitLike, ResponseLike } from './platform.ts';

export const NOTHING: PullAnswer = { rows: [], purge: [], cursor: 'c', more: false };

/** What a test's server answers; each request is kept. */
export class Answers implements Pick<Platform, 'fetch'> {
  pushes: PushRequest[] = [];
  push: (request: PushRequest) => OpResult[] = ({ ops }) =>
    ops.map(({ opId }, index) => ({ opId, status: 'applied', rev: index + 1 }));
  pulls: PullAnswer[] = [];
  status = 200;
  asked: string[] = [];

  fetch = async (url: string, init: RequestInitLike): Promise<ResponseLike> => {
    this.asked.push(url);
    if (this.status !== 200) return { ok: false, status: this.status, json: async () => ({}) };
    if (init.method !== 'POST') return answer(this.pulls.shift() ?? NOTHING);
    const request = JSON.parse(init.body ?? '') as PushRequest;
    this.pushes.push(request);
    return answer({ results: this.push(request) });
  };
}
const answer = (body: unknown): ResponseLike => ({ ok: true, status: 200, json: async () => structuredClone(body) });
