import { formatDate, formatNumber, i18n } from '@halteres/i18n';
import { Button, Card, EmptyState, Icon, PageHeader, Skeleton, Stat, Stats } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BackLink } from '../../shell/parts/button-link.tsx';
import { titleText } from '../../programs/words/title-words.ts';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { problemText } from '../../shell/session/problem-text.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { CommentsCard } from '../comments/comments-card.tsx';
import type { LoggedExercise, LoggedSet, WorkoutView } from '../log-shapes.ts';
import { summarise } from '../logger/summary.ts';
import { setText, setTypeWord } from '../set-words.ts';
import { useWorkout } from '../use-sync.ts';
import { PlaceField } from './place-field.tsx';
import { roundLabels } from '../logger/rounds.ts';
import { SaveTemplate } from '../templates/save-template.tsx';
import { useClient } from '../use-client.ts';
import { AddExercise } from './edit/add-exercise.tsx';
import { ExerciseTools } from './edit/exercise-tools.tsx';
import { useWorkoutWrites } from './edit/use-workout-writes.ts';
import { WorkoutDetails } from './edit/workout-details.tsx';
import { RemoveWorkout } from './remove-workout.tsx';
import { SetSheet } from './set-sheet.tsx';
import classes from './history.module.css';

const route = getRouteApi('/app/workouts/$personId/$workoutId');

/** A workout of the past: from this device, or from the server where it is older than what a device keeps. */
export function WorkoutPage(): ReactNode {
  const { personId, workoutId } = route.useParams();
  const local = useWorkout(personId, workoutId);
  const isElsewhere = local.data === null || local.failed;
  const remote = useQuery({
    queryKey: ['workout', personId, workoutId],
    queryFn: () => api.training.workouts.get({ personId, id: workoutId }),
    enabled: isElsewhere,
  });
  const workout = local.data ?? remote.data;
  if (workout !== undefined)
    return (
      <Workout personId={personId} workout={workout} isLocal={!isElsewhere} onChanged={() => void remote.refetch()} />
    );
  if (remote.isError)
    return (
      <EmptyState icon="search" title={i18n._('This workout could not be shown')} text={problemText(remote.error)} />
    );
  return (
    <div className={page.stack}>
      <Skeleton height={40} />
      <Skeleton height={96} />
      <Skeleton height={320} />
    </div>
  );
}

function Workout({
  personId,
  workout,
  isLocal,
  onChanged,
}: {
  personId: string;
  workout: WorkoutView;
  isLocal: boolean;
  onChanged: () => void;
}): ReactNode {
  const { weight, weightUnit } = useUnits();
  const [editing, setEditing] = useState<{ exercise: LoggedExercise; set: LoggedSet } | null>(null);
  const [changing, setChanging] = useState(false);
  const [timing, setTiming] = useState(false);
  const writes = useWorkoutWrites(workout, isLocal, onChanged);
  const isRead = useClient(workout.ownerId)?.claimed === true;
  const labels = roundLabels(workout.exercises);
  const { workSets, volumeKg, seconds } = summarise(workout, Date.now());
  return (
    <div className={page.narrow}>
      <PageHeader
        back={
          <BackLink to="/progress/$personId" params={{ personId }}>
            {i18n._('Progress')}
          </BackLink>
        }
        title={workout.title === '' ? i18n._('Workout') : titleText(workout.title)}
        lead={formatDate(workout.localDate, 'full')}
        actions={
          <>
            <SaveTemplate workout={workout} />
            {!isRead && (
              <>
                <RemoveWorkout personId={personId} writes={writes} />
                <Button variant={changing ? 'filled' : 'default'} h={40} onClick={() => setChanging(!changing)}>
                  {changing ? i18n._('Done') : i18n._('Edit')}
                </Button>
              </>
            )}
          </>
        }
      />
      <div className={page.stack}>
        <Card>
          <Stats>
            <Stat label={i18n._('Work sets')}>{formatNumber(workSets, 0)}</Stat>
            <Stat label={i18n._('Volume')}>
              {weight(Math.round(volumeKg))} {weightUnit}
            </Stat>
            {workout.endedAt !== null && (
              <Stat label={i18n._('Time')}>{i18n._('{minutes} min', { minutes: Math.round(seconds / 60) })}</Stat>
            )}
          </Stats>
          {workout.notes !== null && <p className={classes.notes}>{workout.notes}</p>}
          <PlaceField workout={workout} isLocal={isLocal} onChanged={onChanged} />
          {changing && (
            <Button variant="default" h={40} mt={16} onClick={() => setTiming(true)}>
              {i18n._('Title and time')}
            </Button>
          )}
        </Card>
        {workout.exercises
          .filter(({ sets }) => changing || sets.length > 0)
          .map((exercise) => (
            <Card
              key={exercise.id}
              flush
              title={
                <Link
                  to="/lifts/$personId"
                  params={{ personId }}
                  search={
                    exercise.exerciseId === null
                      ? { own: exercise.userExerciseId ?? '' }
                      : { exercise: exercise.exerciseId }
                  }
                  className={classes.lift ?? ''}
                >
                  {labels.has(exercise.id) && <span className={classes.label}>{labels.get(exercise.id)} </span>}
                  {exercise.name}
                </Link>
              }
            >
              {exercise.tempo !== null && (
                <p className={classes.none}>{i18n._('Tempo {tempo}', { tempo: exercise.tempo })}</p>
              )}
              {exercise.notes !== null && <p className={classes.none}>{exercise.notes}</p>}
              <ol className={classes.list}>
                {exercise.sets.map((set, at) => (
                  <li key={set.id}>
                    <button
                      type="button"
                      className={classes.set}
                      disabled={isRead}
                      onClick={() => setEditing({ exercise, set })}
                    >
                      {!isRead && <span className="sr-only">{i18n._('Change set')}</span>}
                      <span className={classes.number}>{at + 1}</span>
                      <strong>{setText(set)}</strong>
                      <span className={classes.facts}>
                        {[
                          set.setType === 'normal' ? '' : setTypeWord(set.setType),
                          set.rpe === null ? '' : i18n._('RPE {rpe}', { rpe: formatNumber(set.rpe, 1) }),
                          set.notes ?? '',
                        ]
                          .filter((part) => part !== '')
                          .join(' · ')}
                      </span>
                      {!isRead && <Icon name="pencil" size={16} />}
                    </button>
                  </li>
                ))}
              </ol>
              {changing && <ExerciseTools workout={workout} exercise={exercise} writes={writes} />}
            </Card>
          ))}
        {changing && <AddExercise workout={workout} writes={writes} />}
        <CommentsCard personId={personId} workout={workout} />
      </div>
      <SetSheet personId={personId} editing={editing} writes={writes} onClose={() => setEditing(null)} />
      <WorkoutDetails open={timing} workout={workout} writes={writes} onClose={() => setTiming(false)} />
    </div>
  );
}
