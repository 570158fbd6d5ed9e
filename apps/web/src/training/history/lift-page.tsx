import { formatDate, formatNumber, i18n, weightFromKg } from '@halteres/i18n';
import { Card, EmptyState, LineChart, PageHeader, Skeleton, Stat, Stats } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { BackLink, ButtonLink } from '../../shell/parts/button-link.tsx';
import { LoadState } from '../../shell/parts/load-state.tsx';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { answerE1rm, e1rmTitle } from './e1rm-answer.ts';
import { LiftRecords } from './lift-records.tsx';
import { SessionTable } from './session-table.tsx';

const route = getRouteApi('/app/lifts/$personId');

export type History = Awaited<ReturnType<typeof api.training.exercises.history>>;
export type Session = History['sessions'][number];

const confidenceText = (confidence: Session['e1rmConfidence']): string =>
  confidence === 'high'
    ? i18n._('high confidence: few reps, close to failure')
    : confidence === 'medium'
      ? i18n._('medium confidence: more reps, or effort was not said')
      : confidence === 'low'
        ? i18n._('low confidence: many reps, read it as a rough guide')
        : '';

/** How an exercise moved: the chart says the answer, the sessions are behind it. */
export function LiftPage(): ReactNode {
  const { personId } = route.useParams();
  const { exercise, own } = route.useSearch();
  const query = useQuery({
    queryKey: ['lift', personId, exercise, own],
    queryFn: () =>
      api.training.exercises.history({
        personId,
        ...(exercise === undefined ? {} : { exerciseId: exercise }),
        ...(own === undefined ? {} : { userExerciseId: own }),
      }),
  });
  const slug = useCatalogue().byId.get(exercise ?? '')?.slug ?? null;
  return (
    <div className={page.narrow}>
      <PageHeader
        back={
          <BackLink to="/progress/$personId" params={{ personId }}>
            {i18n._('Progress')}
          </BackLink>
        }
        title={query.data?.name ?? i18n._('Exercise')}
        actions={
          slug !== null && (
            <ButtonLink variant="default" to="/exercises/$slug" params={{ slug }}>
              {i18n._('How to do it')}
            </ButtonLink>
          )
        }
      />
      <LoadState
        query={query}
        skeleton={
          <Card>
            <Skeleton height={320} />
          </Card>
        }
      >
        {(history) => <Lift history={history} personId={personId} />}
      </LoadState>
    </div>
  );
}

function Lift({ history, personId }: { history: History; personId: string }): ReactNode {
  const { name, sessions } = history;
  const { weightUnit } = useUnits();
  const known = useMemo(
    () =>
      sessions
        .filter((session) => session.bestE1rmKg !== null)
        .toSorted((a, b) => a.localDate.localeCompare(b.localDate)),
    [sessions],
  );
  const chart = useMemo(
    () => ({
      times: known.map((session) => Date.parse(session.localDate) / 1000),
      series: [
        { label: i18n._('e1RM'), values: known.map((session) => weightFromKg(session.bestE1rmKg ?? 0, weightUnit)) },
      ],
      formatTime: (seconds: number) => formatDate(new Date(seconds * 1000).toISOString().slice(0, 10), 'short'),
      formatValue: (value: number) => formatNumber(value, 1),
    }),
    [known, weightUnit],
  );
  const best = known.reduce<Session | null>(
    (top, session) => (top === null || (session.bestE1rmKg ?? 0) > (top.bestE1rmKg ?? 0) ? session : top),
    null,
  );
  const latest = known.at(-1);
  const load = (kg: number): string => `${formatNumber(weightFromKg(kg, weightUnit), 1)} ${weightUnit}`;
  if (sessions.length === 0) {
    return (
      <EmptyState
        icon="chart"
        title={i18n._('Not logged yet')}
        text={i18n._('Log a set of it and its line begins here.')}
        action={<ButtonLink to="/log">{i18n._('Log a workout')}</ButtonLink>}
      />
    );
  }
  const title = e1rmTitle(
    name,
    answerE1rm(known.map((session) => ({ localDate: session.localDate, e1rmKg: session.bestE1rmKg ?? 0 }))),
    load,
  );
  return (
    <div className={page.stack}>
      <Card>
        {known.length > 1 ? (
          <LineChart
            title={title}
            unit={weightUnit}
            tableText={i18n._('Show the numbers')}
            failText={i18n._('The lines could not be drawn here. The numbers below are complete.')}
            dateText={i18n._('Day')}
            {...chart}
          />
        ) : (
          <p>{title}</p>
        )}
        {latest !== undefined && (
          <p className="quiet">
            {i18n._('e1RM is the load you could probably lift once, worked out from a set. Latest: {confidence}.', {
              confidence: confidenceText(latest.e1rmConfidence),
            })}
          </p>
        )}
      </Card>
      {best !== null && latest !== undefined && (
        <Card>
          <Stats>
            <Stat label={i18n._('Best e1RM')} note={formatDate(best.localDate, 'full')}>
              {load(best.bestE1rmKg ?? 0)}
            </Stat>
            <Stat label={i18n._('Latest e1RM')} note={formatDate(latest.localDate, 'full')}>
              {load(latest.bestE1rmKg ?? 0)}
            </Stat>
            <Stat label={i18n._('Sessions')}>{formatNumber(sessions.length, 0)}</Stat>
          </Stats>
        </Card>
      )}
      <LiftRecords history={history} personId={personId} weight={load} />
      <SessionTable sessions={sessions} personId={personId} weight={load} />
    </div>
  );
}
