import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { showToast } from '@halteres/ui';
import { useState } from 'react';
import { toastProblem } from '../shell/session/problem-text.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { keepProgram, undoEdit, type ProgramKey } from './program-queries.ts';

/** Runs one change of what stands beside a program’s sets, keeps the program it answers with and offers to undo it. */
export function useProgramWrite(key: ProgramKey): {
  busy: boolean;
  run: (work: () => Promise<ProgramView>, said: string, then?: (program: ProgramView) => void) => void;
} {
  const [busy, setBusy] = useState(false);
  const refresh = () => void queryClient.invalidateQueries({ queryKey: ['calendar'] });
  const undo = async (): Promise<void> => {
    await undoEdit(key);
    refresh();
  };
  return {
    busy,
    run: (work, said, then) => {
      const change = async (): Promise<void> => {
        const program = await work();
        keepProgram(key, program);
        refresh();
        showToast({ text: said, undoText: i18n._('Undo'), onUndo: () => void undo().catch(toastProblem) });
        then?.(program);
      };
      setBusy(true);
      change()
        .catch(toastProblem)
        .finally(() => setBusy(false));
    },
  };
}
