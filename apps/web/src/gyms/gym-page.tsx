import { i18n } from '@halteres/i18n';
import { Button, DeleteButton, PageHeader, SegmentedChoice, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BackLink, ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { gymQuery, refreshGyms, type GymRecord } from './gym-queries.ts';
import { InventoryEditor } from './inventory/inventory-editor.tsx';
import { inventorySummary } from './inventory/inventory-summary.ts';
import { AboutGym, GymLead } from './page/about-gym.tsx';
import { DetailsForm } from './page/details-form.tsx';
import { InventoryView } from './page/inventory-view.tsx';
import { MembershipCard } from './page/membership-card.tsx';
import { PeopleTab } from './page/people-tab.tsx';

const route = getRouteApi('/app/gyms/$gymId');

const TABS = ['about', 'inventory', 'people'] as const;
type Tab = (typeof TABS)[number];

export function GymPage(): ReactNode {
  const { gymId } = route.useParams();
  const query = useQuery(gymQuery(gymId));
  return (
    <LoadState
      query={query}
      skeleton={
        <>
          <PageHeader title={<span className="sr-only">{i18n._('Loading')}</span>} />
          <SkeletonRows rows={10} label={i18n._('Loading')} />
        </>
      }
    >
      {(gym) => <GymTabs key={gym.id} gym={gym} />}
    </LoadState>
  );
}

function GymTabs({ gym }: { gym: GymRecord }): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { admin } = gym.mine;
  const tab: Tab = TABS.find((each) => each === search.tab && (admin || each !== 'people')) ?? 'about';
  return (
    <div className={page.stack}>
      <div>
        <PageHeader
          back={<BackLink to="/gyms">{i18n._('Gyms')}</BackLink>}
          title={gym.inventory.name}
          lead={
            <>
              <GymLead gym={gym} />
              <p>{inventorySummary(gym.inventory)}</p>
            </>
          }
          actions={<Actions gym={gym} />}
        />
        <SegmentedChoice
          label={i18n._('Part of the gym')}
          hideLabel
          value={tab}
          onChange={(next) => void navigate({ search: next === 'about' ? {} : { tab: next }, replace: true })}
          options={[
            { value: 'about', label: i18n._('About') },
            { value: 'inventory', label: i18n._('What stands there') },
            ...(admin ? [{ value: 'people' as const, label: i18n._('People') }] : []),
          ]}
        />
      </div>
      {tab === 'about' && <AboutTab gym={gym} />}
      {tab === 'inventory' &&
        (admin ? <InventoryEditor id={gym.id} saved={gym.inventory} /> : <InventoryView gym={gym.inventory} />)}
      {tab === 'people' && <PeopleTab gymId={gym.id} />}
    </div>
  );
}

function AboutTab({ gym }: { gym: GymRecord }): ReactNode {
  const [editing, setEditing] = useState(false);
  if (editing) return <DetailsForm gym={gym} onDone={() => setEditing(false)} />;
  return (
    <>
      {gym.mine.admin && (
        <div className={page.row}>
          <Button variant="default" h={40} onClick={() => setEditing(true)}>
            {i18n._('Change address, hours and who sees it')}
          </Button>
        </div>
      )}
      <AboutGym gym={gym} />
      <MembershipCard gym={gym} />
    </>
  );
}

function Actions({ gym }: { gym: GymRecord }): ReactNode {
  const { id, slug, details, mine, inventory } = gym;
  const navigate = useNavigate();
  return (
    <div className={page.row}>
      {details.visibility === 'public' && slug !== null && (
        <ButtonLink variant="default" to="/g/$slug" params={{ slug }}>
          {i18n._('Public page')}
        </ButtonLink>
      )}
      {mine.admin && (
        <DeleteButton
          label={i18n._('Put away')}
          doneText={i18n._('{name} is put away.', { name: inventory.name })}
          undoText={i18n._('Open one like it')}
          failText={i18n._('That did not work. Try again.')}
          onDelete={async () => {
            await api.gyms.remove({ id });
            await refreshGyms();
            await navigate({ to: '/gyms' });
          }}
          onUndo={async () => {
            await api.gyms.create({ name: inventory.name, inventory });
            await refreshGyms();
          }}
        />
      )}
    </div>
  );
}
