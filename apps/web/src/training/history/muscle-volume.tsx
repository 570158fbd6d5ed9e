import { addDays, formatNumber, i18n } from '@halteres/i18n';
import { EmptyState, SegmentedChoice, Skeleton } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { VolumeCard } from '../../catalogue/volume-card.tsx';
import { muscleGroupName } from '../../catalogue/words/muscle-words.ts';
import { ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { keptAnswer } from '../kept-answer.ts';

type Span = '7' | '28';

/** Sets per muscle of the last days, as logged. */
export function MuscleVolume({ personId }: { personId: string }): ReactNode {
  const { today } = useUnits();
  const [span, setSpan] = useState<Span>('7');
  const from = addDays(today, 1 - Number(span));
  const query = useQuery({
    queryKey: ['workouts', personId, 'muscles', from, today],
    queryFn: () =>
      keptAnswer(`muscles-${personId}-${span}`, () => api.training.exercises.volume({ personId, from, to: today })),
  });
  return (
    <div className={page.stack}>
      <SegmentedChoice
        label={i18n._('Days counted')}
        hideLabel
        value={span}
        onChange={setSpan}
        options={[
          { value: '7', label: i18n._('Last 7 days') },
          { value: '28', label: i18n._('Last 28 days') },
        ]}
      />
      <LoadState query={query} skeleton={<Skeleton height={480} />}>
        {(volume) => {
          const [most] = volume.groups;
          if (most === undefined)
            return (
              <EmptyState
                icon="chart"
                title={i18n._('No sets to count in these days')}
                text={i18n._('Each set you log counts for the muscles it trains, and they are lit here.')}
                action={<ButtonLink to="/log">{i18n._('Log a workout')}</ButtonLink>}
              />
            );
          return (
            <VolumeCard
              title={i18n._('{muscle} first: {sets} sets', {
                muscle: muscleGroupName(most.group),
                sets: formatNumber(most.sets, 1),
              })}
              volume={volume}
            >
              {i18n._(
                '{counted} sets counted: one for the muscles an exercise trains first, half for those that help. {leftOut} left out: warm-ups, easy sets, running and stretching, exercises without a muscle.',
                { counted: formatNumber(volume.counted, 0), leftOut: formatNumber(volume.leftOut, 0) },
              )}
            </VolumeCard>
          );
        }}
      </LoadState>
    </div>
  );
}
