import { i18n } from '@halteres/i18n';
import type { LibraryWorkout } from '@halteres/modules/library/contract';
import { Button, Card, DeleteButton, EmptyState, Notice, PageHeader, Skeleton, Tag } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useExerciseName } from '../catalogue/use-exercise-name.ts';
import { BackLink, ButtonLink } from '../shell/parts/button-link.tsx';
import { LoadState } from '../shell/parts/load-state.tsx';
import page from '../shell/parts/page.module.css';
import { api } from '../shell/session/api.ts';
import { EditWorkout } from './edit-workout.tsx';
import { alikeQuery, refreshLibrary, workoutQuery } from './workout-queries.ts';
import { WorkoutRows } from './workout-rows.tsx';
import { difficultyNames, formatNames, minutesText, scoreNames, tagName, workoutTitle } from './workout-words.ts';
import classes from './library.module.css';

const route = getRouteApi('/app/library/$ref');

/** One workout of the library: as it is written, what is in it, what is like it. */
export function LibraryWorkoutPage(): ReactNode {
  const { ref } = route.useParams();
  const query = useQuery(workoutQuery(ref));
  const back = <BackLink to="/library">{i18n._('Workout library')}</BackLink>;
  if (query.data !== undefined) return <Whole key={ref} workout={query.data} back={back} />;
  return (
    <>
      <PageHeader
        back={back}
        title={query.isError ? i18n._('Workout') : <span className="sr-only">{i18n._('Loading')}</span>}
      />
      <LoadState query={query} skeleton={<Skeleton height={320} />}>
        {() => null}
      </LoadState>
    </>
  );
}

function Whole({ workout, back }: { workout: LibraryWorkout; back: ReactNode }): ReactNode {
  const [editing, setEditing] = useState(false);
  const navigate = useNavigate();
  const remove = async (): Promise<void> => {
    await api.library.remove({ ref: workout.ref });
    await navigate({ to: '/library' });
    await refreshLibrary();
  };
  const bringBack = async (): Promise<void> => {
    const { title, body, source, format, score, minutes, difficulty, tags } = workout;
    await api.library.keep({ workouts: [{ title, body, format, score, minutes, difficulty, tags }], source });
    await refreshLibrary();
  };
  return (
    <>
      <PageHeader
        back={back}
        title={workoutTitle(workout)}
        actions={
          <>
            <ButtonLink to="/library" search={{ like: workout.ref }} variant="default">
              {i18n._('Find others like it')}
            </ButtonLink>
            <ButtonLink to="/generate" search={{ reference: workout.ref }}>
              {i18n._('Use as a reference')}
            </ButtonLink>
          </>
        }
      />
      <div className={page.columns}>
        <div className={page.stack}>
          {workout.retiredAt !== null && (
            <Notice tone="info" title={i18n._('This workout is no longer found in the library')}>
              {i18n._('It stays here for what refers to it.')}
            </Notice>
          )}
          <Card title={i18n._('Workout')}>
            <p className={classes.body}>{workout.body}</p>
          </Card>
          <Alike of={workout.ref} />
        </div>
        <div className={page.stack}>
          <Facts workout={workout} />
          {workout.mine && (
            <div className={page.row}>
              <Button variant="default" h={40} onClick={() => setEditing(true)}>
                {i18n._('Correct what was understood')}
              </Button>
              <DeleteButton
                label={i18n._('Remove from my library')}
                doneText={i18n._('The workout is removed')}
                undoText={i18n._('Undo')}
                failText={i18n._('That did not work. Try again.')}
                onDelete={remove}
                onUndo={bringBack}
              />
            </div>
          )}
        </div>
      </div>
      {workout.mine && <EditWorkout workout={workout} opened={editing} onClose={() => setEditing(false)} />}
    </>
  );
}

function Facts({ workout }: { workout: LibraryWorkout }): ReactNode {
  const nameOf = useExerciseName();
  return (
    <Card title={i18n._('What is in it')}>
      <div className={page.stack}>
        <dl className={classes.facts}>
          <dt>{i18n._('Format')}</dt>
          <dd>{formatNames()[workout.format]}</dd>
          <dt>{i18n._('Length')}</dt>
          <dd>{minutesText(workout)}</dd>
          <dt>{i18n._('Score')}</dt>
          <dd>{scoreNames()[workout.score]}</dd>
          <dt>{i18n._('Level')}</dt>
          <dd>{difficultyNames()[workout.difficulty]}</dd>
          {workout.source !== null && (
            <>
              <dt>{i18n._('From')}</dt>
              <dd>{workout.source}</dd>
            </>
          )}
        </dl>
        {workout.movements.length > 0 && (
          <ul className={page.list}>
            {workout.movements.map((slug) => (
              <li key={slug}>
                <Link to="/exercises/$slug" params={{ slug }} className={page.itemLink ?? ''}>
                  {nameOf(slug)}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {workout.tags.length > 0 && (
          <div className={classes.tags}>
            {workout.tags.map((tag) => (
              <Tag key={tag}>{tagName(tag)}</Tag>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}

function Alike({ of }: { of: string }): ReactNode {
  const query = useQuery(alikeQuery(of));
  return (
    <Card title={i18n._('Like it')} flush>
      <LoadState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              icon="search"
              title={i18n._('Nothing is like it')}
              text={i18n._('Add more workouts to compare with.')}
            />
          ) : (
            <WorkoutRows label={i18n._('Like it')} workouts={items} />
          )
        }
      </LoadState>
    </Card>
  );
}
