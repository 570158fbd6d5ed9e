import { i18n } from '@halteres/i18n';
import type { FolderView } from '@halteres/modules/training/contract';
import { ActionIcon, Icon, TextInput } from '@halteres/ui';
import type { ReactNode } from 'react';
import { undoable } from '../undoable.ts';
import { useLog } from '../use-sync.ts';
import { moved } from './moved.ts';
import classes from './templates.module.css';

/** A folder's name, its place among the others, and its end. */
export function FolderHead({ folder, folders }: { folder: FolderView; folders: readonly FolderView[] }): ReactNode {
  const { templates } = useLog();
  const { id, name } = folder;
  const at = folders.findIndex((each) => each.id === id);
  const move = (by: 1 | -1) => {
    const changes = moved(folders, id, by);
    const write = (positions: typeof changes) =>
      Promise.all(positions.map((each) => templates.editFolder({ id: each.id, position: each.position })));
    void undoable(
      i18n._('{name} moved', { name }),
      () => write(changes),
      () => write(changes.map((each) => ({ id: each.id, position: each.before, before: each.position }))),
    );
  };
  const rename = (next: string) => {
    if (next === '' || next === name) return;
    void undoable(
      i18n._('Folder renamed'),
      () => templates.editFolder({ id, name: next }),
      () => templates.editFolder({ id, name }),
    );
  };
  return (
    <div className={classes.folder}>
      <TextInput
        key={name}
        className={classes.grows}
        aria-label={i18n._('Name of the folder')}
        maxLength={100}
        defaultValue={name}
        onBlur={(event) => rename(event.currentTarget.value.trim())}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        disabled={at <= 0}
        onClick={() => move(-1)}
        aria-label={i18n._('Move {name} up', { name })}
      >
        <Icon name="up" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        disabled={at === folders.length - 1}
        onClick={() => move(1)}
        aria-label={i18n._('Move {name} down', { name })}
      >
        <Icon name="down" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        onClick={() =>
          void undoable(
            i18n._('Folder {name} removed; its templates stay', { name }),
            () => templates.remove('workout_template_folders', { id }),
            () => templates.restore('workout_template_folders', { id }),
          )
        }
        aria-label={i18n._('Remove the folder {name}', { name })}
      >
        <Icon name="trash" />
      </ActionIcon>
    </div>
  );
}
