import { i18n } from '@halteres/i18n';
import { EmptyState, ErrorState, SkeletonRows } from '@halteres/ui';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from './button-link.tsx';
import { problemText } from '../session/problem-text.ts';

export function PagePending(): ReactNode {
  return <SkeletonRows rows={8} label={i18n._('Loading')} />;
}

export function PageError({ error, reset }: { error: unknown; reset: () => void }): ReactNode {
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <ErrorState
      title={i18n._('This page could not be shown')}
      text={problemText(error)}
      retryText={i18n._('Try again')}
      onRetry={retry}
    />
  );
}

export function PageMissing(): ReactNode {
  return (
    <main>
      <h1 className="sr-only">{i18n._('Not found')}</h1>
      <EmptyState
        icon="search"
        title={i18n._('There is no such page')}
        text={i18n._('The address may be mistyped, or what was here is gone.')}
        action={<ButtonLink to="/">{i18n._('Go to the start')}</ButtonLink>}
      />
    </main>
  );
}
