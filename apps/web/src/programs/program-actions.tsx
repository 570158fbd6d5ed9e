import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Button, Icon, showToast } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useExerciseName } from '../catalogue/use-exercise-name.ts';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { programQuery, refreshPrograms, undoEdit } from './program-queries.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { changeLine } from './versions/change-words.ts';
import { programName } from './words/program-name-words.ts';

/** Undo, pause, archive, put away. */
export function ProgramActions({ program }: { program: ProgramView }): ReactNode {
  const navigate = useNavigate();
  const nameOf = useExerciseName();
  const [busy, setBusy] = useState(false);
  const key = { ownerId: program.ownerId, id: program.id };
  const run = (work: () => Promise<unknown>) => {
    setBusy(true);
    work()
      .catch(toastProblem)
      .finally(() => setBusy(false));
  };
  const setStatus = async (status: ProgramView['status']): Promise<void> => {
    const summary = await api.programs.update({ ...key, status });
    queryClient.setQueryData(programQuery(key).queryKey, (before) =>
      before === undefined ? before : { ...before, ...summary },
    );
    await queryClient.invalidateQueries({ queryKey: ['programs', 'list'] });
    await queryClient.invalidateQueries({ queryKey: ['calendar'] });
  };
  const archive = async () => {
    const before = program.status;
    await setStatus('archived');
    showToast({
      text: i18n._('{name} is archived.', { name: programName(program) }),
      undoText: i18n._('Undo'),
      onUndo: () => void setStatus(before).catch(toastProblem),
    });
  };
  const putAway = async () => {
    await api.programs.remove(key);
    await refreshPrograms();
    await queryClient.invalidateQueries({ queryKey: ['calendar'] });
    const restore = async () => {
      await api.programs.restore(key);
      await refreshPrograms();
      await queryClient.invalidateQueries({ queryKey: ['calendar'] });
    };
    showToast({
      text: i18n._('{name} is put away.', { name: programName(program) }),
      undoText: i18n._('Undo'),
      onUndo: () => void restore().catch(toastProblem),
    });
    await navigate({ to: '/programs' });
  };
  const last = program.undoable === null ? '' : changeLine(program.undoable, nameOf);
  const undo = async () => {
    await undoEdit(key);
    showToast({ text: i18n._('Undone: {change}', { change: last }) });
  };
  return (
    <>
      {program.undoable !== null && (
        <Button
          variant="default"
          h={40}
          disabled={busy}
          leftSection={<Icon name="undo" size={16} />}
          title={last}
          onClick={() => run(undo)}
        >
          {i18n._('Undo the last change')}
        </Button>
      )}
      {program.status === 'active' && (
        <Button variant="default" h={40} disabled={busy} onClick={() => run(() => setStatus('paused'))}>
          {i18n._('Pause')}
        </Button>
      )}
      {program.status !== 'active' && (
        <Button variant="default" h={40} disabled={busy} onClick={() => run(() => setStatus('active'))}>
          {i18n._('Make active')}
        </Button>
      )}
      {program.status !== 'archived' && (
        <Button variant="default" h={40} disabled={busy} onClick={() => run(archive)}>
          {i18n._('Archive')}
        </Button>
      )}
      <Button variant="default" h={40} disabled={busy} onClick={() => run(putAway)}>
        {i18n._('Put away')}
      </Button>
    </>
  );
}
