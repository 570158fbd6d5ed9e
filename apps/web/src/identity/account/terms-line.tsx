import { i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import classes from '../door.module.css';

/** What making an account agrees to: the first consent on record. */
export function TermsLine(): ReactNode {
  return (
    <p className={classes.terms}>
      {i18n._(
        'With an account you agree that this Halteres keeps what you enter, to plan and show your training. You can take all of it with you, or erase it, at any time.',
      )}
    </p>
  );
}
