import { i18n } from '@halteres/i18n';
import { ToastHost } from '@halteres/ui';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Mark } from '../shell/frame/mark.tsx';
import classes from './door.module.css';

/** The pages before somebody is signed in. */
export function DoorLayout(): ReactNode {
  return (
    <div className={classes.door}>
      <header className={classes.brand}>
        <Mark size={32} /> Halteres
      </header>
      <main className={classes.main}>
        <Outlet />
      </main>
      <ToastHost label={i18n._('Messages')} closeText={i18n._('Close')} />
    </div>
  );
}
