import type { Hindrance, StartRequest } from '@halteres/modules/planning/established/contract';
import type { CertificateView } from '@halteres/modules/programs/contract';
import { useRef, useState } from 'react';
import { api, isProblem } from '../../shell/session/api.ts';
import { problemText } from '../../shell/session/problem-text.ts';

type Finding = CertificateView['findings'][number];
type Started = Awaited<ReturnType<typeof api.established.start>>;

export type StartState =
  | { kind: 'idle' }
  | { kind: 'running' }
  | { kind: 'hindered'; missing: readonly Hindrance[] }
  | { kind: 'broken'; findings: readonly Finding[] }
  | { kind: 'failed'; text: string };

const listIn = <Item>(data: unknown, key: string): Item[] => {
  const list = data !== null && typeof data === 'object' ? (data as Record<string, unknown>)[key] : undefined;
  return Array.isArray(list) ? (list as Item[]) : [];
};

const stateOf = (error: unknown): StartState => {
  if (isProblem(error, 'infeasible')) return { kind: 'hindered', missing: listIn(error.data, 'missing') };
  if (isProblem(error, 'rule_broken')) return { kind: 'broken', findings: listIn(error.data, 'findings') };
  return { kind: 'failed', text: problemText(error) };
};

/** Starts a program once: the key belongs to the request, so trying again after the connection broke makes no second. */
export function useStart(
  id: string,
  onDone: (started: Started) => void,
): { state: StartState; start: (request: StartRequest) => Promise<void>; dismiss: () => void } {
  const [state, setState] = useState<StartState>({ kind: 'idle' });
  const attempt = useRef({ request: '', key: '', running: false });
  const start = async (request: StartRequest): Promise<void> => {
    if (attempt.current.running) return;
    const text = JSON.stringify(request);
    if (attempt.current.request !== text) attempt.current = { request: text, key: crypto.randomUUID(), running: false };
    attempt.current.running = true;
    setState({ kind: 'running' });
    try {
      onDone(await api.established.start({ id, ...request }, { context: { idempotencyKey: attempt.current.key } }));
      setState({ kind: 'idle' });
    } catch (error) {
      // What is in the way may be mended elsewhere, and the same request then deserves a new answer.
      if (isProblem(error) && error.status > 0 && error.status < 500) attempt.current.request = '';
      setState(stateOf(error));
    } finally {
      attempt.current.running = false;
    }
  };
  return { state, start, dismiss: () => setState({ kind: 'idle' }) };
}
