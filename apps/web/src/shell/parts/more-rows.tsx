import { i18n } from '@halteres/i18n';
import { Button } from '@halteres/ui';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './more-rows.module.css';

type Pages = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };

/** The end of a list that goes on: loads by itself when it comes into sight, or by the button. */
export function MoreRows({ query }: { query: Pages }): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    const end = ref.current;
    if (end === null || !hasNextPage) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) void fetchNextPage();
      },
      { rootMargin: '400px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [hasNextPage, fetchNextPage]);
  if (!hasNextPage) return null;
  return (
    <div ref={ref} className={classes.more}>
      <Button variant="default" h={40} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {i18n._('Show more')}
      </Button>
    </div>
  );
}
