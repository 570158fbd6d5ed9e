import type { Filling } from './filling.ts';

/** Pulling at most this often the pushing, with room for a set that a short week gives up. */
export const MOST_PULL = 1.8;

/** Sets by which pulling is not between once and about twice the pushing; none where there is only one of both. */
export const offBalance = ({ push, pull }: Pick<Filling, 'push' | 'pull'>): number =>
  push === 0 || pull === 0 ? 0 : Math.max(0, push - pull) + Math.max(0, pull - Math.max(MOST_PULL * push, push + 2));
