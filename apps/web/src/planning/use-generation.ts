import type { GenerationEvent, GenerationRequest } from '@halteres/modules/planning/contract';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { api } from '../shell/session/api.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { meQuery } from '../shell/session/session.ts';

type Progress = Extract<GenerationEvent, { type: 'progress' }>;
type Done = Extract<GenerationEvent, { type: 'done' }>;
type Infeasible = Extract<GenerationEvent, { type: 'infeasible' }>;

export type Generation =
  | { state: 'idle' }
  | { state: 'running'; progress: Progress | null }
  | { state: 'infeasible'; missing: Infeasible['missing'] }
  | { state: 'failed'; error: unknown };

/**
 * Runs a generation, follows its events, and opens the program that came of it. The key belongs to the request as it stands: a second click, or trying
 * again after the connection broke, sends the same key; a changed request sends a new one.
 */
export function useGeneration(): {
  generation: Generation;
  generate: (request: Omit<GenerationRequest, 'idempotencyKey'>) => Promise<void>;
} {
  const [generation, setGeneration] = useState<Generation>({ state: 'idle' });
  const navigate = useNavigate();
  const onDone = ({ ownerId, programId }: Done): void => {
    for (const queryKey of [['programs'], ['calendar'], ['entities'], meQuery.queryKey])
      void queryClient.invalidateQueries({ queryKey });
    void navigate({ to: '/programs/$ownerId/$programId', params: { ownerId, programId } });
  };
  const attempt = useRef({ request: '', key: '', running: false });
  const generate = async (request: Omit<GenerationRequest, 'idempotencyKey'>): Promise<void> => {
    if (attempt.current.running) return;
    const text = JSON.stringify(request);
    if (attempt.current.request !== text) attempt.current = { request: text, key: crypto.randomUUID(), running: false };
    attempt.current.running = true;
    setGeneration({ state: 'running', progress: null });
    try {
      let answered = false;
      for await (const event of await api.planning.generate({ ...request, idempotencyKey: attempt.current.key })) {
        if (event.type === 'progress') setGeneration({ state: 'running', progress: event });
        if (event.type === 'infeasible') {
          answered = true;
          // What is missing may be mended elsewhere, and the same request then deserves a new answer.
          attempt.current.request = '';
          if (event.missing.length === 0) throw new Error('an earlier try with this key broke');
          setGeneration({ state: 'infeasible', missing: event.missing });
        }
        if (event.type === 'done') {
          answered = true;
          onDone(event);
        }
      }
      if (!answered) throw new Error('the stream ended without an answer');
    } catch (error) {
      setGeneration({ state: 'failed', error });
    } finally {
      attempt.current.running = false;
    }
  };
  return { generation, generate };
}
