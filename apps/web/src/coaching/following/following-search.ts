import type { FollowingFilter } from '@halteres/modules/planning/following/contract';

/** In the order they are shown. */
export const FILTERS = [
  'trained',
  'missed',
  'stuck',
  'silent',
  'new',
  'unread',
  'unshared',
] as const satisfies readonly FollowingFilter[];

/** What an address asks to see. */
export function readFollowingSearch(search: Record<string, unknown>): { filter?: FollowingFilter } {
  const filter = FILTERS.find((each) => each === search['filter']);
  return filter === undefined ? {} : { filter };
}
