import type { Database } from '@halteres/database';
import type { FoundStuck, KeptStuck } from '@halteres/modules/planning/following/stuck-lifts';
import { LRUCache } from 'lru-cache';

/** Of so many clients it is kept which lifts stand still; most have none, so that it takes a few megabytes. */
const MOST_CLIENTS = 20_000;

const kept = new WeakMap<Database, KeptStuck>();

/** What coaches' lists found before of who stands still, by the marks it holds for. */
export function keptStuckOf(database: Database): KeptStuck {
  const known = kept.get(database) ?? new LRUCache<string, FoundStuck>({ max: MOST_CLIENTS });
  kept.set(database, known);
  return known;
}
