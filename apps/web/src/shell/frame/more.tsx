import { i18n } from '@halteres/i18n';
import { Icon, PageHeader } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { moreDestinations } from './navigation.ts';
import { leave, useMe } from '../session/session.ts';
import { SyncIndicator } from './sync-status.tsx';
import { toastProblem } from '../session/problem-text.ts';
import classes from './more.module.css';

/** What the bar of a phone has no room for. */
export function More(): ReactNode {
  const me = useMe();
  return (
    <>
      <PageHeader title={i18n._('More')} lead={me.email} />
      <nav aria-label={i18n._('More')} className={classes.list}>
        {moreDestinations(me.staff.length > 0).map((place) => (
          <Link key={place.to} to={place.to} className={classes.row ?? ''}>
            <Icon name={place.icon} />
            <span>{place.label}</span>
            <Icon name="next" size={16} />
          </Link>
        ))}
        <button type="button" className={classes.row} onClick={() => void leave().catch(toastProblem)}>
          <Icon name="lock" />
          <span>{i18n._('Sign out')}</span>
        </button>
      </nav>
      <div className={classes.foot}>
        <SyncIndicator />
      </div>
    </>
  );
}
