import type { Wish } from '@halteres/library/wish/parse-wish';
import { sql, type RawBuilder } from 'kysely';
import type { LibrarySearch } from '../contract.ts';

export type Filters = Pick<LibrarySearch, 'format' | 'difficulty' | 'with' | 'without' | 'equipment'> & {
  minutes: { from: number; to: number } | null;
  noEquipment: boolean;
  /** Done with others. */
  together: boolean;
};

/** What was chosen and what was said, as one: what was chosen rules. */
export function filtersOf(input: LibrarySearch, wish: Wish): Filters {
  const chosen = input.minutesFrom !== undefined || input.minutesTo !== undefined;
  return {
    format: input.format,
    difficulty: input.difficulty,
    with: input.with,
    without: [...new Set([...input.without, ...wish.unwanted])],
    equipment: input.equipment,
    minutes: chosen ? { from: input.minutesFrom ?? 1, to: input.minutesTo ?? 600 } : wish.minutes,
    noEquipment: input.noEquipment ?? wish.noEquipment,
    together: wish.teamSize !== null,
  };
}

/** Conditions on a workout `w`, shared or one's own; null when everything is allowed. */
export function conditions(filters: Filters): RawBuilder<unknown> | null {
  const all: RawBuilder<unknown>[] = [];
  if (filters.format !== undefined) all.push(sql`w.format = ${filters.format}`);
  if (filters.difficulty !== undefined) all.push(sql`w.difficulty = ${filters.difficulty}`);
  if (filters.minutes !== null) all.push(sql`w.minutes between ${filters.minutes.from} and ${filters.minutes.to}`);
  if (filters.with.length > 0) all.push(sql`w.movements @> ${filters.with}::text[]`);
  if (filters.without.length > 0) all.push(sql`not w.movements && ${filters.without}::text[]`);
  if (filters.together) all.push(sql`w.team_size is not null`);
  if (filters.noEquipment) all.push(sql`w.equipment = '{}'`);
  else if (filters.equipment.length > 0) all.push(sql`w.equipment <@ ${filters.equipment}::text[]`);
  return all.length === 0 ? null : sql.join(all, sql` and `);
}
