import { i18n } from '@halteres/i18n';
import type { SharedWorkout } from '@halteres/modules/library/contract';
import { Button, Notice, Sheet, TextInput } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { areMinutes, corrected, CorrectionFields, correctionsOf } from '../../library/corrections.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { useSubmit } from '../../shell/session/use-submit.ts';
import { refreshShared } from './shared-queries.ts';

/** Corrects what was understood of a shared workout, and where it comes from. */
export function EditShared({ workout, onClose }: { workout: SharedWorkout; onClose: () => void }): ReactNode {
  const [value, setValue] = useState(() => correctionsOf(workout));
  const [source, setSource] = useState(workout.source ?? '');
  const { busy, problem, run } = useSubmit();
  const save = (): Promise<void> =>
    run(async () => {
      await api.library.shared.change({
        ref: workout.ref,
        ...corrected(value),
        source: source.trim() === '' ? null : source.trim(),
        updatedAt: workout.updatedAt,
      });
      await refreshShared();
      onClose();
    });
  return (
    <Sheet open onClose={onClose} label={i18n._('Correct what was understood')}>
      <h2>{i18n._('Correct what was understood')}</h2>
      <div className={page.stack}>
        {problem !== null && (
          <Notice tone="danger" title={i18n._('It was not saved')}>
            {problem}
          </Notice>
        )}
        <CorrectionFields value={value} onChange={setValue} />
        <TextInput
          label={i18n._('Where it comes from')}
          maxLength={200}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Button h={48} loading={busy} disabled={!areMinutes(value.minutes)} onClick={() => void save()}>
          {i18n._('Save')}
        </Button>
      </div>
    </Sheet>
  );
}
