import { formatNumber, i18n, weightFromKg } from '@halteres/i18n';
import { Button, Card, LoadFigure, PageHeader, Stat, Stats, Tag } from '@halteres/ui';
import type { ReactNode } from 'react';
import { NextLoadsCard } from '../../planning/device/next-loads-card.tsx';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { titleText } from '../../programs/words/title-words.ts';
import { programName } from '../../programs/words/program-name-words.ts';
import page from '../../shell/parts/page.module.css';
import { useUnits } from '../../shell/session/use-units.ts';
import { RecordList } from '../records/record-list.tsx';
import { setText } from '../set-words.ts';
import { SaveTemplate } from '../templates/save-template.tsx';
import { useClient } from '../use-client.ts';
import { bestSet, summarise } from './summary.ts';
import type { Logger } from './use-logger.ts';

/** What a finished workout came to. */
export function FinishSummary({ logger }: { logger: Logger }): ReactNode {
  const { workout, planned, personId } = logger;
  const client = useClient(personId);
  const { weightUnit } = useUnits();
  const { workSets, warmUps, volumeKg, seconds } = summarise(workout, Date.now());
  const done = workout.exercises.filter(({ sets }) => sets.length > 0);
  const left = workout.exercises.filter(({ sets }) => sets.length === 0);
  const minutes = Math.max(1, Math.round(seconds / 60));
  return (
    <div className={page.stack}>
      <PageHeader
        title={
          workout.title === '' ? i18n._('Workout done') : i18n._('{title}, done', { title: titleText(workout.title) })
        }
      />
      <Card>
        <Stats>
          <Stat
            label={i18n._('Work sets')}
            {...(warmUps > 0
              ? { note: i18n._('and {warmUps, plural, one {# warm-up} other {# warm-ups}}', { warmUps }) }
              : {})}
          >
            <LoadFigure value={formatNumber(workSets, 0)} unit="" size="huge" />
          </Stat>
          <Stat label={i18n._('Volume')} note={i18n._('weight × reps of work sets')}>
            <LoadFigure value={formatNumber(weightFromKg(volumeKg, weightUnit), 0)} unit={weightUnit} size="huge" />
          </Stat>
          <Stat label={i18n._('Time')}>
            <LoadFigure value={formatNumber(minutes, 0)} unit={i18n._('min')} size="huge" />
          </Stat>
        </Stats>
      </Card>
      {planned !== null && (
        <p>
          <Tag tone="success" icon="check">
            {i18n._('Marked done in {program}', { program: programName({ name: planned.programName }) })}
          </Tag>
        </p>
      )}
      {planned !== null && workout.endedAt !== null && (
        <NextLoadsCard personId={personId} workout={workout} planned={planned} />
      )}
      <RecordList records={[...logger.records.values()].flat()} />
      <Card title={i18n._('Best sets')}>
        <ul className={page.list}>
          {done.map(({ id, name, sets }) => {
            const best = bestSet(sets);
            return (
              <li key={id} className={page.item}>
                <span className={page.itemWords}>{name}</span>
                <strong>{best === null ? i18n._('warm-ups only') : setText(best)}</strong>
              </li>
            );
          })}
        </ul>
        {left.length > 0 && (
          <p className="quiet">{i18n._('Not done: {names}', { names: left.map(({ name }) => name).join(', ') })}</p>
        )}
      </Card>
      <div className={page.row}>
        {client === null ? (
          <ButtonLink to="/today">{i18n._('Done')}</ButtonLink>
        ) : (
          <ButtonLink to="/clients/$entityId" params={{ entityId: client.entityId }}>
            {i18n._('Back to {name}', { name: client.name })}
          </ButtonLink>
        )}
        <ButtonLink to="/workouts/$personId/$workoutId" params={{ personId, workoutId: workout.id }} variant="default">
          {i18n._('See every set')}
        </ButtonLink>
        <SaveTemplate workout={workout} />
        <Button variant="subtle" h={40} onClick={() => logger.finish(true)}>
          {i18n._('Go on with it')}
        </Button>
      </div>
    </div>
  );
}
