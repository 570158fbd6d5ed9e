import { i18n } from '@halteres/i18n';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import { followingQuery } from './following-queries.ts';
import { filterWord } from './following-words.ts';

const NAMED = ['missed', 'stuck', 'silent', 'unread'] as const;

/** Above the list of clients: how many need a look, each with the way there. */
export function FollowingSummary(): ReactNode {
  const { today } = useUnits();
  const counts = useInfiniteQuery(followingQuery(today)).data?.pages.at(-1)?.counts;
  return (
    <nav className={page.row} aria-label={i18n._('Who trains')}>
      <ButtonLink to="/following" variant="default">
        {i18n._('Who trains')}
      </ButtonLink>
      {counts !== undefined &&
        NAMED.filter((filter) => counts[filter] > 0).map((filter) => (
          <Link key={filter} to="/following" search={{ filter }} className={page.itemLink ?? ''}>
            {filterWord(filter)} {counts[filter]}
          </Link>
        ))}
    </nav>
  );
}
