import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';
import { Button, Card, DeleteButton, Notice, PageHeader, SegmentedChoice, showToast, TextInput } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { BackLink } from '../shell/parts/button-link.tsx';
import { queryClient } from '../shell/session/query-client.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { BarRows } from './bar-rows.tsx';
import { EquipmentChecklist } from './equipment-checklist.tsx';
import { gymQuery, refreshGyms } from './gym-queries.ts';
import { inventorySummary } from './inventory-summary.ts';
import { PlateRows } from './plate-rows.tsx';
import { StackRows } from './stack-rows.tsx';
import { WeightListField } from './weight-list-field.tsx';
import page from '../shell/parts/page.module.css';

/** Everything a gym owns. */
export function InventoryEditor({ id, saved }: { id: string; saved: Gym }): ReactNode {
  const [gym, setGym] = useState(saved);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const submit = useSubmit();
  const navigate = useNavigate();
  const set = (change: Partial<Gym>) => setGym((before) => ({ ...before, ...change }));
  const mark = (field: string, wrong: boolean) =>
    setUnread((before) => new Set([...before].filter((each) => each !== field).concat(wrong ? [field] : [])));
  const changed = JSON.stringify(gym) !== JSON.stringify(saved);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (unread.size > 0) return;
    void submit.run(async () => {
      const record = await api.gyms.update({ id, inventory: gym });
      queryClient.setQueryData(gymQuery(id).queryKey, record);
      setGym(record.inventory);
      await refreshGyms();
      showToast({
        text: i18n._('The gym is saved. New programs and swaps use it.'),
        undoText: i18n._('Undo'),
        onUndo: () => void undo(),
      });
    });
  };
  const undo = async () => {
    const record = await api.gyms.update({ id, inventory: saved });
    setGym(record.inventory);
    queryClient.setQueryData(gymQuery(id).queryKey, record);
  };
  return (
    <form className={`${page.stack} ${page.narrow}`} onSubmit={onSubmit} noValidate>
      <PageHeader
        back={<BackLink to="/gyms">{i18n._('Gyms')}</BackLink>}
        title={gym.name}
        lead={inventorySummary(gym)}
        actions={
          <DeleteButton
            label={i18n._('Put away')}
            doneText={i18n._('{name} is put away.', { name: gym.name })}
            undoText={i18n._('Open one like it')}
            failText={i18n._('That did not work. Try again.')}
            onDelete={async () => {
              await api.gyms.remove({ id });
              await refreshGyms();
              await navigate({ to: '/gyms' });
            }}
            onUndo={async () => {
              await api.gyms.create({ name: saved.name, inventory: saved });
              await refreshGyms();
            }}
          />
        }
      />
      {submit.problem !== null && <Notice tone="danger" title={submit.problem} />}
      <Card>
        <div className={page.fields}>
          <TextInput
            size="md"
            label={i18n._('Name')}
            required
            withAsterisk={false}
            maxLength={120}
            value={gym.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
            error={gym.name.trim() === '' ? i18n._('Enter a name.') : undefined}
          />
          <SegmentedChoice
            label={i18n._('Loads shown in')}
            value={gym.unit}
            onChange={(unit) => set({ unit })}
            options={[
              { value: 'kg', label: 'kg' },
              { value: 'lb', label: 'lb' },
            ]}
          />
        </div>
      </Card>
      <Card title={i18n._('Bars')}>
        <BarRows gym={gym} onChange={(bars) => set({ bars })} />
      </Card>
      <Card title={i18n._('Plates')}>
        <PlateRows gym={gym} onChange={(plates) => set({ plates })} />
      </Card>
      <Card title={i18n._('Dumbbells and kettlebells')}>
        <div className={page.stack}>
          <WeightListField
            label={i18n._('Dumbbells, one of each pair')}
            unit={gym.unit}
            value={gym.dumbbells}
            onChange={(dumbbells) => set({ dumbbells })}
            onUnread={(wrong) => mark('dumbbells', wrong)}
          />
          <WeightListField
            label={i18n._('Kettlebells, each one by itself')}
            unit={gym.unit}
            value={gym.kettlebells}
            onChange={(kettlebells) => set({ kettlebells })}
            onUnread={(wrong) => mark('kettlebells', wrong)}
          />
        </div>
      </Card>
      <Card title={i18n._('Weight stacks')}>
        <StackRows gym={gym} onChange={(stacks) => set({ stacks })} />
      </Card>
      <Card title={i18n._('Equipment')}>
        <EquipmentChecklist owned={gym.equipment} onChange={(equipment) => set({ equipment })} />
      </Card>
      <div className={page.foot}>
        <Button
          type="submit"
          h={40}
          loading={submit.busy}
          disabled={!changed || unread.size > 0 || gym.name.trim() === ''}
        >
          {i18n._('Save the gym')}
        </Button>
        {changed && (
          <Button variant="subtle" h={40} onClick={() => setGym(saved)}>
            {i18n._('Drop the changes')}
          </Button>
        )}
      </div>
    </form>
  );
}
