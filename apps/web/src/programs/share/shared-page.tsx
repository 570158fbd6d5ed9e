import { formatDate, i18n } from '@halteres/i18n';
import { Button, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { catalogueLocale } from '../../catalogue/catalogue-locale.ts';
import { Mark } from '../../shell/frame/mark.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api, isProblem } from '../../shell/session/api.ts';
import { PrintedProgram } from '../print/printed-program.tsx';
import classes from './shared-page.module.css';

/** A meta element while the page is shown. */
function useMeta(name: string, content: string): void {
  useEffect(() => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name, content });
    document.head.append(meta);
    return () => meta.remove();
  }, [name, content]);
}

/** A program behind a link, for whoever has it. The secret is after the #, so no server log or referrer has it. */
export function SharedPage(): ReactNode {
  const token = useLocation({ select: ({ hash }) => hash });
  const locale = catalogueLocale();
  useMeta('robots', 'noindex, nofollow');
  useMeta('referrer', 'no-referrer');
  const query = useQuery({
    queryKey: ['shared-program', token, locale],
    enabled: token !== '',
    retry: false,
    gcTime: 0,
    queryFn: ({ signal }) => api.shares.open({ token, locale }, { signal }),
  });
  const isGone = token === '' || isProblem(query.error, 'not_found');
  return (
    <>
      <header className={classes.brand}>
        <Link to="/">
          <Mark size={32} /> Halteres
        </Link>
        {query.data !== undefined && (
          <Button variant="default" h={40} onClick={() => window.print()}>
            {i18n._('Print')}
          </Button>
        )}
      </header>
      <main className={classes.main}>
        {isGone ? (
          <PageHeader
            title={i18n._('This link shows nothing')}
            lead={i18n._('It was revoked or has ended. Ask whoever gave it to you for a new one.')}
          />
        ) : (
          <LoadState query={query} skeleton={<SkeletonRows rows={8} height={64} label={i18n._('Loading')} />}>
            {(program) => (
              <>
                <p className={`secondary ${classes.until}`}>
                  {i18n._('To read only. This link works until {date}.', {
                    date: formatDate(program.expiresAt.slice(0, 10)),
                  })}
                </p>
                <PrintedProgram program={program} />
              </>
            )}
          </LoadState>
        )}
      </main>
    </>
  );
}
