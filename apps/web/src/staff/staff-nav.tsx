import { i18n } from '@halteres/i18n';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../shell/session/session.ts';
import classes from './staff.module.css';

/** The parts of the staff area this person looks after. */
export function StaffNav(): ReactNode {
  const { staff } = useMe();
  const may = (role: 'words' | 'catalogue'): boolean => staff.includes(role) || staff.includes('operator');
  return (
    <nav aria-label={i18n._('Staff')} className={classes.nav}>
      {may('words') && <Link to="/staff/words">{i18n._('Words')}</Link>}
      {may('catalogue') && <Link to="/staff/quality">{i18n._('Data quality')}</Link>}
      {may('catalogue') && <Link to="/staff/library">{i18n._('Workout library')}</Link>}
      {may('catalogue') && <Link to="/staff/proposals">{i18n._('Proposals')}</Link>}
    </nav>
  );
}
