import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import type { ReactNode } from 'react';
import classes from '../logger/sheets.module.css';

/** The way on when no exercise answers: one of one's own, under the typed name. */
export function MakeOwn({ name, onMake }: { name: string; onMake: () => void }): ReactNode {
  return (
    <button type="button" className={classes.option} onClick={onMake}>
      <strong>
        <Icon name="plus" size={16} />
        {i18n._('Make your own: {name}', { name })}
      </strong>
      <span>{i18n._('Counted in reps, with or without weight. It stays in this search.')}</span>
    </button>
  );
}
