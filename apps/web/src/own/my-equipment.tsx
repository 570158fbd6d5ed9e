import { i18n } from '@halteres/i18n';
import { EQUIPMENT_CATEGORIES, type UserEquipment } from '@halteres/modules/catalog/contract';
import { Button, Card, NativeSelect, Notice, SkeletonRows, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import { RemoveButton } from '../gyms/inventory/row-parts.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { ownEquipmentQuery, refreshOwn } from './own-queries.ts';

/** Equipment the catalogue does not know. */
export function MyEquipment(): ReactNode {
  const query = useQuery(ownEquipmentQuery);
  return (
    <Card title={i18n._('My equipment')}>
      <div className={page.stack}>
        <LoadState query={query} skeleton={<SkeletonRows rows={2} label={i18n._('Loading')} />}>
          {(pieces) =>
            pieces.length === 0 ? (
              <p className="secondary">{i18n._('Add what the catalogue lacks, and your exercises can name it.')}</p>
            ) : (
              <ul className={page.list}>
                {pieces.map((piece) => (
                  <Piece key={piece.id} piece={piece} />
                ))}
              </ul>
            )
          }
        </LoadState>
        <AddPiece />
      </div>
    </Card>
  );
}

function Piece({ piece: { id, name, category } }: { piece: UserEquipment }): ReactNode {
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <p className={page.itemTitle}>{name}</p>
        <p className={page.small}>{categoryNames()[category] ?? category}</p>
      </div>
      <RemoveButton
        label={i18n._('Put {name} away', { name })}
        onClick={() => void api.catalog.myEquipment.remove({ id }).then(refreshOwn).catch(toastProblem)}
      />
    </li>
  );
}

function AddPiece(): ReactNode {
  const [name, setName] = useState('');
  const [category, setCategory] = useState<UserEquipment['category']>('machine');
  const submit = useSubmit();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit.run(async () => {
      await api.catalog.myEquipment.create({ name, category });
      setName('');
      await refreshOwn();
    });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <div className={`${page.row} ${page.ends}`}>
        <TextInput
          size="md"
          label={i18n._('Name of the equipment')}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          size="md"
          label={i18n._('Kind')}
          value={category}
          onChange={(event) =>
            setCategory(EQUIPMENT_CATEGORIES.find((each) => each === event.currentTarget.value) ?? 'machine')
          }
          data={EQUIPMENT_CATEGORIES.map((value) => ({ value, label: categoryNames()[value] ?? value }))}
        />
        <Button type="submit" variant="default" h={40} loading={submit.busy} disabled={name.trim() === ''}>
          {i18n._('Add equipment')}
        </Button>
      </div>
    </form>
  );
}
