import { i18n } from '@halteres/i18n';
import { Card, EmptyState, PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { gymListQuery } from './gym-queries.ts';
import page from '../shell/parts/page.module.css';

/** The gyms you look after. */
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
                  <li key={gym.id} className={page.item}>
                    <div className={page.itemWords}>
                      <Link to="/gyms/$gymId" params={{ gymId: gym.id }} className={page.itemLink ?? ''}>
                        {gym.name}
                      </Link>
                      <p className={page.small}>
                        {i18n._('{pieces, plural, one {# kind of equipment} other {# kinds of equipment}}', {
                          pieces: gym.pieces,
                        })}
                      </p>
                    </div>
                    <span className="secondary">{gym.unit}</span>
                  </li>
                ))}
              </ul>
            )
          }
        </LoadState>
      </Card>
    </>
  );
}
