import { i18n } from '@halteres/i18n';
import { Card, EmptyState, PageHeader, SkeletonRows, Tag } from '@halteres/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { catalogueLocale } from '../../catalogue/catalogue-locale.ts';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { MoreRows } from '../../shell/parts/more-rows.tsx';
import page from '../../shell/parts/page.module.css';
import { SearchField } from '../../shell/parts/search-field.tsx';
import { api } from '../../shell/session/api.ts';
import { countryName } from '../page/city-select.tsx';

type Found = Awaited<ReturnType<typeof api.gyms.search>>['items'][number];

const PAGE = 30;

/** Public gyms by name and city. */
export function FindGyms(): ReactNode {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const locale = catalogueLocale();
  const query = useInfiniteQuery({
    queryKey: ['gyms', 'found', locale, q],
    queryFn: ({ pageParam, signal }) =>
      api.gyms.search({ q, locale, limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
  });
  const found = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={page.stack}>
      <PageHeader
        back={<BackLink to="/gyms">{i18n._('Gyms')}</BackLink>}
        title={i18n._('Find a gym')}
        lead={i18n._('Gyms that have a public page. Open one to join it.')}
      />
      <SearchField label={i18n._('Name or city')} value={typed} onChange={setTyped} />
      <Card>
        <LoadState query={query} skeleton={<SkeletonRows rows={6} height={64} label={i18n._('Loading')} />}>
          {() =>
            found.length === 0 ? (
              <EmptyState
                icon="search"
                title={i18n._('No gym answers to that')}
                text={i18n._('Try a part of its name, or the city. A gym is found once it is open to everybody.')}
              />
            ) : (
              <ul className={page.list}>
                {found.map((gym) => (
                  <FoundRow key={gym.id} gym={gym} />
                ))}
              </ul>
            )
          }
        </LoadState>
        <MoreRows query={query} />
      </Card>
    </div>
  );
}

function FoundRow({ gym }: { gym: Found }): ReactNode {
  const place = [gym.address, gym.city?.name, gym.city === null ? null : countryName(gym.city.country)];
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <Link to="/gyms/$gymId" params={{ gymId: gym.id }} className={page.itemLink ?? ''}>
          {gym.name}
        </Link>
        <p className={page.small}>{place.filter((part) => part !== null && part !== undefined).join(', ')}</p>
      </div>
      {gym.joinsByRequest && <Tag>{i18n._('by request')}</Tag>}
    </li>
  );
}
