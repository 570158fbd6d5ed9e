import { i18n } from '@halteres/i18n';
import type { Condition } from '@halteres/engine/catalog/stress';
import type { Injury } from '@halteres/modules/health/contract';
import { Button, NativeSelect, SegmentedChoice, Select, Switch, TextInput } from '@halteres/ui';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useUnits } from '../shell/session/use-units.ts';
import { conditionGroups } from './condition-words.ts';
import page from '../shell/parts/page.module.css';

export type InjuryDraft = {
  condition: Condition;
  severity: number;
  side: 'left' | 'right' | 'both' | null;
  redFlag: boolean;
  since: string | null;
  resolvedOn: string | null;
  notes: string | null;
};

type Props = { initial: Injury | null; onCancel: () => void; onSave: (draft: InjuryDraft) => void };

export function InjuryForm({ initial, onCancel, onSave }: Props): ReactNode {
  const { today } = useUnits();
  const [draft, setDraft] = useState<Omit<InjuryDraft, 'condition'> & { condition: Condition | null }>(
    initial ?? {
      condition: null,
      severity: 4,
      side: null,
      redFlag: false,
      since: today,
      resolvedOn: null,
      notes: null,
    },
  );
  const [tried, setTried] = useState(false);
  const set = (change: Partial<InjuryDraft>) => setDraft((before) => ({ ...before, ...change }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { condition, severity, side, redFlag, since, resolvedOn, notes } = draft;
    if (condition !== null)
      onSave({ condition, severity, side, redFlag, since, resolvedOn, notes: notes === '' ? null : notes });
  };
  return (
    <form className={page.fields} onSubmit={onSubmit} aria-label={i18n._('Injury')}>
      <div className={page.whole}>
        <Select
          size="md"
          searchable
          data-autofocus
          label={i18n._('What it is')}
          placeholder={i18n._('Type where it hurts')}
          data={conditionGroups()}
          value={draft.condition}
          onChange={(condition) => condition !== null && set({ condition: condition })}
          nothingFoundMessage={i18n._('Nothing by that word. Try the part of the body.')}
          error={tried && draft.condition === null ? i18n._('Choose what comes nearest.') : undefined}
          maxDropdownHeight={280}
        />
      </div>
      <NativeSelect
        size="md"
        label={i18n._('How bad, 1 to 10')}
        value={String(draft.severity)}
        onChange={(event) => set({ severity: Number(event.currentTarget.value) })}
        data={Array.from({ length: 10 }, (_, index) => String(index + 1))}
      />
      <TextInput
        size="md"
        type="date"
        label={i18n._('Since')}
        value={draft.since ?? ''}
        max={today}
        onChange={(event) => set({ since: event.currentTarget.value === '' ? null : event.currentTarget.value })}
      />
      <div className={page.whole}>
        <SegmentedChoice
          label={i18n._('Side')}
          value={draft.side ?? 'none'}
          onChange={(side) => set({ side: side === 'none' ? null : side })}
          options={[
            { value: 'none', label: i18n._('No side') },
            { value: 'left', label: i18n._('Left') },
            { value: 'right', label: i18n._('Right') },
            { value: 'both', label: i18n._('Both') },
          ]}
        />
      </div>
      <div className={page.whole}>
        <TextInput
          size="md"
          label={i18n._('Notes')}
          maxLength={2000}
          value={draft.notes ?? ''}
          onChange={(event) => set({ notes: event.currentTarget.value })}
        />
      </div>
      <div className={page.whole}>
        <Switch
          size="md"
          label={i18n._('There is a warning sign')}
          description={i18n._(
            'Numbness, pain at night, an accident, fever, or it gets worse. Programming stops until a doctor has looked.',
          )}
          checked={draft.redFlag}
          onChange={(event) => set({ redFlag: event.currentTarget.checked })}
        />
      </div>
      <div className={`${page.whole} ${page.row}`}>
        <Button type="submit" h={40}>
          {i18n._('Save')}
        </Button>
        <Button variant="subtle" h={40} onClick={onCancel}>
          {i18n._('Cancel')}
        </Button>
      </div>
    </form>
  );
}
