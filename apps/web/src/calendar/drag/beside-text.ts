import { i18n } from '@halteres/i18n';
import type { Placed } from '../movable.ts';
import { titleText } from '../../programs/words/title-words.ts';

/** Says what the same client has on that day already; null where nothing. */
export function besideText(workout: Placed, thatDay: readonly Placed[]): string | null {
  const beside = thatDay.filter(
    (each) => each.id !== workout.id && each.entityId === workout.entityId && each.ownerId === workout.ownerId,
  );
  if (beside.length === 0) return null;
  return i18n._('{name} has {titles} on that day too.', {
    name: workout.entityName,
    titles: beside.map(({ title }) => titleText(title)).join(', '),
  });
}
