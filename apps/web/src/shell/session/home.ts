import type { Me } from '@halteres/modules/identity/contract';

const KEPT = 'halteres-home';

/** Where the start is: the clients of a coach, or one's own training. */
export function rememberHome(home: 'coach' | 'athlete'): void {
  localStorage.setItem(KEPT, home);
}

export function homeOf(me: Me): '/clients' | '/today' {
  const kept = localStorage.getItem(KEPT);
  if (kept !== null) return kept === 'coach' ? '/clients' : '/today';
  return me.coaches || !me.isCoached ? '/clients' : '/today';
}
