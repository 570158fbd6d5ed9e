import type { TokenScope } from '@halteres/modules/identity/account/contract';
import { Failure } from '@halteres/modules/kernel/failure';
import { contract } from '@halteres/api/contract';
import type { Person } from '../read-session.ts';

/** What a key needs to write in each domain; null where only a session may. */
const WRITES: Readonly<Record<string, TokenScope | null>> = {
  identity: null,
  account: null,
  catalog: 'train',
  gyms: 'coach',
  coaching: 'coach',
  health: 'train',
  library: 'coach',
  programs: 'coach',
  calendar: 'coach',
  feeds: null,
  reminders: null,
  versions: 'coach',
  beside: 'coach',
  templates: 'coach',
  shares: 'coach',
  planning: 'coach',
  established: 'coach',
  refit: 'coach',
  simulation: 'coach',
  training: 'train',
  words: null,
  administration: null,
};

type Route = { '~orpc': { route: { method?: string; path?: string } } };

/** The scope a procedure asks of a key; null when a key may not call it at all. */
export function scopeOf(path: readonly string[]): TokenScope | null {
  let at: unknown = contract;
  for (const part of path) at = (at as Record<string, unknown>)[part];
  const { method = 'POST', path: address = '' } = (at as Route)['~orpc'].route;
  if (address.startsWith('/staff/')) return null;
  return method === 'GET' ? 'read' : (WRITES[path[0] ?? ''] ?? null);
}

/** Lets a session do all, and a key what its scopes say. */
export function requireScope(path: readonly string[], actor: Person | null): void {
  if (actor?.scopes === undefined) return;
  const scope = scopeOf(path);
  if (scope === null) throw new Failure('FORBIDDEN', 'No key may do this. Sign in and do it yourself.');
  if (!actor.scopes.includes(scope)) throw new Failure('FORBIDDEN', `This key lacks the scope ${scope}.`);
}
