import { addDays, addMonths, formatDate, i18n, monthGrid, weekDays, type LocalDate } from '@halteres/i18n';
import type { ScheduledWorkout } from '@halteres/modules/programs/contract';
import { ActionIcon, Button, Icon, NativeSelect, PageHeader, SegmentedChoice, Skeleton } from '@halteres/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { entityChoiceQuery } from '../coaching/entity-queries.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useMe } from '../shell/session/session.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { AdherenceBar } from './adherence-bar.tsx';
import { calendarQuery } from './calendar-queries.ts';
import { DayView } from './day-view.tsx';
import { GridView } from './grid-view.tsx';
import { MoveSheet } from './move-sheet.tsx';
import classes from './calendar-page.module.css';

type View = 'month' | 'week' | 'day';

const isDate = (text: string | undefined): text is LocalDate =>
  text !== undefined && /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Scheduled workouts by month, week or day. */
export function CalendarPage(): ReactNode {
  const me = useMe();
  const { today, firstWeekday } = useUnits();
  const search = useSearch({ from: '/app/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const [moving, setMoving] = useState<ScheduledWorkout | null>(null);
  const view: View =
    search.view === 'week' || search.view === 'day' || search.view === 'month'
      ? search.view
      : matchMedia('(max-width: 899px)').matches
        ? 'week'
        : 'month';
  const date = isDate(search.date) ? search.date : today;
  const as =
    search.as === 'athlete' || search.as === 'coach' ? search.as : me.coaches || !me.isCoached ? 'coach' : 'athlete';
  const weeks =
    view === 'month' ? monthGrid(date, firstWeekday) : view === 'week' ? [weekDays(date, firstWeekday)] : [[date]];
  const from = weeks[0]?.[0] ?? date;
  const to = weeks.at(-1)?.at(-1) ?? date;
  const entityId = search.entityId;
  const query = useQuery({
    ...calendarQuery({ from, to, as, ...(entityId === undefined ? {} : { entityId }) }),
    placeholderData: keepPreviousData,
  });
  const go = (change: { view?: View; date?: string; entityId?: string | undefined; as?: 'coach' | 'athlete' }) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)),
      replace: true,
    });
  const step = (way: 1 | -1) =>
    go({ date: view === 'month' ? addMonths(date, way) : addDays(date, way * (view === 'week' ? 7 : 1)) });
  const title =
    view === 'month'
      ? formatDate(date, 'month')
      : view === 'week'
        ? `${formatDate(from, 'short')} – ${formatDate(to, 'full')}`
        : formatDate(date, 'long');
  return (
    <>
      <PageHeader
        title={<span aria-live="polite">{title}</span>}
        actions={<Clients value={entityId} onChange={(id) => go({ entityId: id })} hidden={as === 'athlete'} />}
      />
      <div className={classes.bar}>
        <div className={classes.group}>
          <Button variant="default" h={40} onClick={() => go({ date: today })}>
            {i18n._('Today')}
          </Button>
          <ActionIcon size={40} variant="default" aria-label={i18n._('Earlier')} onClick={() => step(-1)}>
            <Icon name="back" />
          </ActionIcon>
          <ActionIcon size={40} variant="default" aria-label={i18n._('Later')} onClick={() => step(1)}>
            <Icon name="next" />
          </ActionIcon>
        </div>
        <div className={classes.group}>
          {me.isCoached && (
            <SegmentedChoice
              label={i18n._('Whose')}
              hideLabel
              value={as}
              onChange={(next) => go({ as: next })}
              options={[
                { value: 'athlete', label: i18n._('Mine') },
                { value: 'coach', label: i18n._('My clients') },
              ]}
            />
          )}
          <SegmentedChoice
            label={i18n._('View')}
            hideLabel
            value={view}
            onChange={(next) => go({ view: next })}
            options={[
              { value: 'month', label: i18n._('Month') },
              { value: 'week', label: i18n._('Week') },
              { value: 'day', label: i18n._('Day') },
            ]}
          />
        </div>
      </div>
      {entityId !== undefined && <AdherenceBar entityId={entityId} />}
      <LoadState query={query} skeleton={<Skeleton height={view === 'month' ? 640 : 320} />}>
        {(list) =>
          view === 'day' ? (
            <DayView date={date} workouts={list.filter((each) => each.date === date)} as={as} onMove={setMoving} />
          ) : (
            <GridView
              weeks={weeks}
              month={view === 'month' ? date.slice(0, 7) : null}
              today={today}
              workouts={list}
              showNames={as === 'coach' && entityId === undefined}
              movable={as === 'coach'}
              onOpenDay={(day) => go({ view: 'day', date: day })}
              onMove={setMoving}
            />
          )
        }
      </LoadState>
      <MoveSheet workout={moving} onClose={() => setMoving(null)} />
    </>
  );
}

function Clients({
  value,
  onChange,
  hidden,
}: {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  hidden: boolean;
}): ReactNode {
  const clients = useQuery({ ...entityChoiceQuery, enabled: !hidden });
  if (hidden) return null;
  return (
    <NativeSelect
      size="md"
      aria-label={i18n._('Client')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
      data={[
        { value: '', label: i18n._('All clients') },
        ...(clients.data?.items ?? []).map((each) => ({ value: each.id, label: each.name })),
      ]}
    />
  );
}
