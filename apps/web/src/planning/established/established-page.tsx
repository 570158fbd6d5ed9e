import { i18n } from '@halteres/i18n';
import { DIFFICULTIES } from '@halteres/engine/program/profile-words';
import type { EstablishedSummary } from '@halteres/modules/planning/established/contract';
import { Button, Card, EmptyState, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { gymListQuery } from '../../gyms/gym-queries.ts';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { FilterSelect, Filters } from '../../shell/parts/filter-select.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { difficultyNames, goalNames } from '../plan-words.ts';
import { establishedListQuery } from './established-queries.ts';
import { readEstablishedSearch, type EstablishedSearch } from './established-search.ts';
import { factsOf } from './established-words.ts';
import page from '../../shell/parts/page.module.css';

const route = getRouteApi('/app/established');

const suits = (program: EstablishedSummary, { days, level }: EstablishedSearch): boolean =>
  (days === undefined || program.daysAWeek === Number(days)) &&
  (level === undefined || program.level === level) &&
  (program.lacking === null || program.lacking.length === 0);

/** Programs others have published, to be looked into and started. */
export function EstablishedPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const gyms = useQuery(gymListQuery);
  const query = useQuery(establishedListQuery(search.gymId ?? null));
  const change = (changed: Partial<Record<'days' | 'level' | 'gymId', string>>) =>
    void navigate({
      search: (before) => readEstablishedSearch({ ...before, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const days = [...new Set(query.data?.map(({ daysAWeek }) => daysAWeek))].toSorted((a, b) => a - b);
  return (
    <div className={`${page.stack} ${page.narrow}`}>
      <PageHeader
        back={
          search.entityId === undefined ? (
            <BackLink to="/programs">{i18n._('Programs')}</BackLink>
          ) : (
            <BackLink to="/generate" search={{ entityId: search.entityId }}>
              {i18n._('Generate a program')}
            </BackLink>
          )
        }
        title={i18n._('Established programs')}
        lead={i18n._('Published by others, laid out here with your loads and your gym. Starting one is not charged.')}
      />
      <Filters label={i18n._('Filters')}>
        <FilterSelect
          label={i18n._('Days a week')}
          all={i18n._('Any days')}
          choices={days.map((each) => ({
            value: String(each),
            label: i18n._('{days, plural, one {# day a week} other {# days a week}}', { days: each }),
          }))}
          value={search.days ?? ''}
          onChange={(chosen) => change({ days: chosen })}
        />
        <FilterSelect
          label={i18n._('Level')}
          all={i18n._('Any level')}
          choices={DIFFICULTIES.map((each) => ({ value: each, label: difficultyNames()[each] }))}
          value={search.level ?? ''}
          onChange={(chosen) => change({ level: chosen })}
        />
        <FilterSelect
          label={i18n._('Equipment')}
          all={i18n._('Any equipment')}
          choices={(gyms.data ?? []).map((gym) => ({
            value: gym.id,
            label: i18n._('What {gym} has', { gym: gym.name }),
          }))}
          value={search.gymId ?? ''}
          onChange={(chosen) => change({ gymId: chosen })}
        />
      </Filters>
      <LoadState query={query} skeleton={<SkeletonRows rows={8} height={88} label={i18n._('Loading')} />}>
        {(all) => {
          const found = all.filter((program) => suits(program, search));
          return (
            <>
              <p role="status" className="secondary">
                {i18n._('{found} of {count} programs', { found: found.length, count: all.length })}
              </p>
              <Card>
                {found.length === 0 ? (
                  <EmptyState
                    icon="program"
                    title={i18n._('No established program answers to that')}
                    text={i18n._('Take a filter away, or let one be made for these days and this equipment.')}
                    action={
                      <Button variant="default" h={40} onClick={() => change({ days: '', level: '', gymId: '' })}>
                        {i18n._('Show all')}
                      </Button>
                    }
                  />
                ) : (
                  <ul className={page.list}>
                    {found.map((program) => (
                      <Row key={program.id} program={program} search={search} />
                    ))}
                  </ul>
                )}
              </Card>
            </>
          );
        }}
      </LoadState>
    </div>
  );
}

function Row({ program, search }: { program: EstablishedSummary; search: EstablishedSearch }): ReactNode {
  const { entityId, gymId } = search;
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <Link
          to="/established/$programId"
          params={{ programId: program.id }}
          search={{ ...(entityId === undefined ? {} : { entityId }), ...(gymId === undefined ? {} : { gymId }) }}
          className={page.itemLink ?? ''}
        >
          {program.name}
        </Link>
        <p className={page.small}>{[...factsOf(program), goalNames()[program.goal]].join(' · ')}</p>
        <p className="secondary" lang={program.language}>
          {program.forWhom}
        </p>
      </div>
    </li>
  );
}
