import { i18n } from '@halteres/i18n';
import { AppFrame, Icon, KeyHint, ToastHost } from '@halteres/ui';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { COMMAND_KEY } from './command-key.ts';
import { Mark } from './mark.tsx';
import { barDestinations, railDestinations } from './navigation.ts';
import { useMe } from '../session/session.ts';
import { UnconfirmedBanner } from '../../identity/account/unconfirmed-banner.tsx';
import { ConflictLink } from './conflict-link.tsx';
import { SyncIndicator, useOnline, useSyncStatus } from './sync-status.tsx';
import { useShellKeys } from './use-shell-keys.ts';
import classes from './layout.module.css';

const Palette = lazy(() => import('./palette.tsx'));
const KeyHelp = lazy(() => import('./key-help.tsx'));

/** Everything around a screen once you are signed in. */
export function AppLayout(): ReactNode {
  const [open, setOpen] = useState<'palette' | 'help' | null>(null);
  const openPalette = useCallback(() => setOpen('palette'), []);
  const openHelp = useCallback(() => setOpen('help'), []);
  useShellKeys({ openPalette, openHelp });
  useFocusOnNavigation();
  useLogInSync();
  return (
    <>
      <AppFrame
        skipText={i18n._('Skip to the content')}
        rail={<Rail openPalette={openPalette} openHelp={openHelp} />}
        bar={<Bar />}
        notice={
          <>
            <UnconfirmedBanner />
            <PhoneNotice />
          </>
        }
      >
        <Outlet />
      </AppFrame>
      <ToastHost label={i18n._('Messages')} closeText={i18n._('Close')} />
      <Suspense>
        {open === 'palette' && <Palette open onClose={() => setOpen(null)} />}
        {open === 'help' && <KeyHelp open onClose={() => setOpen(null)} />}
      </Suspense>
    </>
  );
}

/** Keeps the log on this device and on the server alike, whatever page is open. */
function useLogInSync(): void {
  const { id } = useMe();
  useEffect(() => {
    void import('../../training/account-sync.ts').then(({ accountLog }) => accountLog(id));
  }, [id]);
}

/** A new page starts at its top, for screen readers too. */
function useFocusOnNavigation(): void {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (pathname === undefined) return;
    if (first.current) {
      first.current = false;
      return;
    }
    if (
      document.activeElement === null ||
      document.activeElement === document.body ||
      document.activeElement.closest('nav') !== null
    )
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

function Rail({ openPalette, openHelp }: { openPalette: () => void; openHelp: () => void }): ReactNode {
  const me = useMe();
  return (
    <div className={classes.rail}>
      <header className={classes.top}>
        <Link to="/" className={classes.brand ?? ''}>
          <Mark /> Halteres
        </Link>
        <button type="button" className={classes.search} onClick={openPalette}>
          <Icon name="search" size={16} />
          <span>{i18n._('Search')}</span>
          <KeyHint keys={[COMMAND_KEY, 'K']} />
        </button>
      </header>
      <nav aria-label={i18n._('Main')} className={classes.nav}>
        {railDestinations(me.staff.length > 0).map((place) => (
          <Link key={place.to} to={place.to} className={classes.place ?? ''}>
            <Icon name={place.icon} />
            {place.label}
          </Link>
        ))}
      </nav>
      <footer className={classes.foot}>
        <SyncIndicator />
        <ConflictLink />
        <div className={classes.who}>
          <span className={classes.name} title={me.email}>
            {me.name ?? me.email}
          </span>
          <button
            type="button"
            className={classes.keys}
            onClick={openHelp}
            aria-label={i18n._('Keys')}
            title={i18n._('Keys')}
          >
            <Icon name="keyboard" />
          </button>
        </div>
      </footer>
    </div>
  );
}

function Bar(): ReactNode {
  return (
    <nav aria-label={i18n._('Main')} className={classes.bar}>
      {barDestinations().map((place) => (
        <Link key={place.to} to={place.to} className={classes.tab ?? ''} data-centre={place.to === '/log' || undefined}>
          <span className={classes.tabIcon}>
            <Icon name={place.icon} size={24} />
          </span>
          {place.label}
        </Link>
      ))}
    </nav>
  );
}

/** On a phone the state of the network is said only when it matters. */
function PhoneNotice(): ReactNode {
  const isOnline = useOnline();
  const { queued, conflicts } = useSyncStatus();
  if (isOnline && queued === 0 && conflicts === 0) return null;
  return (
    <section className={classes.notice} aria-label={i18n._('What is saved and sent')}>
      <SyncIndicator />
      <ConflictLink />
    </section>
  );
}
