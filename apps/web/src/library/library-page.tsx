import { i18n } from '@halteres/i18n';
import { Button, Card, EmptyState, Notice, PageHeader, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useExerciseName } from '../catalogue/use-exercise-name.ts';
import { useGymChoice } from '../catalogue/use-library.ts';
import { useTyped } from '../catalogue/use-typed.ts';
import { GymNowSwitch } from '../gyms/now/gym-now-switch.tsx';
import { ANY_GYM } from '../gyms/now/gym-now.ts';
import { useGymAsked } from '../gyms/now/use-gym-asked.ts';
import { useGymHere } from '../gyms/now/use-gym-here.ts';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { FilterSelect, Filters, type Choice } from '../shell/parts/filter-select.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { SearchField } from '../shell/parts/search-field.tsx';
import { workoutQuery, workoutSearchQuery } from './workout-queries.ts';
import { WorkoutRows } from './workout-rows.tsx';
import { readWorkoutSearch, type WorkoutChange, type WorkoutSearch } from './workout-search.ts';
import { difficultyNames, formatNames, lengthNames, workoutTitle } from './workout-words.ts';
import classes from './library.module.css';

const route = getRouteApi('/app/library');

const EMPTY: WorkoutChange = { q: '', like: '', format: '', level: '', length: '', gym: '', from: '' };

/** Workouts found by words, by example and by filters. */
export function WorkoutLibraryPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback(
    (changed: WorkoutChange) =>
      void navigate({
        search: (before) => readWorkoutSearch({ ...before, ...changed }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const keep = useCallback((q: string) => change({ q }), [change]);
  const [typed, setTyped] = useTyped(search.q ?? '', keep);
  const wanted = useDeferredValue(typed.trim());
  const asked = useMemo(() => readWorkoutSearch({ ...search, q: wanted }), [search, wanted]);
  const gym = useGymAsked(asked.gym);
  const here = useGymHere().gym;
  const query = useQuery({ ...workoutSearchQuery(asked, gym.stands), enabled: !gym.isPending });
  const clear = (): void => {
    setTyped('');
    change({ ...EMPTY, gym: here === null ? '' : ANY_GYM });
  };
  return (
    <>
      <PageHeader
        title={i18n._('Workout library')}
        lead={i18n._('Say what you want in your own words: “15 minutes, pull-ups and kettlebells, no running”.')}
        actions={<ButtonLink to="/library/import">{i18n._('Add workouts')}</ButtonLink>}
      />
      <div className={page.stack}>
        <div className={classes.tools}>
          <SearchField label={i18n._('Search workouts')} value={typed} onChange={setTyped} />
          <GymNowSwitch beside />
          <WorkoutFilters search={search} gymNow={here?.name ?? null} change={change} />
        </div>
        {gym.isUnknown && (
          <Notice tone="warning" title={i18n._('This gym could not be read')}>
            {i18n._('Workouts for any equipment are shown. Choose the gym again when you are connected.')}
          </Notice>
        )}
        {gym.here !== null && (
          <div className={classes.understood}>
            <Tag icon="gym">{i18n._('What {name} has', { name: gym.here })}</Tag>
            <Button variant="subtle" h={40} px={8} onClick={() => change({ gym: ANY_GYM })}>
              {i18n._('With any equipment')}
            </Button>
          </div>
        )}
        {search.like !== undefined && <Like of={search.like} clear={() => change({ like: '' })} />}
        <LoadState query={query}>
          {({ items, understood }) => (
            <>
              <Understood understood={understood} isSaid={wanted !== ''} />
              <Card flush>
                {items.length === 0 ? (
                  <EmptyState
                    icon="search"
                    title={i18n._('No workout answers to that')}
                    text={i18n._('Take a filter away, or ask for less at once.')}
                    action={
                      <Button variant="default" h={40} onClick={clear}>
                        {i18n._('Show all workouts')}
                      </Button>
                    }
                  />
                ) : (
                  <WorkoutRows label={i18n._('Workouts')} workouts={items} />
                )}
              </Card>
            </>
          )}
        </LoadState>
      </div>
    </>
  );
}

function WorkoutFilters({
  search,
  gymNow,
  change,
}: {
  search: WorkoutSearch;
  /** The gym this device is in; null for anywhere. */
  gymNow: string | null;
  change: (changed: WorkoutChange) => void;
}): ReactNode {
  const gyms = useGymChoice();
  const anyEquipment = i18n._('Any equipment');
  return (
    <Filters label={i18n._('Filters')}>
      <FilterSelect
        label={i18n._('Format')}
        all={i18n._('Any format')}
        choices={choicesOf(formatNames())}
        value={search.format ?? ''}
        onChange={(format) => change({ format })}
      />
      <FilterSelect
        label={i18n._('Length')}
        all={i18n._('Any length')}
        choices={choicesOf(lengthNames())}
        value={search.length ?? ''}
        onChange={(length) => change({ length })}
      />
      <FilterSelect
        label={i18n._('Level')}
        all={i18n._('Any level')}
        choices={choicesOf(difficultyNames())}
        value={search.level ?? ''}
        onChange={(level) => change({ level })}
      />
      {gyms.length > 0 && (
        <FilterSelect
          label={i18n._('Gym')}
          all={gymNow === null ? anyEquipment : i18n._('What {name} has', { name: gymNow })}
          choices={[
            ...(gymNow === null ? [] : [{ value: ANY_GYM, label: anyEquipment }]),
            ...gyms.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={search.gym ?? ''}
          onChange={(gym) => change({ gym })}
        />
      )}
      <FilterSelect
        label={i18n._('Whose')}
        all={i18n._('All workouts')}
        choices={choicesOf({ mine: i18n._('Only mine'), shared: i18n._('Only everybody’s') })}
        value={search.from ?? ''}
        onChange={(from) => change({ from })}
      />
    </Filters>
  );
}

const choicesOf = (names: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** The example that is looked for the like of. */
function Like({ of, clear }: { of: string; clear: () => void }): ReactNode {
  const { data } = useQuery(workoutQuery(of));
  return (
    <div className={classes.understood}>
      <Tag icon="spark">{i18n._('Like {workout}', { workout: data === undefined ? '…' : workoutTitle(data) })}</Tag>
      <Button variant="subtle" h={40} px={8} onClick={clear}>
        {i18n._('Not like this one')}
      </Button>
    </div>
  );
}

type Said = {
  wanted: readonly string[];
  unwanted: readonly string[];
  minutes: { from: number; to: number } | null;
  noEquipment: boolean;
};

/** How the words were taken, so that a misunderstanding is seen. */
function Understood({ understood, isSaid }: { understood: Said; isSaid: boolean }): ReactNode {
  const nameOf = useExerciseName();
  const { wanted, unwanted, minutes, noEquipment } = understood;
  if (!isSaid || (wanted.length === 0 && unwanted.length === 0 && minutes === null && !noEquipment)) return null;
  return (
    <div className={classes.understood} role="status">
      <span>{i18n._('Understood:')}</span>
      {wanted.map((slug) => (
        <Tag key={slug}>{nameOf(slug)}</Tag>
      ))}
      {unwanted.map((slug) => (
        <Tag key={slug} tone="warning" icon="cross">
          {i18n._('without {exercise}', { exercise: nameOf(slug) })}
        </Tag>
      ))}
      {minutes !== null && (
        <Tag>
          {minutes.from <= 1
            ? i18n._('up to {to} min', { to: minutes.to })
            : minutes.to >= 90
              ? i18n._('from {from} min', { from: minutes.from })
              : i18n._('{from} to {to} min', { from: minutes.from, to: minutes.to })}
        </Tag>
      )}
      {noEquipment && <Tag>{i18n._('no equipment')}</Tag>}
    </div>
  );
}
