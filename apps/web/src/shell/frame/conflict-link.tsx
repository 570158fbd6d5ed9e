import { i18n } from '@halteres/i18n';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSyncStatus } from './sync-status.tsx';
import classes from './conflict-link.module.css';

/** Leads to what met other changes on its way to the server. */
export function ConflictLink(): ReactNode {
  const { conflicts } = useSyncStatus();
  if (conflicts === 0) return null;
  return (
    <Link to="/today" className={classes.link ?? ''}>
      {i18n._('{conflicts, plural, one {# change met another} other {# changes met others}}', { conflicts })}
    </Link>
  );
}
