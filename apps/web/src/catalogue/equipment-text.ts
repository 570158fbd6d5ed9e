import { i18n } from '@halteres/i18n';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { equipmentQuery } from '../gyms/gym-queries.ts';

type Name = (slug: string) => string;

/** One set of equipment in words: Barbell and Rack. */
export function oneSetText(set: readonly string[], name: Name): string {
  const needed = set.filter((slug) => slug !== 'none').map(name);
  return needed.length === 0 ? i18n._('Nothing') : needed.join(' + ');
}

/** What an exercise needs in one line: the first set that does, and how many others do too. */
export function equipmentLine(alternatives: readonly (readonly string[])[], name: Name): string {
  const [first = [], ...others] = alternatives;
  return others.length === 0
    ? oneSetText(first, name)
    : i18n._('{equipment}, or {count, plural, one {# other way} other {# other ways}}', {
        equipment: oneSetText(first, name),
        count: others.length,
      });
}

/** Names of equipment; the id in plain letters until they are known. */
export function useEquipmentName(): Name {
  const { data } = useQuery(equipmentQuery);
  const names = useMemo(() => new Map(data?.map(({ slug, name }) => [slug, name])), [data]);
  return useCallback((slug) => names.get(slug) ?? slug.replaceAll('_', ' '), [names]);
}

export function useEquipmentText(): (alternatives: readonly (readonly string[])[]) => string {
  const name = useEquipmentName();
  return useCallback((alternatives) => equipmentLine(alternatives, name), [name]);
}
