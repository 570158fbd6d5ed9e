import { i18n } from '@halteres/i18n';
import { NativeSelect } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { equipmentQuery } from '../gyms/gym-queries.ts';
import type { CatalogueExercise } from './catalogue-query.ts';
import {
  equipmentChange,
  equipmentChoices,
  equipmentValue,
  levelChoices,
  muscleChoices,
  patternChoices,
  type Choice,
  type ChoiceGroup,
} from './filter-choices.ts';
import type { LibraryChange, LibrarySearch } from './library-search.ts';
import { ANY_GYM } from './library-search.ts';
import { useGymChoice, useMyInjuries } from './use-library.ts';
import classes from './library.module.css';

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
  const kinds = useMemo(() => equipmentChoices(exercises, equipment ?? [], gyms), [exercises, equipment, gyms]);
  const anyEquipment = i18n._('Any equipment');
  return (
    <div className={classes.filters} role="group" aria-label={i18n._('Filters')}>
      <Filter
        label={i18n._('Muscle')}
        all={i18n._('Any muscle')}
        choices={useMemo(() => muscleChoices(exercises), [exercises])}
        value={search.muscle ?? ''}
        onChange={(muscle) => change({ muscle })}
      />
      <Filter
        label={i18n._('Movement')}
        all={i18n._('Any movement')}
        choices={useMemo(() => patternChoices(exercises), [exercises])}
        value={search.pattern ?? ''}
        onChange={(pattern) => change({ pattern })}
      />
      <Filter
        label={i18n._('Equipment')}
        all={gymNow === null ? anyEquipment : i18n._('What {name} has', { name: gymNow })}
        choices={gymNow === null ? kinds : [{ value: `gym:${ANY_GYM}`, label: anyEquipment }, ...kinds]}
        value={equipmentValue(search)}
        onChange={(value) => change(equipmentChange(value))}
      />
      <Filter
        label={i18n._('Level')}
        all={i18n._('Any level')}
        choices={levelChoices()}
        value={String(search.level ?? '')}
        onChange={(level) => change({ level })}
      />
      {injuries.length > 0 && (
        <Filter
          label={i18n._('My injuries')}
          all={i18n._('Any demand on joints')}
          choices={[{ value: 'mine', label: i18n._('Nothing my injuries forbid') }]}
          value={search.safe ?? ''}
          onChange={(safe) => change({ safe })}
        />
      )}
    </div>
  );
}

function Filter({
  label,
  all,
  choices,
  value,
  onChange,
}: {
  label: string;
  all: string;
  choices: readonly (Choice | ChoiceGroup)[];
  value: string;
  onChange: (value: string) => void;
}): ReactNode {
  return (
    <NativeSelect
      aria-label={label}
      size="md"
      data={[{ value: '', label: all }, ...choices]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-set={value !== '' || undefined}
      className={classes.filter ?? ''}
    />
  );
}
