import { i18n } from '@halteres/i18n';
import { PageHeader, SegmentedChoice } from '@halteres/ui';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import page from '../../shell/parts/page.module.css';
import { useMe } from '../../shell/session/session.ts';
import { useClient } from '../use-client.ts';
import { DayList } from './day-list.tsx';
import { MuscleVolume } from './muscle-volume.tsx';
import { TrainedList } from './trained-list.tsx';

/** What was done, by exercise and by day. */
export function ProgressPage(): ReactNode {
  const me = useMe();
  const { personId = me.id } = useParams({ strict: false });
  const client = useClient(personId);
  const [by, setBy] = useState<'exercise' | 'day' | 'muscle'>('exercise');
  return (
    <div className={page.narrow}>
      <PageHeader
        title={client === null ? i18n._('Progress') : i18n._('Progress of {name}', { name: client.name })}
        actions={
          client?.claimed !== true && (
            <ButtonLink to="/import/$personId" params={{ personId }} variant="default">
              {i18n._('Bring history in')}
            </ButtonLink>
          )
        }
      />
      <div className={page.stack}>
        <div className={page.between}>
          <SegmentedChoice
            label={i18n._('Order by')}
            hideLabel
            value={by}
            onChange={setBy}
            options={[
              { value: 'exercise', label: i18n._('By exercise') },
              { value: 'day', label: i18n._('By day') },
              { value: 'muscle', label: i18n._('By muscle') },
            ]}
          />
          <ButtonLink to="/achievements" variant="subtle">
            {i18n._('Achievements')}
          </ButtonLink>
        </div>
        {by === 'exercise' && <TrainedList personId={personId} />}
        {by === 'day' && <DayList personId={personId} />}
        {by === 'muscle' && <MuscleVolume personId={personId} />}
      </div>
    </div>
  );
}
