import type { ExerciseSummary } from '@halteres/modules/catalog/contract';
import { useQuery } from '@tanstack/react-query';
import { catalogueQuery } from '../../catalogue/catalogue-query.ts';
import type { NameIn } from '../../shell/phrasebook.ts';

const indexes = new WeakMap<readonly ExerciseSummary[], ReadonlyMap<string, string>>();

/** Every name of an exercise, in small letters, with the one to show; made once for a catalogue. */
function indexOf(exercises: readonly ExerciseSummary[]): ReadonlyMap<string, string> {
  const known = indexes.get(exercises);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const { name, otherNames } of exercises)
    for (const other of otherNames) if (!index.has(other.toLowerCase())) index.set(other.toLowerCase(), name);
  for (const { name } of exercises) index.set(name.toLowerCase(), name);
  indexes.set(exercises, index);
  return index;
}

/** The name of an exercise in the reader's language, by the one a text of the engine has it with. */
export function useNameIn(): NameIn {
  const { data } = useQuery(catalogueQuery());
  return (written) => (data === undefined ? written : (indexOf(data.exercises).get(written.toLowerCase()) ?? written));
}
