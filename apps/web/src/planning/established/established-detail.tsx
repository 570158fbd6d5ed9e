import { i18n } from '@halteres/i18n';
import type { EstablishedView } from '@halteres/modules/planning/established/contract';
import { PageHeader, SegmentedChoice, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink, ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { EstablishedOutlook } from '../outlook/outlook-panel.tsx';
import { goalNames } from '../plan-words.ts';
import { EstablishedAbout } from './established-about.tsx';
import { establishedQuery } from './established-queries.ts';
import { EstablishedWeeks } from './established-weeks.tsx';
import { factsOf } from './established-words.ts';
import { StartPanel } from './start-panel.tsx';
import classes from './established.module.css';
import page from '../../shell/parts/page.module.css';

const route = getRouteApi('/app/established/$programId');

/** One established program: its weeks, what it would do, and the start. */
export function EstablishedDetail(): ReactNode {
  const { programId } = route.useParams();
  const query = useQuery(establishedQuery(programId));
  return (
    <LoadState
      query={query}
      skeleton={
        <>
          <PageHeader title={<span className="sr-only">{i18n._('Loading')}</span>} />
          <SkeletonRows rows={6} height={88} label={i18n._('Loading')} />
        </>
      }
    >
      {(program) => <Screen program={program} />}
    </LoadState>
  );
}

const TABS = ['weeks', 'outlook', 'start'] as const;

function Screen({ program }: { program: EstablishedView }): ReactNode {
  const { entityId, gymId, tab: wanted } = route.useSearch();
  const navigate = route.useNavigate();
  const tab = TABS.find((each) => each === wanted) ?? 'weeks';
  const whom = { ...(entityId === undefined ? {} : { entityId }), ...(gymId === undefined ? {} : { gymId }) };
  const params = { programId: program.id };
  return (
    <div className={page.stack}>
      <PageHeader
        back={
          <BackLink to="/established" search={whom}>
            {i18n._('Established programs')}
          </BackLink>
        }
        title={program.name}
        lead={[...factsOf(program), goalNames()[program.goal]].join(' · ')}
        actions={
          tab === 'start' ? undefined : (
            <ButtonLink to="/established/$programId" params={params} search={{ ...whom, tab: 'start' }}>
              {i18n._('Start this program')}
            </ButtonLink>
          )
        }
      />
      <SegmentedChoice
        label={i18n._('Part of the program')}
        hideLabel
        value={tab}
        onChange={(next) =>
          void navigate({ search: { ...whom, ...(next === 'weeks' ? {} : { tab: next }) }, replace: true })
        }
        options={[
          { value: 'weeks', label: i18n._('Weeks') },
          { value: 'outlook', label: i18n._('What it would do') },
          { value: 'start', label: i18n._('Start') },
        ]}
      />
      {tab === 'weeks' && (
        <div className={classes.split}>
          <EstablishedAbout program={program} />
          <EstablishedWeeks program={program} />
        </div>
      )}
      {tab === 'outlook' && <EstablishedOutlook program={program} entityId={entityId} gymId={gymId} />}
      {tab === 'start' && <StartPanel program={program} entityId={entityId} gymId={gymId} />}
    </div>
  );
}
