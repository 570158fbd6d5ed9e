import { i18n } from '@halteres/i18n';
import { EQUIPMENT_CATEGORIES, type UserEquipment } from '@halteres/modules/catalog/contract';
import { NativeSelect, Textarea, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { OwnFormFrame } from './own-form-frame.tsx';
import { refreshOwn } from './own-queries.ts';

type Draft = Omit<UserEquipment, 'id' | 'proposal'>;

const EMPTY: Draft = { name: '', category: 'machine', notes: null, description: null, visibility: 'private' };

/** A piece of one's own, new or changed. */
export function PieceForm({ piece, onDone }: { piece: UserEquipment | null; onDone: () => void }): ReactNode {
  const [draft, setDraft] = useState<Draft>(() => {
    if (piece === null) return EMPTY;
    const { id: _id, proposal: _proposal, ...saved } = piece;
    return saved;
  });
  const [tried, setTried] = useState(false);
  const submit = useSubmit();
  const change = (changed: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changed }));
  const onSubmit = (): void => {
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
    <OwnFormFrame
      title={piece === null ? i18n._('New equipment') : piece.name}
      draft={draft}
      onChange={change}
      sharing={i18n._('My clients may see it and name it in exercises')}
      submit={submit}
      onSubmit={onSubmit}
      onDone={onDone}
    >
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
    </OwnFormFrame>
  );
}
