import { HEAVY_PATTERNS } from '../../catalog/pattern-groups.ts';
import type { MovementPattern } from '../../catalog/taxonomy.ts';
import type { DayPlan } from './week/plan.ts';

/**
 * Which main patterns stay light on which day, so that none is heavy on two days in a row. The week repeats, so its last
 * day is also weighed against the first of the next.
 */
export const lightDays = (
  days: readonly DayPlan[],
  mayBeHeavy: (day: number, slot: string) => boolean = () => true,
): ReadonlySet<MovementPattern>[] => {
  const heavy = days.map(() => new Set<MovementPattern>());
  return days.map((day, i) => {
    const light = new Set<MovementPattern>();
    const neighbours = days.flatMap((other, j) => {
      const gap = (day.offset - other.offset + 7) % 7;
      return j !== i && (gap === 1 || gap === 6) ? [heavy[j] as Set<MovementPattern>] : [];
    });
    for (const { chosen, role, slot } of day.items) {
      const { pattern } = chosen.candidate.exercise;
      if (role !== 'main' || !HEAVY_PATTERNS.includes(pattern) || !mayBeHeavy(i, slot.name)) continue;
      if (neighbours.some((set) => set.has(pattern))) light.add(pattern);
      else (heavy[i] as Set<MovementPattern>).add(pattern);
    }
    return light;
  });
};
