import { formatSeconds, i18n } from '@halteres/i18n';
import type { PrescribedExerciseView, PrescribedSetView, ProgramEdit } from '@halteres/modules/programs/contract';
import { ActionIcon, Icon } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { LoadWhy } from './load-why.tsx';
import { rangeText, setKindNames } from '../program-words.ts';
import { SetEditor } from './set-editor.tsx';
import classes from './set-table.module.css';

type Props = {
  exercise: PrescribedExerciseView;
  unit: string;
  gymUnit: 'kg' | 'lb';
  editable: boolean;
  change: (edit: ProgramEdit, said: string) => void;
};

/** Sets as a compact table; loads large, everything else quiet. */
export function SetTable({ exercise, unit, gymUnit, editable, change }: Props): ReactNode {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <table className={classes.table} aria-label={i18n._('Sets of {name}', { name: exercise.name })}>
      <thead>
        <tr>
          <th scope="col">{i18n._('Set')}</th>
          <th scope="col">{unit}</th>
          <th scope="col">{i18n._('Load')}</th>
          <th scope="col">
            <abbr title={i18n._('Reps in reserve: how many more you could do')}>{i18n._('RIR')}</abbr>
          </th>
          <th scope="col">{i18n._('Rest')}</th>
          {editable && (
            <th scope="col">
              <span className="sr-only">{i18n._('Change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {exercise.sets.map((set, at) =>
          set.id === editing ? (
            <SetEditor
              key={set.id}
              set={set}
              number={numberOf(exercise.sets, at)}
              gymUnit={gymUnit}
              onCancel={() => setEditing(null)}
              onSave={(fields) => {
                setEditing(null);
                change(
                  { kind: 'change_set', set: set.id, ...fields },
                  set.kind === 'warm_up'
                    ? i18n._('A warm-up of {name} is changed.', { name: exercise.name })
                    : i18n._('Set {number} of {name} is changed.', {
                        number: numberOf(exercise.sets, at),
                        name: exercise.name,
                      }),
                );
              }}
            />
          ) : (
            <SetRow
              key={set.id}
              set={set}
              name={exercise.name}
              number={numberOf(exercise.sets, at)}
              editable={editable}
              onEdit={() => setEditing(set.id)}
              onRemove={() =>
                change(
                  { kind: 'remove_set', set: set.id },
                  i18n._('A set of {name} is removed.', { name: exercise.name }),
                )
              }
              only={exercise.sets.length === 1}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

/** Work sets are counted; warm-ups are not. */
const numberOf = (sets: readonly PrescribedSetView[], at: number): number =>
  sets.slice(0, at + 1).filter((set) => set.kind !== 'warm_up').length;

type RowProps = {
  set: PrescribedSetView;
  /** Of the exercise. */
  name: string;
  number: number;
  editable: boolean;
  only: boolean;
  onEdit: () => void;
  onRemove: () => void;
};

function SetRow({ set, name, number, editable, only, onEdit, onRemove }: RowProps): ReactNode {
  const kind = setKindNames()[set.kind];
  return (
    <tr data-kind={set.kind}>
      <th scope="row">{set.kind === 'work' ? number : kind}</th>
      <td className={classes.reps}>
        {rangeText(set)}
        {set.kind === 'amrap' ? '+' : ''}
      </td>
      <td>
        {set.load === null ? <span className="quiet">–</span> : <LoadWhy set={set} load={set.load} name={name} />}
      </td>
      <td>{set.rir ?? <span className="quiet">–</span>}</td>
      <td className={classes.rest}>{set.restSeconds === 0 ? '–' : formatSeconds(set.restSeconds)}</td>
      {editable && (
        <td className={classes.tools}>
          <ActionIcon
            size={40}
            variant="subtle"
            color="gray"
            c="var(--ink-2)"
            aria-label={i18n._('Edit {kind} {number}', { kind, number: set.kind === 'warm_up' ? '' : number }).trim()}
            onClick={onEdit}
          >
            <Icon name="pencil" size={16} />
          </ActionIcon>
          <ActionIcon
            size={40}
            variant="subtle"
            color="gray"
            c="var(--ink-2)"
            aria-label={i18n._('Remove {kind} {number}', { kind, number: set.kind === 'warm_up' ? '' : number }).trim()}
            disabled={only}
            onClick={onRemove}
          >
            <Icon name="cross" size={16} />
          </ActionIcon>
        </td>
      )}
    </tr>
  );
}
