import { i18n } from '@halteres/i18n';
import { Button, Card, Notice, Skeleton, Tag } from '@halteres/ui';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { titleText } from '../../programs/words/title-words.ts';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import type { WorkoutView } from '../log-shapes.ts';
import { finishWorkout } from '../training-log.ts';
import { useClient } from '../use-client.ts';
import { useLog, useOpenWorkout, usePlan } from '../use-sync.ts';
import { PlannedCard } from './planned-card.tsx';
import { useStart } from './use-start.ts';
import classes from './today.module.css';

/** The next thing to do: go on, start what is planned, or start with nothing planned. */
export function StartCard({ personId, coaches }: { personId: string; coaches: boolean }): ReactNode {
  const { today } = useUnits();
  const open = useOpenWorkout(personId);
  const plan = usePlan(personId, today);
  const start = useStart(personId);
  const client = useLog();
  const athlete = useClient(personId);
  const end = async (workout: WorkoutView | null | undefined): Promise<void> => {
    if (!workout) return;
    const { programOwnerId, programWorkoutId } = workout;
    const planned =
      programOwnerId === null || programWorkoutId === null
        ? null
        : await client.queries.planned(programOwnerId, programWorkoutId);
    await finishWorkout(client, workout, planned, false);
  };
  if (open.data === undefined || plan.data === undefined) {
    if (open.failed || plan.failed)
      return (
        <Notice tone="danger" title={i18n._('The log on this device could not be opened')}>
          {i18n._(
            'Private windows and full disks can keep a browser from storing. Free some space and load the page again.',
          )}
        </Notice>
      );
    return (
      <Card>
        <Skeleton height={320} />
      </Card>
    );
  }
  if (open.data !== null) {
    const { id, title, exercises } = open.data;
    const sets = exercises.reduce((sum, exercise) => sum + exercise.sets.length, 0);
    return (
      <Card
        title={title === '' ? i18n._('Workout under way') : titleText(title)}
        aside={<Tag tone="action">{i18n._('Under way')}</Tag>}
      >
        <div className={page.stack}>
          <p>
            {i18n._(
              '{sets, plural, =0 {No set logged yet} one {# set logged} other {# sets logged}}, all kept on this device.',
              { sets },
            )}
          </p>
          <div className={classes.actions}>
            <ButtonLink h={48} to="/log/$personId/$workoutId" params={{ personId, workoutId: id }}>
              {i18n._('Go on')}
            </ButtonLink>
            {sets > 0 ? (
              <Button h={48} variant="default" onClick={() => void end(open.data)}>
                {i18n._('Finish it')}
              </Button>
            ) : (
              <Button h={48} variant="default" onClick={() => void client.log.removeWorkout({ owner: personId, id })}>
                {i18n._('Drop it')}
              </Button>
            )}
          </div>
        </div>
      </Card>
    );
  }
  if (plan.data.length === 0) return <NothingPlanned athlete={athlete} coaches={coaches} onStart={() => start(null)} />;
  return (
    <div className={page.stack}>
      {plan.data.map((planned, at) => (
        <PlannedCard
          key={planned.scheduleId}
          planned={planned}
          isFirst={at === 0}
          isMine={athlete === null}
          today={today}
          onStart={start}
          onChanged={() => void client.sync().catch(() => undefined)}
        />
      ))}
    </div>
  );
}

function NothingPlanned({
  athlete,
  coaches,
  onStart,
}: {
  athlete: { name: string; entityId: string } | null;
  coaches: boolean;
  onStart: () => void;
}): ReactNode {
  return (
    <Card
      title={
        athlete === null
          ? i18n._('Nothing is planned for you')
          : i18n._('Nothing is planned for {name}', { name: athlete.name })
      }
    >
      <div className={page.stack}>
        <p className="secondary">
          {athlete !== null
            ? i18n._('Log what they do as they go, or make a program and it appears here day by day.')
            : coaches
              ? i18n._(
                  'Your clients’ plans are in their calendars. To train by a plan yourself, make a program for yourself; or log what you do as you go.',
                )
              : i18n._(
                  'Log what you do as you go, or make a program and it appears here day by day, with loads and reasons.',
                )}
        </p>
        <div className={classes.actions}>
          <Button h={48} onClick={onStart}>
            {i18n._('Start an empty workout')}
          </Button>
          {athlete === null && (
            <ButtonLink h={48} to="/templates" variant="default">
              {i18n._('From a template')}
            </ButtonLink>
          )}
          <ButtonLink
            h={48}
            to="/generate"
            search={athlete === null ? {} : { entityId: athlete.entityId }}
            variant="default"
          >
            {i18n._('Make a program')}
          </ButtonLink>
        </div>
      </div>
    </Card>
  );
}
