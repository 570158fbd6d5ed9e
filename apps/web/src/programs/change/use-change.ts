import { i18n } from '@halteres/i18n';
import type { ChangePreview, ProgramChangeInput } from '@halteres/modules/programs/versions/contract';
import { showToast } from '@halteres/ui';
import { useState } from 'react';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { queryClient } from '../../shell/session/query-client.ts';
import { programQuery, undoEdit, type ProgramKey } from '../program-queries.ts';

export type Shown = { change: ProgramChangeInput; preview: ChangePreview; said: string };

/** A change of many things: first what it would do, then done as it was shown. */
export function useChange(key: ProgramKey): {
  busy: boolean;
  shown: Shown | null;
  show: (change: ProgramChangeInput, said: string) => void;
  dismiss: () => void;
  doIt: (reason: string) => void;
} {
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const run = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  const refresh = () => {
    for (const name of ['calendar', 'programs']) void queryClient.invalidateQueries({ queryKey: [name] });
  };
  const undo = async (): Promise<void> => {
    await undoEdit(key);
    refresh();
  };
  return {
    busy,
    shown,
    show: (change, said) =>
      run(async () => setShown({ change, said, preview: await api.versions.preview({ ...key, change }) })),
    dismiss: () => setShown(null),
    doIt: (reason) =>
      run(async () => {
        if (shown === null) return;
        const { program } = await api.versions.change({
          ...key,
          change: shown.change,
          hash: shown.preview.hash,
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        });
        queryClient.setQueryData(programQuery(key).queryKey, program);
        refresh();
        setShown(null);
        showToast({ text: shown.said, undoText: i18n._('Undo'), onUndo: () => void undo().catch(toastProblem) });
      }),
  };
}
