import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';

/** A gym in a line: what loads can be made there. */
export function inventorySummary(gym: Gym): string {
  const heaviest = gym.dumbbells.at(-1);
  return [
    i18n._('{count, plural, one {# kind of equipment} other {# kinds of equipment}}', { count: gym.equipment.length }),
    gym.bars.length > 0 ? i18n._('{count, plural, one {# bar} other {# bars}}', { count: gym.bars.length }) : null,
    heaviest === undefined
      ? null
      : i18n._('dumbbells to {weight} {unit}', { weight: heaviest.weight, unit: heaviest.unit }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
