import { i18n } from '@halteres/i18n';
import { PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { catalogueLocale } from '../../catalogue/catalogue-locale.ts';
import { Mark } from '../../shell/frame/mark.tsx';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { api } from '../../shell/session/api.ts';
import { inventorySummary } from '../inventory/inventory-summary.ts';
import { AboutGym, GymLead } from './about-gym.tsx';
import { InventoryView } from './inventory-view.tsx';
import classes from './gym.module.css';

const route = getRouteApi('/g/$slug');

/** The page of a public gym, for everybody. */
export function PublicGym(): ReactNode {
  const { slug } = route.useParams();
  const locale = catalogueLocale();
  const query = useQuery({
    queryKey: ['gym-page', slug, locale],
    queryFn: ({ signal }) => api.gyms.page({ slug, locale }, { signal }),
  });
  return (
    <>
      <header className={classes.brand}>
        <Link to="/">
          <Mark size={32} /> Halteres
        </Link>
        {query.data !== undefined && (
          <ButtonLink to="/gyms/$gymId" params={{ gymId: query.data.id }}>
            {i18n._('Train here')}
          </ButtonLink>
        )}
      </header>
      <main className={classes.public}>
        <LoadState
          query={query}
          skeleton={
            <>
              <PageHeader title={<span className="sr-only">{i18n._('Loading')}</span>} />
              <SkeletonRows rows={10} label={i18n._('Loading')} />
            </>
          }
        >
          {(gym) => (
            <>
              <PageHeader
                title={gym.inventory.name}
                lead={
                  <>
                    <GymLead gym={gym} />
                    <p>{inventorySummary(gym.inventory)}</p>
                  </>
                }
              />
              <AboutGym gym={gym} />
              <InventoryView gym={gym.inventory} />
            </>
          )}
        </LoadState>
      </main>
    </>
  );
}
