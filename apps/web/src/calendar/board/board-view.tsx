import { formatDate, i18n, weekDays, type LocalDate } from '@halteres/i18n';
import type { DayOff } from '@halteres/engine/program/move/day-off';
import type { BoardChip, BoardRow } from '@halteres/modules/calendar/contract';
import { EmptyState, NativeSelect, Skeleton } from '@halteres/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { gymListQuery } from '../../gyms/gym-queries.ts';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { MoreRows } from '../../shell/parts/more-rows.tsx';
import { SearchField } from '../../shell/parts/search-field.tsx';
import { useUnits } from '../../shell/session/use-units.ts';
import { boardQuery } from '../calendar-queries.ts';
import { moveWorkout } from '../calendar-actions.ts';
import { besideText } from '../drag/beside-text.ts';
import { DayPlace } from '../drag/day-place.tsx';
import { DragArea } from '../drag/drag-area.tsx';
import type { Movable } from '../movable.ts';
import { stateOf } from '../state-of.ts';
import { WorkoutChip } from '../workout-chip.tsx';
import page from '../../shell/parts/page.module.css';
import classes from './board.module.css';

type OnBoard = Movable & BoardChip & { athleteId: string | null; shared: boolean; time: null; deload: boolean };
type Props = { weekOf: LocalDate; daysOff: readonly DayOff[] | null; onMove: (workout: Movable) => void };

const DATE_LENGTH = '2026-01-01'.length;
const placeOf = (date: LocalDate, entityId: string): string => `${date} ${entityId}`;

const workoutsOf = (row: BoardRow): OnBoard[] =>
  row.workouts.map((chip) => ({
    ...chip,
    ownerId: row.ownerId,
    entityId: row.entityId,
    entityName: row.name,
    athleteId: row.athleteId,
    shared: row.shared,
    time: null,
    deload: false,
  }));

/** All clients and classes side by side: a row each, a column a day. */
export function BoardView({ weekOf, daysOff, onMove }: Props): ReactNode {
  const [search, setSearch] = useState('');
  const [gymId, setGymId] = useState('');
  const gyms = useQuery(gymListQuery);
  const query = useInfiniteQuery({
    ...boardQuery({ weekOf, ...(search.trim() === '' ? {} : { search }), ...(gymId === '' ? {} : { gymId }) }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={page.stack}>
      <div className={page.row}>
        <SearchField label={i18n._('Search clients and classes')} value={search} onChange={setSearch} />
        <NativeSelect
          size="md"
          aria-label={i18n._('Gym')}
          value={gymId}
          onChange={(event) => setGymId(event.currentTarget.value)}
          data={[
            { value: '', label: i18n._('All gyms') },
            ...(gyms.data ?? []).map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
      </div>
      <LoadState query={query} skeleton={<Skeleton height={480} />}>
        {({ pages }) => (
          <>
            <Rows rows={pages.flatMap(({ items }) => items)} weekOf={weekOf} daysOff={daysOff} onMove={onMove} />
            <MoreRows query={query} />
          </>
        )}
      </LoadState>
    </div>
  );
}

function Rows({ rows, weekOf, daysOff, onMove }: Props & { rows: readonly BoardRow[] }): ReactNode {
  const { today } = useUnits();
  const days = weekDays(weekOf, new Date(`${weekOf}T00:00:00Z`).getUTCDay() || 7);
  const workouts = rows.flatMap(workoutsOf);
  if (rows.length === 0)
    return (
      <EmptyState
        icon="people"
        title={i18n._('Nobody is found')}
        text={i18n._('Clients and classes stand here side by side, with their workouts of the week.')}
      />
    );
  return (
    <DragArea
      workouts={workouts}
      dateOf={(id) => String(id).slice(0, DATE_LENGTH)}
      placeOf={(date, over) => placeOf(date, String(over).slice(DATE_LENGTH + 1))}
      homeOf={(workout) => placeOf(workout.date, workout.entityId)}
      takes={(workout, over) => String(over).slice(DATE_LENGTH + 1) === workout.entityId}
      noteOf={(workout, date) =>
        besideText(
          workout,
          workouts.filter((each) => each.date === date),
        )
      }
      onDrop={(workout, date) => void moveWorkout(workout, workout.date, date)}
    >
      <div className={classes.board}>
        <div className={classes.head} aria-hidden="true">
          <span />
          {days.map((day) => (
            <span key={day} data-today={day === today || undefined}>
              {formatDate(day, 'weekday')} {Number(day.slice(8))}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <section key={row.entityId} className={classes.row} aria-label={row.name}>
            <h2 className={classes.name}>{row.name}</h2>
            {days.map((day) => (
              <DayPlace
                key={day}
                place={placeOf(day, row.entityId)}
                className={classes.day}
                aria-label={`${row.name}, ${formatDate(day, 'long')}`}
                data-today={day === today || undefined}
              >
                <span className={classes.letter} aria-hidden="true">
                  {formatDate(day, 'weekday').slice(0, 2)}
                </span>
                {workoutsOf(row)
                  .filter((each) => each.date === day)
                  .map((each) => (
                    <WorkoutChip
                      key={each.id}
                      workout={each}
                      showName={false}
                      movable
                      state={stateOf(each, daysOff, today)}
                      onMove={onMove}
                    />
                  ))}
              </DayPlace>
            ))}
          </section>
        ))}
      </div>
    </DragArea>
  );
}
