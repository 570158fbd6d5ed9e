import { i18n } from '@halteres/i18n';
import { PageHeader, showToast } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { BackLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useUnits } from '../shell/session/use-units.ts';
import { draftOf } from './entity-draft.ts';
import { EntityForm } from './entity-form.tsx';
import { entityQuery, refreshEntities } from './entity-queries.ts';

export function EditClient(): ReactNode {
  const { entityId } = useParams({ from: '/app/clients/$entityId/edit' });
  const query = useQuery(entityQuery(entityId));
  const units = useUnits();
  const navigate = useNavigate();
  const leave = () => navigate({ to: '/clients/$entityId', params: { entityId } });
  return (
    <>
      <PageHeader
        back={
          <BackLink to="/clients/$entityId" params={{ entityId }}>
            {query.data?.name ?? i18n._('Go back')}
          </BackLink>
        }
        title={i18n._('Edit facts')}
      />
      <LoadState query={query}>
        {(entity) => (
          <EntityForm
            key={entity.id}
            type={entity.type}
            initial={draftOf(entity, units)}
            submitText={i18n._('Save')}
            onSubmit={async (input) => {
              await api.coaching.entities.update({ id: entity.id, ...input });
              await refreshEntities();
              showToast({ text: i18n._('The facts are saved. They count from the next program on.') });
              await leave();
            }}
          />
        )}
      </LoadState>
    </>
  );
}
