import { i18n } from '@halteres/i18n';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FilterSelect, Filters } from '../shell/parts/filter-select.tsx';
import { neededBy } from './use-own-pieces.ts';
import { usePieceName } from './use-piece-name.ts';

const route = getRouteApi('/app/my-exercises');

type Props = { exercises: readonly { equipment: readonly string[]; ownEquipment: readonly string[] }[] };

/** Narrows exercises of one's own and of coaches to a piece; nothing where none names any. */
export function PieceFilter({ exercises }: Props): ReactNode {
  const { equipment = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const name = usePieceName();
  const keys = [...new Set([...exercises.flatMap(neededBy), ...(equipment === '' ? [] : [equipment])])];
  const choices = keys
    .flatMap((key) => {
      const label = name(key);
      return label === null ? [] : [{ value: key, label }];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label));
  if (choices.length === 0) return null;
  return (
    <Filters label={i18n._('Filters')}>
      <FilterSelect
        label={i18n._('Equipment')}
        all={i18n._('Any equipment')}
        choices={choices}
        value={equipment}
        onChange={(chosen) => void navigate({ search: chosen === '' ? {} : { equipment: chosen }, replace: true })}
      />
    </Filters>
  );
}
