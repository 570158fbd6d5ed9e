import { i18n } from '@halteres/i18n';
import { EmptyState, Skeleton } from '@halteres/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import type { PlannedWorkout, WorkoutView } from '../log-shapes.ts';
import { usePlannedWorkout, useWorkout } from '../use-sync.ts';
import { FinishSummary } from './finish-summary.tsx';
import { PhoneLogger } from './phone/phone-logger.tsx';
import { useWakeLock } from './rest/wake-lock.ts';
import { useLogger } from './use-logger.ts';
import { useWide } from '../../shell/parts/use-wide.ts';

const DeskLogger = lazy(() => import('./desk/desk-logger.tsx'));

const route = getRouteApi('/app/log/$personId/$workoutId');

/** A workout being logged, by its athlete or by the coach of somebody without a login. */
export function LoggerPage(): ReactNode {
  const { personId, workoutId } = route.useParams();
  const { data: workout, failed } = useWorkout(personId, workoutId);
  const planned = usePlannedWorkout(workout);
  if (failed || workout === null) {
    return (
      <EmptyState
        icon="search"
        title={i18n._('This workout is not on this device')}
        text={i18n._('It may have been deleted, or not have come here yet. Connect once and it will.')}
        action={<ButtonLink to="/today">{i18n._('See today')}</ButtonLink>}
      />
    );
  }
  if (workout === undefined || planned.data === undefined) return <LoggerSkeleton />;
  return <Logging key={workout.id} personId={personId} workout={workout} planned={planned.data} />;
}

function Logging({
  personId,
  workout,
  planned,
}: {
  personId: string;
  workout: WorkoutView;
  planned: PlannedWorkout | null;
}): ReactNode {
  const logger = useLogger(personId, workout, planned);
  const isWide = useWide();
  useWakeLock(workout.endedAt === null);
  if (workout.endedAt !== null) return <FinishSummary logger={logger} />;
  return isWide ? (
    <Suspense fallback={<LoggerSkeleton />}>
      <DeskLogger logger={logger} />
    </Suspense>
  ) : (
    <PhoneLogger logger={logger} />
  );
}

function LoggerSkeleton(): ReactNode {
  return (
    <div role="status" aria-label={i18n._('Loading')} style={{ display: 'grid', gap: 16 }}>
      <Skeleton height={40} />
      <Skeleton height={48} />
      <Skeleton height={320} />
    </div>
  );
}
