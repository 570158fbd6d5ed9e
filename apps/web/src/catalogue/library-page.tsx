import { formatNumber, i18n } from '@halteres/i18n';
import { Button, Card, EmptyState, ErrorState, Notice, PageHeader, SkeletonRows } from '@halteres/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import page from '../shell/parts/page.module.css';
import { SearchField } from '../shell/parts/search-field.tsx';
import { ExerciseRows } from './exercise-rows.tsx';
import { FilterBar } from './filter-bar.tsx';
import { rememberSearch } from './library-memory.ts';
import { countFilters, readLibrarySearch, type LibraryChange, type LibrarySearch } from './library-search.ts';
import { GymNowSwitch } from '../gyms/now/gym-now-switch.tsx';
import { ANY_GYM } from '../gyms/now/gym-now.ts';
import { useGymHere } from '../gyms/now/use-gym-here.ts';
import { useLibrary, type Library } from './use-library.ts';
import { useTyped } from './use-typed.ts';
import classes from './library.module.css';

const route = getRouteApi('/app/exercises');

const EMPTY: LibraryChange = { q: '', part: '', muscle: '', pattern: '', equipment: '', gym: '', level: '' };

/** Every exercise of the catalogue: searched, narrowed, opened. */
export function LibraryPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (changed: LibraryChange) =>
      void navigate({
        search: (before) => readLibrarySearch({ ...before, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const keep = useCallback((q: string) => change({ q }), [change]);
  const [typed, setTyped] = useTyped(search.q ?? '', keep);
  const wanted = useDeferredValue(typed.trim());
  const asked = useMemo(() => readLibrarySearch({ ...search, q: wanted }), [search, wanted]);
  const library = useLibrary(asked);
  const here = useGymHere().gym;
  useEffect(() => rememberSearch(search), [search]);
  const clear = (): void => {
    setTyped('');
    change(here === null ? EMPTY : { ...EMPTY, gym: ANY_GYM });
  };
  return (
    <>
      <PageHeader
        title={i18n._('Exercises')}
        actions={
          <ButtonLink to="/equipment" variant="default">
            {i18n._('Equipment')}
          </ButtonLink>
        }
      />
      <div className={page.stack}>
        <div className={classes.tools}>
          <SearchField label={i18n._('Search exercises')} value={typed} onChange={setTyped} />
          <GymNowSwitch beside />
          <FilterBar exercises={library.all} search={search} gymNow={here?.name ?? null} change={change} />
        </div>
        {library.isGymUnknown && (
          <Notice tone="warning" title={i18n._('This gym could not be read')}>
            {i18n._('Exercises for any equipment are shown. Choose the gym again when you are connected.')}
          </Notice>
        )}
        <div className={classes.count}>
          <p role="status">{countText(library)}</p>
          {(countFilters(search) > 0 || library.gymHere !== null) && library.found.length > 0 && (
            <Button variant="subtle" h={40} px={8} onClick={clear}>
              {i18n._('Show all')}
            </Button>
          )}
        </div>
        <Card flush>
          <Found library={library} asked={asked} clear={clear} />
        </Card>
      </div>
    </>
  );
}

function countText({ isPending, isError, found, all }: Library): string {
  if (isPending || isError) return '';
  return found.length === all.length
    ? i18n._('{count} exercises', { count: formatNumber(all.length, 0) })
    : i18n._('{found} of {count} exercises', {
        found: formatNumber(found.length, 0),
        count: formatNumber(all.length, 0),
      });
}

function Found({ library, asked, clear }: { library: Library; asked: LibrarySearch; clear: () => void }): ReactNode {
  const { found, isPending, isError, retry } = library;
  if (isError)
    return (
      <ErrorState
        title={i18n._('The list of exercises could not be read')}
        text={i18n._('It is kept on this device after the first time you open it connected.')}
        retryText={i18n._('Try again')}
        onRetry={retry}
      />
    );
  if (isPending) return <SkeletonRows rows={12} label={i18n._('Loading')} />;
  if (found.length === 0)
    return (
      <EmptyState
        icon="search"
        title={i18n._('No exercise answers to that')}
        text={
          countFilters(asked) > 0 || library.gymHere !== null
            ? i18n._('Take a filter away, or try another word.')
            : i18n._('Try another word, such as bench, rdl or pull-up.')
        }
        action={
          <Button variant="default" h={40} onClick={clear}>
            {i18n._('Show all exercises')}
          </Button>
        }
      />
    );
  // A new question begins at its first page.
  return <ExerciseRows key={JSON.stringify(asked)} asked={asked} found={found} />;
}
