import { i18n } from '@halteres/i18n';
import type { SharedState, SharedWorkout } from '@halteres/modules/library/contract';
import { Card, EmptyState, PageHeader, Skeleton, SkeletonRows } from '@halteres/ui';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useState, type ReactNode } from 'react';
import { useTyped } from '../../catalogue/use-typed.ts';
import { tagName } from '../../library/workout-words.ts';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { FilterSelect, Filters } from '../../shell/parts/filter-select.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { MoreRows } from '../../shell/parts/more-rows.tsx';
import page from '../../shell/parts/page.module.css';
import { SearchField } from '../../shell/parts/search-field.tsx';
import { StaffNav } from '../staff-nav.tsx';
import { EditShared } from './edit-shared.tsx';
import { sharedListQuery, sharedStateQuery } from './shared-queries.ts';
import { SharedRow } from './shared-row.tsx';
import { readSharedSearch, type SharedChange, type SharedSearch } from './shared-search.ts';
import { VectorsCard } from './vectors-card.tsx';
import library from '../../library/library.module.css';

const route = getRouteApi('/app/staff/library');

/** The workouts that everybody finds: looked through, corrected, retired, and their vectors. */
export function SharedLibraryPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (changed: SharedChange) =>
      void navigate({
        search: (before) => readSharedSearch({ ...before, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const keep = useCallback((q: string) => change({ q }), [change]);
  const [typed, setTyped] = useTyped(search.q ?? '', keep);
  const wanted = useDeferredValue(typed.trim());
  const state = useQuery(sharedStateQuery);
  return (
    <>
      <PageHeader
        title={i18n._('Workout library')}
        lead={i18n._('Everybody here finds these workouts. What is retired stays for what refers to it.')}
        actions={<ButtonLink to="/staff/library/import">{i18n._('Add workouts')}</ButtonLink>}
      />
      <StaffNav />
      <div className={page.stack}>
        <LoadState query={state} skeleton={<Skeleton height={112} />}>
          {(data) => <VectorsCard state={data} />}
        </LoadState>
        <div className={library.tools}>
          <SearchField label={i18n._('Search workouts')} value={typed} onChange={setTyped} />
          <SharedFilters search={search} change={change} state={state.data} />
        </div>
        <SharedList search={{ ...readSharedSearch({ ...search, q: wanted }) }} />
      </div>
    </>
  );
}

function SharedFilters({
  search,
  change,
  state,
}: {
  search: SharedSearch;
  change: (changed: SharedChange) => void;
  state: SharedState | undefined;
}): ReactNode {
  return (
    <Filters label={i18n._('Filters')}>
      <FilterSelect
        label={i18n._('State')}
        all={i18n._('Current')}
        choices={[
          { value: 'retired', label: i18n._('Retired') },
          { value: 'all', label: i18n._('All') },
        ]}
        value={search.state ?? ''}
        onChange={(value) => change({ state: value })}
      />
      <FilterSelect
        label={i18n._('Source')}
        all={i18n._('Any source')}
        choices={(state?.sources ?? [])
          .filter(({ source }) => source !== '')
          .map(({ source, workouts }) => ({ value: source, label: `${source} (${workouts})` }))}
        value={search.source ?? ''}
        onChange={(source) => change({ source })}
      />
      <FilterSelect
        label={i18n._('Tag')}
        all={i18n._('Any tag')}
        choices={(state?.tags ?? []).map(({ tag, workouts }) => ({
          value: tag,
          label: `${tagName(tag)} (${workouts})`,
        }))}
        value={search.tag ?? ''}
        onChange={(tag) => change({ tag })}
      />
      <FilterSelect
        label={i18n._('Quality')}
        all={i18n._('Any quality')}
        choices={[{ value: 'yes', label: i18n._('With notes') }]}
        value={search.notes ?? ''}
        onChange={(notes) => change({ notes })}
      />
    </Filters>
  );
}

function SharedList({ search }: { search: SharedSearch }): ReactNode {
  const query = useInfiniteQuery(sharedListQuery(search));
  const [editing, setEditing] = useState<SharedWorkout | null>(null);
  return (
    <Card>
      <LoadState query={query} skeleton={<SkeletonRows rows={8} height={96} label={i18n._('Loading')} />}>
        {(data) => {
          const workouts = data.pages.flatMap(({ items }) => items);
          return workouts.length === 0 ? (
            <EmptyState
              icon="search"
              title={i18n._('No workout answers to that')}
              text={i18n._('Take a filter away, or ask for less at once.')}
            />
          ) : (
            <>
              <ul className={page.list} aria-label={i18n._('Shared workouts')}>
                {workouts.map((workout) => (
                  <SharedRow key={workout.ref} workout={workout} onEdit={() => setEditing(workout)} />
                ))}
              </ul>
              <MoreRows query={query} />
            </>
          );
        }}
      </LoadState>
      {editing !== null && <EditShared key={editing.ref} workout={editing} onClose={() => setEditing(null)} />}
    </Card>
  );
}
