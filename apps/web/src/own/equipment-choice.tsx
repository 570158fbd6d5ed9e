import { i18n } from '@halteres/i18n';
import { Select } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RemoveButton } from '../gyms/inventory/row-parts.tsx';
import { equipmentQuery } from '../gyms/gym-queries.ts';
import { ownIdOf, ownKey, useOwnPieces } from './use-own-pieces.ts';
import classes from './own.module.css';

type Props = {
  equipment: readonly string[];
  ownEquipment: readonly string[];
  onChange: (chosen: { equipment: string[]; ownEquipment: string[] }) => void;
};

/** What an exercise needs: of the catalogue, of one's own, and of what coaches share. */
export function EquipmentChoice({ equipment, ownEquipment, onChange }: Props): ReactNode {
  const { data: catalogue = [] } = useQuery(equipmentQuery());
  const own = useOwnPieces();
  const chosen = new Set([...equipment, ...ownEquipment.map(ownKey)]);
  const all = [
    ...own.map(({ id, name, sharedBy }) => ({
      value: ownKey(id),
      label:
        sharedBy === null || sharedBy === '' ? name : i18n._('{name}, shared by {coach}', { name, coach: sharedBy }),
    })),
    ...catalogue.filter(({ slug }) => slug !== 'none').map(({ slug, name }) => ({ value: slug, label: name })),
  ];
  const set = (values: readonly string[]): void =>
    onChange({
      equipment: values.filter((value) => ownIdOf(value) === null),
      ownEquipment: values.flatMap((value) => ownIdOf(value) ?? []),
    });
  return (
    <div>
      <Select
        size="md"
        searchable
        label={i18n._('Equipment')}
        placeholder={i18n._('Type a name')}
        limit={40}
        data={all.filter(({ value }) => !chosen.has(value))}
        nothingFoundMessage={i18n._('No equipment of that name')}
        value={null}
        onChange={(value) => value !== null && set([...chosen, value])}
      />
      <ul className={classes.pieces}>
        {[...chosen].map((value) => {
          const name = all.find((each) => each.value === value)?.label ?? i18n._('Equipment put away');
          return (
            <li key={value} className={classes.piece}>
              {name}
              <RemoveButton
                label={i18n._('Take {name} away', { name })}
                onClick={() => set([...chosen].filter((each) => each !== value))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
