import { i18n } from '@halteres/i18n';
import { EQUIPMENT_CATEGORIES, type UserEquipment } from '@halteres/modules/catalog/contract';
import { Button, Card, Checkbox, NativeSelect, Notice, Textarea, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useMe } from '../shell/session/session.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { refreshOwn } from './own-queries.ts';

type Draft = Omit<UserEquipment, 'id' | 'proposal'>;

const EMPTY: Draft = { name: '', category: 'machine', notes: null, description: null, visibility: 'private' };

/** A piece of one's own, new or changed. */
export function PieceForm({ piece, onDone }: { piece: UserEquipment | null; onDone: () => void }): ReactNode {
  const { coaches } = useMe();
  const [draft, setDraft] = useState<Draft>(() => {
    if (piece === null) return EMPTY;
    const { id: _id, proposal: _proposal, ...saved } = piece;
    return saved;
  });
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const change = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (draft.name.trim() === '') return;
    void submit.run(async () => {
      if (piece === null) await api.catalog.myEquipment.create(draft);
      else await api.catalog.myEquipment.update({ ...draft, id: piece.id });
      await refreshOwn();
      onDone();
    });
  };
  return (
    <Card title={piece === null ? i18n._('New equipment') : piece.name}>
      <form className={page.stack} onSubmit={onSubmit} noValidate>
        {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
        <TextInput
          size="md"
          label={i18n._('Name of the equipment')}
          maxLength={120}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={tried && draft.name.trim() === '' ? i18n._('Enter a name.') : submit.fieldProblem('name')}
        />
        <NativeSelect
          size="md"
          label={i18n._('Kind')}
          value={draft.category}
          onChange={(event) =>
            change({ category: EQUIPMENT_CATEGORIES.find((each) => each === event.currentTarget.value) ?? 'machine' })
          }
          data={EQUIPMENT_CATEGORIES.map((value) => ({ value, label: categoryNames()[value] ?? value }))}
        />
        <Textarea
          size="md"
          autosize
          label={i18n._('What it is')}
          description={i18n._('In a sentence. Who you share it with or propose it to reads this.')}
          maxLength={1000}
          value={draft.description ?? ''}
          onChange={(event) => change({ description: event.currentTarget.value || null })}
        />
        <Textarea
          size="md"
          autosize
          label={i18n._('Notes for yourself')}
          maxLength={2000}
          value={draft.notes ?? ''}
          onChange={(event) => change({ notes: event.currentTarget.value || null })}
        />
        {(coaches || draft.visibility === 'clients') && (
          <Checkbox
            size="md"
            label={i18n._('My clients may see it and name it in exercises')}
            checked={draft.visibility === 'clients'}
            onChange={(event) => change({ visibility: event.currentTarget.checked ? 'clients' : 'private' })}
          />
        )}
        <div className={page.row}>
          <Button type="submit" h={40} loading={submit.busy}>
            {i18n._('Save')}
          </Button>
          <Button variant="subtle" h={40} onClick={onDone}>
            {i18n._('Cancel')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
