import { randomUUID } from 'node:crypto';
import type { Request } from 'autocannon';
import { seededStream } from '@halteres/engine/program/seeded';
import { wishOf, type Actor } from './make-actors.ts';

export const KINDS = ['log a set', 'workouts', 'an exercise', 'program', 'calendar', 'search', 'generate'] as const;
export type Kind = (typeof KINDS)[number];

/** Of a hundred requests: log set 40, history 25, plan 20, search 10, generate 5. */
export const SHARES: Readonly<Record<Kind, number>> = {
  'log a set': 40,
  workouts: 13,
  'an exercise': 12,
  program: 10,
  calendar: 10,
  search: 10,
  generate: 5,
};

export const BUT_GENERATE: typeof SHARES = { ...SHARES, generate: 0 };
export const ONLY_GENERATE: typeof SHARES = {
  'log a set': 0,
  workouts: 0,
  'an exercise': 0,
  program: 0,
  calendar: 0,
  search: 0,
  generate: 1,
};

/** What somebody has who asks: exercises of past workouts and which they were. */
export type Past = { workoutExercises: readonly string[]; exerciseIds: readonly string[] };

const TYPED = ['bench', 'squa', 'rdl', 'lat pull', 'curl', 'kniebeuge', 'row', 'overhead press', 'plank', 'db press'];

type Asked = { method: 'GET' | 'POST'; path: string; body?: string };

/** What the nth asks of a kind; a new one each time. */
export function questionsOf(n: number, actor: Actor, past: Past, random: () => number): Record<Kind, () => Asked> {
  const { personId, entityId, programId } = actor;
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const get = (path: string): Asked => ({ method: 'GET', path });
  const post = (path: string, body: unknown): Asked => ({ method: 'POST', path, body: JSON.stringify(body) });
  const day = (from: number): string => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  return {
    'log a set': () =>
      post(`/api/people/${personId}/workout-exercises/${one(past.workoutExercises)}/sets`, {
        position: 4 + Math.floor(random() * 900),
        weight: String(40 + Math.floor(random() * 60)),
        weightUnit: 'kg',
        reps: 5 + Math.floor(random() * 8),
        rpe: 8,
        completedAt: new Date().toISOString(),
      }),
    workouts: () => get(`/api/people/${personId}/workouts?limit=20`),
    'an exercise': () => get(`/api/people/${personId}/exercise-history?exerciseId=${one(past.exerciseIds)}`),
    program: () => get(`/api/programs/${personId}/${programId}`),
    calendar: () => get(`/api/calendar?from=${day(-7)}&to=${day(28)}`),
    search: () => get(`/api/people/${personId}/exercise-search?locale=en&q=${encodeURIComponent(one(TYPED))}`),
    generate: () => {
      const { idempotencyKey, ...wish } = wishOf(n, entityId, 1);
      return post('/api/programs/generate', { ...wish, idempotencyKey: `${String(idempotencyKey)}-${randomUUID()}` });
    },
  };
}

/** The requests of one connection in an order of its own; each is made when its turn comes. */
export function requestsOf(
  seed: number,
  questions: Record<Kind, () => Asked>,
  shares: Readonly<Record<Kind, number>>,
  headers: Record<string, string>,
  begin: (kind: Kind) => void,
  end: (kind: Kind, status: number, body: string) => void,
): Request[] {
  const random = seededStream(seed);
  const kinds = KINDS.flatMap((kind) => Array.from({ length: shares[kind] }, () => ({ kind, place: random() })))
    .toSorted((a, b) => a.place - b.place)
    .map(({ kind }) => kind);
  return kinds.map((kind): Request => {
    const first = questions[kind]();
    return {
      ...first,
      headers:
        first.body === undefined
          ? { ...headers, 'accept-encoding': 'gzip' }
          : { ...headers, 'content-type': 'application/json' },
      setupRequest: (request) => {
        begin(kind);
        return { ...request, ...questions[kind]() };
      },
      onResponse: (status, body) => end(kind, status, body),
    };
  });
}
