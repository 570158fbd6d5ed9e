import { i18n } from '@halteres/i18n';
import { Card, EmptyState, PageHeader, SkeletonRows, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { gymListQuery, type ListedGym } from './gym-queries.ts';
import { MyRequests } from './my-requests.tsx';
import { GymNowSwitch } from './now/gym-now-switch.tsx';
import page from '../shell/parts/page.module.css';

/** The gyms you look after and those you train in. */
export function GymList(): ReactNode {
  const query = useQuery(gymListQuery);
  const open = <ButtonLink to="/gyms/new">{i18n._('Open a gym')}</ButtonLink>;
  return (
    <>
      <PageHeader
        title={i18n._('Gyms')}
        lead={i18n._('Every load is made from what stands in the gym.')}
        actions={open}
      />
      <div className={page.stack}>
        <div className={page.row}>
          <ButtonLink variant="default" to="/gyms/find">
            {i18n._('Find a gym')}
          </ButtonLink>
          <ButtonLink variant="default" to="/plates">
            {i18n._('Plate calculator')}
          </ButtonLink>
          <ButtonLink variant="default" to="/gyms/own">
            {i18n._('My own plates')}
          </ButtonLink>
        </div>
        <Card>
          <LoadState query={query} skeleton={<SkeletonRows rows={3} height={64} label={i18n._('Loading')} />}>
            {(list) =>
              list.length === 0 ? (
                <EmptyState
                  icon="gym"
                  title={i18n._('No gym yet')}
                  text={i18n._('Start from a typical one and mend what differs. It takes a minute.')}
                  action={open}
                />
              ) : (
                <ul className={page.list}>
                  {list.map((gym) => (
                    <GymRow key={gym.id} gym={gym} />
                  ))}
                </ul>
              )
            }
          </LoadState>
        </Card>
        <MyRequests />
        {query.data !== undefined && query.data.length > 0 && (
          <Card title={i18n._('My gym now')}>
            <div className={page.stack}>
              <p className="secondary">
                {i18n._('Where this device is. The exercise library, swaps and loads while logging follow it.')}
              </p>
              <GymNowSwitch />
            </div>
          </Card>
        )}
      </div>
    </>
  );
}

function GymRow({ gym }: { gym: ListedGym }): ReactNode {
  const kinds = i18n._('{pieces, plural, one {# kind of equipment} other {# kinds of equipment}}', {
    pieces: gym.pieces,
  });
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        <Link to="/gyms/$gymId" params={{ gymId: gym.id }} className={page.itemLink ?? ''}>
          {gym.name}
        </Link>
        <p className={page.small}>{[gym.city, kinds].filter((part) => part !== null).join(' · ')}</p>
      </div>
      <span className={page.row}>
        {gym.home && <Tag tone="action">{i18n._('Home')}</Tag>}
        {gym.admin && <Tag>{i18n._('You look after it')}</Tag>}
        <span className="secondary">{gym.unit}</span>
      </span>
    </li>
  );
}
