import { i18n } from '@halteres/i18n';
import type { LibraryWorkout } from '@halteres/modules/library/contract';
import { Button, Notice, Sheet } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { useSubmit } from '../shell/session/use-submit.ts';
import { areMinutes, corrected, CorrectionFields, correctionsOf } from './corrections.tsx';
import { refreshLibrary } from './workout-queries.ts';

/** Corrects what was understood of a workout of one's own. */
export function EditWorkout({
  workout,
  opened,
  onClose,
}: {
  workout: LibraryWorkout;
  opened: boolean;
  onClose: () => void;
}): ReactNode {
  const [value, setValue] = useState(() => correctionsOf(workout));
  const { busy, problem, run } = useSubmit();
  const save = (): Promise<void> =>
    run(async () => {
      await api.library.change({ ref: workout.ref, ...corrected(value) });
      await refreshLibrary();
      onClose();
    });
  return (
    <Sheet open={opened} onClose={onClose} label={i18n._('Correct what was understood')}>
      <h2>{i18n._('Correct what was understood')}</h2>
      <div className={page.stack}>
        {problem !== null && (
          <Notice tone="danger" title={i18n._('It was not saved')}>
            {problem}
          </Notice>
        )}
        <CorrectionFields value={value} onChange={setValue} />
        <Button h={48} loading={busy} disabled={!areMinutes(value.minutes)} onClick={() => void save()}>
          {i18n._('Save')}
        </Button>
      </div>
    </Sheet>
  );
}
