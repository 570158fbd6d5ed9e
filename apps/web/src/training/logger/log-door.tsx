import { i18n } from '@halteres/i18n';
import { PageHeader } from '@halteres/ui';
import { Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { useMe } from '../../shell/session/session.ts';
import { StartCard } from '../today/start-card.tsx';
import { useOpenWorkout } from '../use-sync.ts';

/** The door of the logger: leads into the workout under way, else offers to start one. */
export function LogDoor(): ReactNode {
  const me = useMe();
  const { personId = me.id } = useParams({ strict: false });
  const open = useOpenWorkout(personId);
  if (open.data)
    return <Navigate to="/log/$personId/$workoutId" params={{ personId, workoutId: open.data.id }} replace />;
  return (
    <div className={page.narrow}>
      <PageHeader title={personId === me.id ? i18n._('Log') : i18n._('Log for a client')} />
      <StartCard personId={personId} coaches={me.coaches && personId === me.id} />
    </div>
  );
}
