import { i18n } from '@halteres/i18n';
import { PageHeader } from '@halteres/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api } from '../shell/session/api.ts';
import { BackLink } from '../shell/parts/button-link.tsx';
import { emptyDraft } from './entity-draft.ts';
import { EntityForm } from './entity-form.tsx';
import { refreshEntities } from './entity-queries.ts';

export function NewClient(): ReactNode {
  const { type } = useSearch({ from: '/app/clients/new' });
  const navigate = useNavigate();
  const isClass = type === 'CLASS';
  return (
    <>
      <PageHeader
        back={
          isClass ? (
            <BackLink to="/classes">{i18n._('Classes')}</BackLink>
          ) : (
            <BackLink to="/clients">{i18n._('Clients')}</BackLink>
          )
        }
        title={isClass ? i18n._('Add a class') : i18n._('Add a client')}
        lead={i18n._('A name is enough to begin. Each fact more makes loads and volume fit better.')}
      />
      <EntityForm
        key={type}
        type={type}
        initial={emptyDraft}
        submitText={isClass ? i18n._('Add the class') : i18n._('Add the client')}
        onSubmit={async (input) => {
          const entity = await api.coaching.entities.create(input);
          await refreshEntities();
          await navigate({ to: '/clients/$entityId', params: { entityId: entity.id } });
        }}
      />
    </>
  );
}
