import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../shell/session/session.ts';
import classes from './unconfirmed-banner.module.css';

/** On every page until the address is proven; one line, nothing in the way. */
export function UnconfirmedBanner(): ReactNode {
  if (useMe().emailVerified) return null;
  return (
    <aside className={classes.banner} aria-label={i18n._('Confirm your e-mail')}>
      <Icon name="mail" size={16} />
      <Link to="/settings/account">{i18n._('Confirm your e-mail')}</Link>
    </aside>
  );
}
