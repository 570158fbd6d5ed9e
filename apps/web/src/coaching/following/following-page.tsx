import { i18n } from '@halteres/i18n';
import type { FollowingFilter } from '@halteres/modules/planning/following/contract';
import { Card, EmptyState, PageHeader, SkeletonRows } from '@halteres/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { BackLink, ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { MoreRows } from '../../shell/parts/more-rows.tsx';
import page from '../../shell/parts/page.module.css';
import { SearchField } from '../../shell/parts/search-field.tsx';
import { useUnits } from '../../shell/session/use-units.ts';
import { UnreadNotice } from '../../training/comments/unread-notice.tsx';
import { followingQuery } from './following-queries.ts';
import { FollowingRow } from './following-row.tsx';
import { FILTERS } from './following-search.ts';
import { filterMeaning, filterWord } from './following-words.ts';
import classes from './following.module.css';

const route = getRouteApi('/app/following');

/** Who trained, who missed, who is stuck, who is silent or new; each row leads to the client. */
export function FollowingPage(): ReactNode {
  const { filter } = route.useSearch();
  const navigate = route.useNavigate();
  const { today } = useUnits();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const query = useInfiniteQuery({ ...followingQuery(today, filter, wanted), placeholderData: keepPreviousData });
  const choose = (next: FollowingFilter | undefined): void =>
    void navigate({ search: next === undefined ? {} : { filter: next }, replace: true });
  const counts = query.data?.pages.at(-1)?.counts;
  return (
    <>
      <PageHeader
        back={<BackLink to="/clients">{i18n._('Clients')}</BackLink>}
        title={i18n._('Who trains')}
        lead={filter === undefined ? i18n._('What your clients share with you, as of today.') : filterMeaning(filter)}
      />
      <div className={page.stack}>
        <UnreadNotice as="coach" />
        <div className={classes.filters} role="group" aria-label={i18n._('Show')}>
          <FilterButton
            label={i18n._('All')}
            count={counts?.all}
            isOn={filter === undefined}
            onClick={() => choose(undefined)}
          />
          {FILTERS.map((each) => (
            <FilterButton
              key={each}
              label={filterWord(each)}
              count={counts?.[each]}
              isOn={filter === each}
              onClick={() => choose(filter === each ? undefined : each)}
            />
          ))}
        </div>
        <SearchField label={i18n._('Search clients')} value={search} onChange={setSearch} />
        <Card flush>
          <LoadState query={query} skeleton={<SkeletonRows rows={8} height={72} label={i18n._('Loading')} />}>
            {(data) => {
              const rows = data.pages.flatMap(({ items }) => items);
              if (rows.length === 0) return <NobodyHere isAll={(counts?.all ?? 0) === 0} />;
              return (
                <>
                  <ul className={page.list} aria-label={i18n._('Clients')}>
                    {rows.map((client) => (
                      <FollowingRow key={client.entityId} client={client} />
                    ))}
                  </ul>
                  <MoreRows query={query} />
                </>
              );
            }}
          </LoadState>
        </Card>
      </div>
    </>
  );
}

type FilterProps = { label: string; count: number | undefined; isOn: boolean; onClick: () => void };

const FilterButton = ({ label, count, isOn, onClick }: FilterProps): ReactNode => (
  <button type="button" className={classes.filter} aria-pressed={isOn} onClick={onClick}>
    {label} <strong>{count ?? '–'}</strong>
  </button>
);

const NobodyHere = ({ isAll }: { isAll: boolean }): ReactNode =>
  isAll ? (
    <EmptyState
      icon="people"
      title={i18n._('No clients yet')}
      text={i18n._('Each client stands here with what they trained, missed and where they stand still.')}
      action={
        <ButtonLink to="/clients/new" search={{ type: 'CLIENT' }}>
          {i18n._('Add a client')}
        </ButtonLink>
      }
    />
  ) : (
    <EmptyState
      icon="check"
      title={i18n._('Nobody of this kind')}
      text={i18n._('Choose another filter, or fewer letters.')}
    />
  );
