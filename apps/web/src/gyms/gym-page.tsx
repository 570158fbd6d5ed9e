import { i18n } from '@halteres/i18n';
import { PageHeader, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LoadState } from '../shell/parts/load-state.tsx';
import { gymQuery } from './gym-queries.ts';
import { InventoryEditor } from './inventory-editor.tsx';

export function GymPage(): ReactNode {
  const { gymId } = useParams({ from: '/app/gyms/$gymId' });
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
      {(gym) => <InventoryEditor key={gym.id} id={gym.id} saved={gym.inventory} />}
    </LoadState>
  );
}
