import { i18n } from '@halteres/i18n';
import { EQUIPMENT_CATEGORIES, type EquipmentProposal } from '@halteres/modules/catalog/contract';
import { Button, NativeSelect, Notice, Select, showToast, Textarea, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { categoryNames } from '../gyms/category-words.ts';
import { equipmentQuery } from '../gyms/gym-queries.ts';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { refreshProposals } from './staff-queries.ts';

type Props = { proposal: EquipmentProposal; onCancel: () => void };

/** A proposed piece into the catalogue, as staff word it. */
export function AcceptEquipment({ proposal, onCancel }: Props): ReactNode {
  const { ownerId, id } = proposal;
  const { data: equipment = [] } = useQuery(equipmentQuery());
  const [name, setName] = useState(proposal.name);
  const [description, setDescription] = useState(proposal.description);
  const [category, setCategory] = useState(proposal.category);
  const [like, setLike] = useState<string | null>(null);
  const submit = useSubmit();
  // Only pieces that other ones are kinds of say how a load goes up.
  const general = equipment.filter((piece) => piece.slug === piece.kind && piece.slug !== 'none');
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (like === null) return;
    void submit.run(async () => {
      await api.catalog.proposals.acceptEquipment({ ownerId, id, name, description, category, like });
      showToast({ text: i18n._('{name} is in the catalogue.', { name }) });
      await refreshProposals();
    });
  };
  return (
    <form className={page.stack} onSubmit={onSubmit} noValidate>
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <TextInput
        size="md"
        label={i18n._('Name')}
        maxLength={120}
        value={name}
        error={submit.fieldProblem('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        size="md"
        autosize
        label={i18n._('What it is, in one sentence')}
        maxLength={500}
        value={description}
        error={submit.fieldProblem('description')}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <NativeSelect
        size="md"
        label={i18n._('Kind')}
        value={category}
        onChange={(event) =>
          setCategory(EQUIPMENT_CATEGORIES.find((each) => each === event.currentTarget.value) ?? category)
        }
        data={EQUIPMENT_CATEGORIES.map((value) => ({ value, label: categoryNames()[value] ?? value }))}
      />
      <Select
        size="md"
        searchable
        label={i18n._('Works like')}
        description={i18n._('Its load goes up alike, and exercises for that one are shown with it.')}
        placeholder={i18n._('Type a name')}
        data={general.map((piece) => ({ value: piece.slug, label: piece.name }))}
        nothingFoundMessage={i18n._('No equipment of that name')}
        value={like}
        onChange={setLike}
      />
      <div className={page.row}>
        <Button type="submit" h={40} loading={submit.busy} disabled={like === null}>
          {i18n._('Into the catalogue')}
        </Button>
        <Button variant="subtle" h={40} onClick={onCancel}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
