import { i18n } from '@halteres/i18n';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { equipmentQuery } from '../gyms/gym-queries.ts';
import { needsNothing } from './library-filter.ts';

type Name = (slug: string) => string;

/** One set of equipment in words: Barbell and Rack. */
export function oneSetText(set: readonly string[], name: Name): string {
  const needed = set.filter((slug) => slug !== 'none').map(name);
  return needed.length === 0 ? i18n._('No equipment') : needed.join(' + ');
}

/** What an exercise needs in one line: nothing where that does, or the first set and that others do too. */
export function equipmentLine(alternatives: readonly (readonly string[])[], name: Name): string {
  const least = alternatives.find(needsNothing) ?? alternatives[0] ?? [];
  return alternatives.length < 2 || needsNothing(least)
    ? oneSetText(least, name)
    : i18n._('{equipment} or other', { equipment: oneSetText(least, name) });
}

/** Names of equipment; the id in plain letters until they are known. */
export function useEquipmentName(): Name {
  const { data } = useQuery(equipmentQuery());
  const names = useMemo(() => new Map(data?.map(({ slug, name }) => [slug, name])), [data]);
  return useCallback((slug) => names.get(slug) ?? slug.replaceAll('_', ' '), [names]);
}

/** The name of a piece in the person's language; the one it came with until that is known. */
export function useNameOfPiece(): (piece: { slug: string; name: string }) => string {
  const { data } = useQuery(equipmentQuery());
  const names = useMemo(() => new Map(data?.map(({ slug, name }) => [slug, name])), [data]);
  return useCallback(({ slug, name }) => names.get(slug) ?? name, [names]);
}

export function useEquipmentText(): (alternatives: readonly (readonly string[])[]) => string {
  const name = useEquipmentName();
  return useCallback((alternatives) => equipmentLine(alternatives, name), [name]);
}
