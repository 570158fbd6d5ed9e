import { formatDate, i18n } from '@halteres/i18n';
import type { ProgramView, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { Button, Icon, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useNameOfExercise } from '../catalogue/use-exercise-name.ts';
import { useEstablishedWords } from '../planning/established/use-established-words.ts';
import { useUnits } from '../shell/session/use-units.ts';
import { MoveWeekButton } from './weeks/move-week-button.tsx';
import { useWeekInSight } from './weeks/use-week-in-sight.ts';
import { isUnderWay, weekNow } from './weeks/week-now.ts';
import { intentText, phaseName } from './words/phase-words.ts';
import { useNameIn } from './class/use-name-in.ts';
import { titleText } from './words/title-words.ts';
import classes from './program-grid.module.css';

const STEPS: Record<string, [number, number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** Arrows walk the grid: days sideways, weeks up and down. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = document.activeElement;
  if (step === undefined || !(from instanceof HTMLElement) || from.dataset['week'] === undefined) return;
  event.preventDefault();
  const week = Number(from.dataset['week']) + step[0];
  const day = Number(from.dataset['day']) + step[1];
  event.currentTarget.querySelector<HTMLElement>(`[data-week="${week}"][data-day="${day}"]`)?.focus();
}

type GridProps = { program: ProgramView; current?: string | undefined; mine: boolean };

/** Weeks as rows, days as columns. With a workout open beside it, a narrow list. */
export function ProgramGrid({ program, current, mine }: GridProps): ReactNode {
  const days = Math.max(1, ...program.weekList.map((week) => week.workouts.length));
  const narrow = current !== undefined;
  const published = useEstablishedWords(program);
  const { today } = useUnits();
  const now = weekNow(program, today);
  const underWay = isUnderWay(program, today);
  const grid = useRef<HTMLDivElement>(null);
  const open = program.weekList.find((week) => week.workouts.some(({ id }) => id === current))?.week ?? null;
  const { isAway, goBack } = useWeekInSight(grid, { now, open });
  return (
    <div
      ref={grid}
      className={classes.grid}
      data-narrow={narrow || undefined}
      style={{ '--days': days } as Record<string, unknown>}
      onKeyDown={walk}
    >
      {program.weekList.map((week, at) => (
        <section
          key={week.week}
          data-section={week.week}
          className={classes.week}
          tabIndex={week.week === now ? -1 : undefined}
          aria-labelledby={`week-${week.week}`}
          aria-current={underWay && week.week === now ? 'date' : undefined}
        >
          <div className={classes.head}>
            <h2 id={`week-${week.week}`} className={classes.weekName}>
              {i18n._('Week {number}', { number: week.week })}
            </h2>
            {!week.deload && <span className={classes.phase}>{phaseName(published(week.phase))}</span>}
            {underWay && week.week === now && <Tag tone="action">{i18n._('This week')}</Tag>}
            {week.deload && <Tag>{i18n._('Light week')}</Tag>}
            {mine && !narrow && program.status === 'active' && <MoveWeekButton program={program} week={week} />}
            {!narrow && week.intent !== program.weekList[at - 1]?.intent && (
              <p className={classes.intent}>{intentText(week.intent)}</p>
            )}
            {!narrow && week.notes !== null && <p className={classes.intent}>{week.notes}</p>}
          </div>
          <ul className={classes.days}>
            {week.workouts.map((workout, day) => (
              <li key={workout.id}>
                <WorkoutCell
                  program={program}
                  workout={workout}
                  week={week.week}
                  day={day}
                  narrow={narrow}
                  isToday={workout.date === today}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {isAway && !narrow && (
        <div className={classes.back}>
          <Button h={40} onClick={goBack}>
            {underWay ? i18n._('Back to this week') : i18n._('Back to week {number}', { number: now })}
          </Button>
        </div>
      )}
    </div>
  );
}

type CellProps = {
  program: ProgramView;
  workout: ProgramWorkoutView;
  week: number;
  day: number;
  narrow: boolean;
  isToday: boolean;
};

function WorkoutCell({ program, workout, week, day, narrow, isToday }: CellProps): ReactNode {
  const nameIn = useNameIn();
  const nameOf = useNameOfExercise();
  const main = workout.exercises.filter((each) => each.role === 'main' || each.role === 'secondary').slice(0, 2);
  return (
    <Link
      to="/programs/$ownerId/$programId"
      params={{ ownerId: program.ownerId, programId: program.id }}
      search={{ workout: workout.id }}
      replace={narrow}
      resetScroll={!narrow}
      className={classes.cell ?? ''}
      data-week={week}
      data-day={day}
      data-done={workout.completed || undefined}
      data-today={isToday || undefined}
    >
      <span className={classes.date}>
        {workout.date === null ? i18n._('Not in the calendar') : formatDate(workout.date, 'day')}
        {isToday && <Tag tone="action">{i18n._('Today')}</Tag>}
        {workout.completed && (
          <span className={classes.done}>
            <Icon name="check" size={16} />
            <span className="sr-only">{i18n._('Done')}</span>
          </span>
        )}
      </span>
      <span className={classes.title}>{titleText(workout.title, nameIn)}</span>
      {!narrow && (
        <>
          {workout.body !== null && <span className={classes.line}>{workout.body.split('\n', 1)[0]}</span>}
          {main.map((exercise) => (
            <span key={exercise.id} className={classes.line}>
              {nameOf(exercise)}
            </span>
          ))}
          <span className={classes.foot}>
            {workout.body === null
              ? i18n._('{count, plural, one {# exercise} other {# exercises}}', { count: workout.exercises.length })
              : i18n._('In words')}
            {workout.estimatedMinutes === null || (workout.body !== null && workout.estimatedMinutes === 0)
              ? ''
              : ` · ${i18n._('{minutes} min', { minutes: workout.estimatedMinutes })}`}
          </span>
        </>
      )}
    </Link>
  );
}
