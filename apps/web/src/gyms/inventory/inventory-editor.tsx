import { i18n } from '@halteres/i18n';
import { changesBetween } from '@halteres/engine/load/cells';
import type { Gym } from '@halteres/engine/load/inventory';
import { cellsOfInventory } from '@halteres/engine/load/inventory-cells';
import { Button, Card, Notice, SegmentedChoice, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { useGymSave } from '../use-gym-save.ts';
import { ConflictList } from '../page/conflict-list.tsx';
import { BarRows } from './bar-rows.tsx';
import { EquipmentChecklist } from './equipment-checklist.tsx';
import { PlateRows } from './plate-rows.tsx';
import { StackRows } from './stack-rows.tsx';
import { WeightListField } from './weight-list-field.tsx';

/** Everything a gym owns. Saving sends what was changed, so that somebody else's changes stay. */
export function InventoryEditor({ id, saved }: { id: string; saved: Gym }): ReactNode {
  const [base, setBase] = useState(saved);
  const [gym, setGym] = useState(saved);
  const [round, setRound] = useState(0);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  /** Fields keep the text they were given; another round gives them another. */
  const reset = (to: Gym): void => {
    setBase(to);
    setGym(to);
    setUnread(new Set());
    setRound((before) => before + 1);
  };
  const saving = useGymSave(id, (record) => reset(record.inventory));
  const set = (change: Partial<Gym>) => setGym((before) => ({ ...before, ...change }));
  const mark = (field: string, wrong: boolean) =>
    setUnread((before) => new Set([...before].filter((each) => each !== field).concat(wrong ? [field] : [])));
  const changes = changesBetween(cellsOfInventory(base), cellsOfInventory(gym));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (unread.size === 0 && changes.length > 0) saving.save(changes);
  };
  return (
    <form key={round} className={`${page.stack} ${page.narrow}`} onSubmit={onSubmit} noValidate>
      {saving.problem !== null && <Notice tone="danger" title={saving.problem} />}
      <ConflictList {...saving} />
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
        <EquipmentChecklist gym={gym} onChange={set} />
      </Card>
      <div className={page.foot}>
        <Button
          type="submit"
          h={40}
          loading={saving.busy}
          disabled={changes.length === 0 || unread.size > 0 || gym.name.trim() === ''}
        >
          {i18n._('Save the gym')}
        </Button>
        {changes.length > 0 && (
          <Button variant="subtle" h={40} onClick={() => reset(base)}>
            {i18n._('Drop the changes')}
          </Button>
        )}
      </div>
    </form>
  );
}
