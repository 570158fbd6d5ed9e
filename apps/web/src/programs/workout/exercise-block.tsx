import { i18n } from '@halteres/i18n';
import type { PrescribedExerciseView, ProgramEdit, ProgramView } from '@halteres/modules/programs/contract';
import { ActionIcon, Button, Icon, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { useEstablishedWords } from '../../planning/established/use-established-words.ts';
import { measureUnits, roleNames } from '../program-words.ts';
import { ExerciseWhy } from './exercise-why.tsx';
import { SetTable } from './set-table.tsx';
import { SwapPanel } from './swap-panel.tsx';
import classes from './exercise-block.module.css';

type Props = {
  program: ProgramView;
  exercise: PrescribedExerciseView;
  /** The slugs that stand in this workout. */
  here: readonly string[];
  at: number;
  last: boolean;
  editable: boolean;
  change: (edit: ProgramEdit, said: string) => void;
};

/** An exercise with its sets, and why it is there. */
export function ExerciseBlock({ program, exercise: written, here, at, last, editable, change }: Props): ReactNode {
  const [swapping, setSwapping] = useState(false);
  const published = useEstablishedWords(program);
  const name = useNameOfExercise()(written);
  const exercise = { ...written, name };
  const { id } = exercise;
  const move = (toPosition: number) =>
    change({ kind: 'move_exercise', exercise: id, toPosition }, i18n._('{name} is moved.', { name }));
  const swap = (to: { slug: string; name: string }, everyWeek: boolean) => {
    setSwapping(false);
    change(
      { kind: 'swap_exercise', exercise: id, to: to.slug, everyWeek },
      everyWeek
        ? i18n._('{before} is now {after}, in every week from here.', { before: name, after: to.name })
        : i18n._('{before} is now {after}.', { before: name, after: to.name }),
    );
  };
  return (
    <li className={classes.block}>
      <div className={classes.head}>
        <span className={classes.order} aria-hidden="true">
          {exercise.superset ?? at + 1}
        </span>
        <div className={classes.words}>
          <h3>
            <Link to="/exercises/$slug" params={{ slug: exercise.slug }} className={classes.name ?? ''}>
              {name}
            </Link>
          </h3>
        </div>
        <span className={classes.tags}>
          <Tag tone={exercise.role === 'main' ? 'action' : 'plain'}>{roleNames()[exercise.role]}</Tag>
          {exercise.superset !== null && <Tag>{i18n._('Superset {letter}', { letter: exercise.superset })}</Tag>}
          {exercise.tempo !== null && <Tag>{i18n._('Tempo {tempo}', { tempo: exercise.tempo })}</Tag>}
        </span>
      </div>
      <SetTable
        exercise={exercise}
        unit={measureUnits()[exercise.measure]}
        gymUnit={exercise.sets.find((set) => set.load !== null)?.load?.unit ?? 'kg'}
        editable={editable}
        change={change}
      />
      <ExerciseWhy
        published={published}
        exercise={exercise}
        here={here}
        editable={editable}
        swapping={swapping}
        onSwap={swap}
        onMore={() => setSwapping(!swapping)}
      />
      {swapping && (
        <SwapPanel
          programKey={{ ownerId: program.ownerId, id: program.id }}
          entityId={program.entityId}
          exercise={exercise}
          onSwap={swap}
        />
      )}
      {editable && (
        <div className={classes.tools}>
          <Button
            variant="subtle"
            h={40}
            px={8}
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => change({ kind: 'add_set', exercise: id }, i18n._('A set of {name} is added.', { name }))}
          >
            {i18n._('Add a set')}
          </Button>
          <span className={classes.gap} />
          <ActionIcon
            size={40}
            variant="subtle"
            color="gray"
            c="var(--ink-2)"
            aria-label={i18n._('Move {name} up', { name })}
            disabled={at === 0}
            onClick={() => move(at - 1)}
          >
            <Icon name="up" />
          </ActionIcon>
          <ActionIcon
            size={40}
            variant="subtle"
            color="gray"
            c="var(--ink-2)"
            aria-label={i18n._('Move {name} down', { name })}
            disabled={last}
            onClick={() => move(at + 1)}
          >
            <Icon name="down" />
          </ActionIcon>
          <ActionIcon
            size={40}
            variant="subtle"
            color="gray"
            c="var(--ink-2)"
            aria-label={i18n._('Remove {name}', { name })}
            onClick={() => change({ kind: 'remove_exercise', exercise: id }, i18n._('{name} is removed.', { name }))}
          >
            <Icon name="trash" />
          </ActionIcon>
        </div>
      )}
    </li>
  );
}
