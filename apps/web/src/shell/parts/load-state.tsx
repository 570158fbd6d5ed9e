import { i18n } from '@halteres/i18n';
import { ErrorState, SkeletonRows } from '@halteres/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../session/api.ts';
import { problemText } from '../session/problem-text.ts';

type Props<Data> = { query: UseQueryResult<Data>; skeleton?: ReactNode; children: (data: Data) => ReactNode };

/** What a query shows while it loads, when it fails, and when it is there. */
export function LoadState<Data>({ query, skeleton, children }: Props<Data>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      <ErrorState
        title={
          isProblem(query.error, 'not_found')
            ? i18n._('There is nothing here')
            : isProblem(query.error, 'not_shared')
              ? i18n._('This is not shared with you')
              : i18n._('This could not be loaded')
        }
        text={problemText(query.error)}
        retryText={i18n._('Try again')}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return skeleton ?? <SkeletonRows rows={6} label={i18n._('Loading')} />;
}
