import { addDays, addMonths, formatDate, formatDays, i18n, monthGrid, weekDays, type LocalDate } from '@halteres/i18n';
import { ActionIcon, Button, Icon, NativeSelect, PageHeader, SegmentedChoice, Skeleton } from '@halteres/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { entityChoiceQuery } from '../coaching/entity-queries.ts';
import { LoadState } from '../shell/parts/load-state.tsx';
import { useWide } from '../shell/parts/use-wide.ts';
import { useMe } from '../shell/session/session.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { AdherenceBar } from './adherence-bar.tsx';
import { BoardView } from './board/board-view.tsx';
import { calendarQuery, daysOffQuery } from './calendar-queries.ts';
import { DayView } from './day-view.tsx';
import { GridView } from './grid-view.tsx';
import { MoveSheet } from './move-sheet.tsx';
import { MoveWeekSheet } from './move-week-sheet.tsx';
import type { Movable } from './movable.ts';
import { ButtonLink } from '../shell/parts/button-link.tsx';
import classes from './calendar-page.module.css';

type View = 'month' | 'week' | 'day' | 'board';

const isDate = (text: string | undefined): text is LocalDate =>
  text !== undefined && /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** Days off written into a coach's days: those of all clients, or of the one looked at. */
const isNamed = ({ whose, entityId }: { whose: string; entityId: string | null }, of: string | undefined): boolean =>
  whose === 'clients' && (entityId === null || entityId === of);

/** Scheduled workouts by month, week or day. */
export function CalendarPage(): ReactNode {
  const me = useMe();
  const { today, firstWeekday } = useUnits();
  const search = useSearch({ from: '/app/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const [moving, setMoving] = useState<Movable | null>(null);
  const [movingWeek, setMovingWeek] = useState(false);
  const wide = useWide();
  const view: View =
    search.view === 'week' || search.view === 'day' || search.view === 'month' || search.view === 'board'
      ? search.view
      : wide
        ? 'month'
        : 'week';
  const date = isDate(search.date) ? search.date : today;
  const as =
    search.as === 'athlete' || search.as === 'coach' ? search.as : me.coaches || !me.isCoached ? 'coach' : 'athlete';
  const weeks =
    view === 'month' ? monthGrid(date, firstWeekday) : view === 'day' ? [[date]] : [weekDays(date, firstWeekday)];
  const from = weeks[0]?.[0] ?? date;
  const to = weeks.at(-1)?.at(-1) ?? date;
  const entityId = search.entityId;
  const query = useQuery({
    ...calendarQuery({ from, to, as, ...(entityId === undefined ? {} : { entityId }) }),
    placeholderData: keepPreviousData,
    enabled: view !== 'board',
  });
  const { data: daysOff = null } = useQuery({ ...daysOffQuery({ from, to, as }), placeholderData: keepPreviousData });
  const named = as === 'athlete' ? (daysOff ?? []) : (daysOff ?? []).filter((off) => isNamed(off, entityId));
  const go = (change: { view?: View; date?: string; entityId?: string | undefined; as?: 'coach' | 'athlete' }) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)),
      replace: true,
    });
  const step = (way: 1 | -1) =>
    go({ date: view === 'month' ? addMonths(date, way) : addDays(date, way * (view === 'day' ? 1 : 7)) });
  const title =
    view === 'month' ? formatDate(date, 'month') : view === 'day' ? formatDate(date, 'long') : formatDays(from, to);
  return (
    <>
      <PageHeader
        title={
          <span aria-live="polite" className={view === 'day' ? undefined : classes.unbroken}>
            {title}
          </span>
        }
        actions={
          <Clients
            value={entityId}
            onChange={(id) => go({ entityId: id })}
            hidden={as === 'athlete' || view === 'board'}
          />
        }
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
          {as === 'coach' && view === 'week' && (
            <Button variant="default" h={40} onClick={() => setMovingWeek(true)}>
              {i18n._('Move this week…')}
            </Button>
          )}
          <ButtonLink to="/calendar/days-off" variant="default">
            {i18n._('Days off')}
          </ButtonLink>
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
              ...(as === 'coach' ? [{ value: 'board' as const, label: i18n._('Side by side') }] : []),
            ]}
          />
        </div>
      </div>
      {entityId !== undefined && <AdherenceBar entityId={entityId} />}
      {view === 'board' ? (
        <BoardView weekOf={from} daysOff={daysOff} onMove={setMoving} />
      ) : (
        <LoadState query={query} skeleton={<Skeleton height={view === 'month' ? 640 : 320} />}>
          {(list) =>
            view === 'day' ? (
              <DayView
                date={date}
                workouts={list.filter((each) => each.date === date)}
                as={as}
                daysOff={named}
                onMove={setMoving}
              />
            ) : (
              <GridView
                weeks={weeks}
                month={view === 'month' ? date.slice(0, 7) : null}
                today={today}
                workouts={list}
                daysOff={daysOff}
                named={named}
                showNames={as === 'coach' && entityId === undefined}
                movable={as === 'coach'}
                picked={view === 'month' && !wide ? date : null}
                onPickDay={(day) => go({ date: day })}
                onOpenDay={(day) => go({ view: 'day', date: day })}
                onMove={setMoving}
              />
            )
          }
        </LoadState>
      )}
      <MoveSheet workout={moving} onClose={() => setMoving(null)} />
      <MoveWeekSheet open={movingWeek} weekOf={from} entityId={entityId} onClose={() => setMovingWeek(false)} />
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
