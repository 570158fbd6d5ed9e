import { formatNear, i18n } from '@halteres/i18n';
import type { EntityListItem } from '@halteres/modules/coaching/contract';
import { Card, DataTable, EmptyState, PageHeader, SkeletonRows, Tag, type Column } from '@halteres/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState, type ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { MoreRows } from '../shell/parts/more-rows.tsx';
import { SearchField } from '../shell/parts/search-field.tsx';
import { useUnits } from '../shell/session/use-units.ts';
import { UnreadNotice } from '../training/comments/unread-notice.tsx';
import { FollowingSummary } from './following/following-summary.tsx';
import { entityListQuery } from './entity-queries.ts';
import page from '../shell/parts/page.module.css';

export const ClientList = (): ReactNode => <EntityList type="CLIENT" />;
export const ClassList = (): ReactNode => <EntityList type="CLASS" />;

/** Clients or classes by name, with what they do now and next. */
function EntityList({ type }: { type: EntityListItem['type'] }): ReactNode {
  const isClass = type === 'CLASS';
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const query = useInfiniteQuery({ ...entityListQuery({ type, search: wanted }), placeholderData: keepPreviousData });
  const navigate = useNavigate();
  const add = (
    <ButtonLink to="/clients/new" search={{ type }}>
      {isClass ? i18n._('Add a class') : i18n._('Add a client')}
    </ButtonLink>
  );
  const columns = useColumns();
  return (
    <>
      <PageHeader title={isClass ? i18n._('Classes') : i18n._('Clients')} actions={add} />
      <div className={page.stack}>
        {!isClass && <UnreadNotice as="coach" />}
        {!isClass && <FollowingSummary />}
        <div className={page.between}>
          <SearchField
            label={isClass ? i18n._('Search classes') : i18n._('Search clients')}
            value={search}
            onChange={setSearch}
          />
          <Link to="/put-away" className={page.itemLink ?? ''}>
            {i18n._('Put away')}
          </Link>
        </div>
        <Card flush>
          <LoadState query={query} skeleton={<SkeletonRows rows={8} label={i18n._('Loading')} />}>
            {(data) => {
              const rows = data.pages.flatMap((each) => each.items);
              if (rows.length === 0 && wanted !== '')
                return (
                  <EmptyState
                    icon="search"
                    title={i18n._('Nobody called “{name}”', { name: wanted })}
                    text={i18n._('Try fewer letters, or look among those you put away.')}
                  />
                );
              if (rows.length === 0) return <NoneYet isClass={isClass} action={add} />;
              return (
                <>
                  <DataTable
                    label={isClass ? i18n._('Classes') : i18n._('Clients')}
                    columns={columns}
                    rows={rows}
                    rowKey={(row) => row.id}
                    onOpen={(row) => void navigate({ to: '/clients/$entityId', params: { entityId: row.id } })}
                  />
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

function NoneYet({ isClass, action }: { isClass: boolean; action: ReactNode }): ReactNode {
  return (
    <EmptyState
      icon={isClass ? 'people' : 'person'}
      title={isClass ? i18n._('No classes yet') : i18n._('No clients yet')}
      text={
        isClass
          ? i18n._('A class has a size, a gym and days. Add one, and it stands here with its next session.')
          : i18n._('Add somebody by name. They stand here with their program and next workout, and need no account.')
      }
      action={action}
    />
  );
}

function useColumns(): Column<EntityListItem>[] {
  const { today } = useUnits();
  const day = (date: string | null) => (date === null ? '–' : formatNear(date, today));
  return [
    {
      key: 'name',
      header: i18n._('Name'),
      cell: (row) => (
        <>
          <Link to="/clients/$entityId" params={{ entityId: row.id }}>
            {row.name}
          </Link>
          <div className={page.small}>{row.activeProgram ?? i18n._('No program')}</div>
        </>
      ),
    },
    { key: 'next', header: i18n._('Next workout'), width: '160px', cell: (row) => day(row.nextWorkout) },
    { key: 'last', header: i18n._('Last done'), width: '160px', wide: true, cell: (row) => day(row.lastWorkout) },
    {
      key: 'state',
      header: i18n._('Login'),
      width: '140px',
      wide: true,
      cell: (row) =>
        row.type === 'CLASS' ? (
          '–'
        ) : row.claimed ? (
          <Tag tone="success">{i18n._('Has a login')}</Tag>
        ) : (
          <Tag>{i18n._('No login')}</Tag>
        ),
    },
  ];
}
