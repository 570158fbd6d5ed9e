import { i18n } from '@halteres/i18n';
import type { CellChange, CellConflict } from '@halteres/engine/load/cells';
import { showToast } from '@halteres/ui';
import { useState } from 'react';
import { catalogueLocale } from '../catalogue/catalogue-locale.ts';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { queryClient } from '../shell/session/query-client.ts';
import { useSubmit, type Submit } from '../shell/session/use-submit.ts';
import { gymQuery, refreshGyms, type GymRecord } from './gym-queries.ts';

export type GymSave = Submit & {
  /** What somebody else changed meanwhile to something different. */
  conflicts: readonly CellConflict[];
  save: (changes: CellChange[]) => void;
  /** Their value stays. */
  keepTheirs: (conflict: CellConflict) => void;
  /** The value given replaces theirs after all. */
  takeMine: (conflict: CellConflict) => void;
};

const reversed = ({ path, from, to }: CellChange): CellChange => ({ path, from: to, to: from });

/** Saves single values of a gym, says what clashed, and offers to undo the rest. */
export function useGymSave(id: string, onSaved: (gym: GymRecord) => void): GymSave {
  const submit = useSubmit();
  const [conflicts, setConflicts] = useState<readonly CellConflict[]>([]);
  const send = async (changes: CellChange[]): Promise<readonly CellConflict[]> => {
    const answer = await api.gyms.update({ id, locale: catalogueLocale(), changes });
    queryClient.setQueryData(gymQuery(id).queryKey, answer.gym);
    onSaved(answer.gym);
    await refreshGyms();
    return answer.conflicts;
  };
  const drop = ({ path }: CellConflict): void => setConflicts((before) => before.filter((each) => each.path !== path));
  const save = (changes: CellChange[]): void =>
    void submit.run(async () => {
      const clashing = await send(changes);
      setConflicts(clashing);
      const done = changes.filter(({ path }) => !clashing.some((each) => each.path === path));
      if (done.length > 0)
        showToast({
          text: i18n._('The gym is saved. New programs and swaps use it.'),
          undoText: i18n._('Undo'),
          onUndo: () => void send(done.map(reversed)).then(setConflicts, toastProblem),
        });
    });
  return {
    ...submit,
    conflicts,
    save,
    keepTheirs: drop,
    takeMine: (conflict) =>
      void submit.run(async () => {
        const again = await send([{ path: conflict.path, from: conflict.theirs, to: conflict.yours }]);
        drop(conflict);
        setConflicts((before) => [...before, ...again]);
      }),
  };
}
