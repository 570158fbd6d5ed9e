import { i18n } from '@halteres/i18n';
import { PageHeader } from '@halteres/ui';
import { Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { useMe } from '../../shell/session/session.ts';
import { StartCard } from '../today/start-card.tsx';
import { useClient } from '../use-client.ts';
import { useOpenWorkout } from '../use-sync.ts';

/** The door of the logger: leads into the workout under way, else offers to start one. */
export function LogDoor(): ReactNode {
  const me = useMe();
  const { personId = me.id } = useParams({ strict: false });
  const client = useClient(personId);
  const open = useOpenWorkout(personId);
  if (open.data)
    return <Navigate to="/log/$personId/$workoutId" params={{ personId, workoutId: open.data.id }} replace />;
  return (
    <div className={page.narrow}>
      <PageHeader
        back={
          client !== null && (
            <BackLink to="/clients/$entityId" params={{ entityId: client.entityId }}>
              {client.name}
            </BackLink>
          )
        }
        title={
          personId === me.id
            ? i18n._('Log')
            : client === null
              ? i18n._('Log for a client')
              : i18n._('Log for {name}', { name: client.name })
        }
      />
      <StartCard personId={personId} coaches={me.coaches && personId === me.id} />
    </div>
  );
}
