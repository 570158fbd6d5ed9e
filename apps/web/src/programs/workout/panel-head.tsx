import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Icon } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import classes from './panel-head.module.css';

type Props = { program: ProgramView; actions: ReactNode; children: ReactNode };

/** What a workout beside its program is called, what can be done with it, and the way back. */
export function PanelHead({ program, actions, children }: Props): ReactNode {
  return (
    <div className={classes.frame}>
      <div className={classes.head}>
        <div className={classes.words}>{children}</div>
        <div className={`${page.row} ${classes.actions}`}>{actions}</div>
        <Link
          to="/programs/$ownerId/$programId"
          params={{ ownerId: program.ownerId, programId: program.id }}
          search={{}}
          className={classes.close ?? ''}
          aria-label={i18n._('Close the workout')}
        >
          <Icon name="cross" />
        </Link>
      </div>
    </div>
  );
}
