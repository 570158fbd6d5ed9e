import { i18n } from '@halteres/i18n';
import type { EstablishedView, OutlinedWeekView } from '@halteres/modules/planning/established/contract';
import { Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { setsText } from './established-words.ts';
import { titleText } from '../../programs/words/title-words.ts';
import classes from './established.module.css';

type Alike = { weeks: number[]; week: OutlinedWeekView };

/** Weeks of the same content are shown once. */
function alike(weeks: readonly OutlinedWeekView[]): Alike[] {
  const byContent = new Map<string, Alike>();
  for (const week of weeks) {
    const content = JSON.stringify([week.light, week.days]);
    const before = byContent.get(content);
    if (before === undefined) byContent.set(content, { weeks: [week.week], week });
    else before.weeks.push(week.week);
  }
  return [...byContent.values()];
}

/** The weeks as published, before anything is known of who follows them. */
export function EstablishedWeeks({ program }: { program: EstablishedView }): ReactNode {
  const nameOf = useNameOfExercise();
  const units = useUnits();
  return (
    <div className={classes.weeks}>
      {alike(program.weekList).map(({ weeks, week }) => (
        <section key={week.week} aria-labelledby={`week-${week.week}`} className={classes.week}>
          <div className={classes.head}>
            <h2 id={`week-${week.week}`} className={classes.weekName}>
              {weeks.length === 1
                ? i18n._('Week {number}', { number: week.week })
                : i18n._('Weeks {weeks}', { weeks: weeks.join(', ') })}
            </h2>
            {week.light && <Tag>{i18n._('Light week')}</Tag>}
          </div>
          <ol className={classes.days}>
            {week.days.map((day, at) => (
              <li key={at} className={classes.day}>
                <h3 className={classes.dayName}>
                  <span className={classes.number}>{i18n._('Day {number}', { number: at + 1 })}</span>{' '}
                  {titleText(day.title)}
                </h3>
                <ul className={classes.exercises}>
                  {day.exercises.map((exercise, position) => (
                    <li key={position}>
                      <Link to="/exercises/$slug" params={{ slug: exercise.slug }} className={classes.exercise ?? ''}>
                        {nameOf(exercise)}
                      </Link>
                      {exercise.sets.map((sets, index) => (
                        <p key={index} className={classes.sets}>
                          {setsText(sets, exercise.measure, units)}
                        </p>
                      ))}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <p className={classes.note}>
        {i18n._(
          'A + means: the last set goes on for as many good repetitions as there are. Loads without a share are found in the first sessions.',
        )}
      </p>
    </div>
  );
}
