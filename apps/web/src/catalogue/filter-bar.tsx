import { i18n } from '@halteres/i18n';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { FilterSelect, Filters } from '../shell/parts/filter-select.tsx';
import { equipmentQuery } from '../gyms/gym-queries.ts';
import { ANY_GYM } from '../gyms/now/gym-now.ts';
import type { CatalogueExercise } from './catalogue-query.ts';
import {
  equipmentChange,
  equipmentChoices,
  equipmentValue,
  levelChoices,
  muscleChoices,
  patternChoices,
} from './filter-choices.ts';
import type { LibraryChange, LibrarySearch } from './library-search.ts';
import { bodyPartsQuery } from './reference-queries.ts';
import { useGymChoice, useMyInjuries } from './use-library.ts';

type Props = {
  exercises: readonly CatalogueExercise[];
  search: LibrarySearch;
  /** The gym this device is in; null for anywhere. */
  gymNow: string | null;
  change: (changed: LibraryChange) => void;
};

/** What the list may be narrowed by, all in sight. */
export function FilterBar({ exercises, search, gymNow, change }: Props): ReactNode {
  const { data: equipment } = useQuery(equipmentQuery());
  const gyms = useGymChoice();
  const injuries = useMyInjuries();
  const { data: parts } = useQuery(bodyPartsQuery());
  const part = parts?.find(({ slug }) => slug === search.part);
  const kinds = useMemo(() => equipmentChoices(exercises, equipment ?? [], gyms), [exercises, equipment, gyms]);
  const anyEquipment = i18n._('Any equipment');
  return (
    <Filters label={i18n._('Filters')}>
      <FilterSelect
        label={i18n._('Body part')}
        all={i18n._('Any body part')}
        choices={(parts ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        value={search.part ?? ''}
        // A muscle of another region would leave nothing.
        onChange={(chosen) => change({ part: chosen, muscle: '' })}
      />
      <FilterSelect
        label={i18n._('Muscle')}
        all={i18n._('Any muscle')}
        choices={useMemo(() => muscleChoices(exercises, part), [exercises, part])}
        value={search.muscle ?? ''}
        onChange={(muscle) => change({ muscle })}
      />
      <FilterSelect
        label={i18n._('Movement')}
        all={i18n._('Any movement')}
        choices={useMemo(() => patternChoices(exercises), [exercises])}
        value={search.pattern ?? ''}
        onChange={(pattern) => change({ pattern })}
      />
      <FilterSelect
        label={i18n._('Equipment')}
        all={gymNow === null ? anyEquipment : i18n._('What {name} has', { name: gymNow })}
        choices={gymNow === null ? kinds : [{ value: `gym:${ANY_GYM}`, label: anyEquipment }, ...kinds]}
        value={equipmentValue(search)}
        onChange={(value) => change(equipmentChange(value))}
      />
      <FilterSelect
        label={i18n._('Level')}
        all={i18n._('Any level')}
        choices={levelChoices()}
        value={String(search.level ?? '')}
        onChange={(level) => change({ level })}
      />
      {injuries.length > 0 && (
        <FilterSelect
          label={i18n._('My injuries')}
          all={i18n._('Any demand on joints')}
          choices={[{ value: 'mine', label: i18n._('Nothing my injuries forbid') }]}
          value={search.safe ?? ''}
          onChange={(safe) => change({ safe })}
        />
      )}
    </Filters>
  );
}
