import { formatDate, formatNumber, i18n } from '@halteres/i18n';
import type { SharedProgram } from '@halteres/modules/programs/shares/contract';
import type { ReactNode } from 'react';
import { phaseName } from '../words/phase-words.ts';
import { programName } from '../words/program-name-words.ts';
import { titleText } from '../words/title-words.ts';
import classes from './printed-program.module.css';

type Exercise = SharedProgram['weekList'][number]['workouts'][number]['exercises'][number];
type PlannedSet = Exercise['sets'][number];
export type Printed = Omit<SharedProgram, 'expiresAt' | 'goal'>;
type NameOf = (exercise: { slug: string; name: string }) => string;
type Props = { program: Printed; nameOf?: NameOf };

const UNITS = { reps: '', seconds: ' s', metres: ' m', calories: ' kcal' } as const;

/** Sets that are alike are one line. */
function linesOf(sets: readonly PlannedSet[]): { sets: number; set: PlannedSet }[] {
  const lines: { key: string; sets: number; set: PlannedSet }[] = [];
  for (const set of sets.filter(({ kind }) => kind !== 'warm_up')) {
    const { kind, min, max, load, rir, restSeconds } = set;
    const key = JSON.stringify([kind, min, max, load, rir, restSeconds]);
    const last = lines.at(-1);
    if (last?.key === key) last.sets += 1;
    else lines.push({ key, sets: 1, set });
  }
  return lines;
}

const amountOf = ({ min, max, kind }: PlannedSet, measure: Exercise['measure']): string =>
  `${min === max ? formatNumber(min, 0) : `${formatNumber(min, 0)}–${formatNumber(max, 0)}`}${kind === 'amrap' ? '+' : ''}${UNITS[measure]}`;

const loadOf = ({ load }: PlannedSet): string =>
  load === null ? '–' : `${formatNumber(Number(load.weight), 3)} ${load.unit}`;

/** An exercise of somebody’s own has the name they gave it. */
const shownName = ({ slug, name }: Exercise, nameOf: NameOf): string =>
  name === null ? i18n._('An exercise that is gone') : slug === null ? name : nameOf({ slug, name });

/** A program as weeks in tables: black on white on paper. */
export function PrintedProgram({ program, nameOf = ({ name }) => name }: Props): ReactNode {
  return (
    <article className={classes.program}>
      <h1>{programName(program)}</h1>
      {program.person !== null && <p>{program.person}</p>}
      {program.notes !== null && program.notes !== '' && <p className={classes.words}>{program.notes}</p>}
      {program.weekList.map((week) => (
        <section key={week.week} className={classes.week} aria-labelledby={`printed-week-${week.week}`}>
          <h2 id={`printed-week-${week.week}`}>
            {[
              i18n._('Week {number}', { number: week.week }),
              week.deload ? i18n._('Light week') : phaseName(week.phase),
            ].join(' · ')}
          </h2>
          {week.notes !== null && <p className={classes.words}>{week.notes}</p>}
          {week.workouts.map((workout) => (
            <div key={`${workout.day} ${workout.title} ${workout.date ?? ''}`} className={classes.workout}>
              <h3>
                {[titleText(workout.title), workout.date === null ? '' : formatDate(workout.date, 'day')]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </h3>
              {workout.notes !== null && workout.notes !== '' && <p className={classes.words}>{workout.notes}</p>}
              {workout.body !== null && <p className={classes.words}>{workout.body}</p>}
              {workout.exercises.length > 0 && (
                <Exercises label={titleText(workout.title)} exercises={workout.exercises} nameOf={nameOf} />
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}

type ExercisesProps = {
  label: string;
  exercises: readonly Exercise[];
  nameOf: NameOf;
};

function Exercises({ label, exercises, nameOf }: ExercisesProps): ReactNode {
  return (
    <table className={classes.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{i18n._('Exercise')}</th>
          <th scope="col">{i18n._('Sets')}</th>
          <th scope="col">{i18n._('Load')}</th>
          <th scope="col">{i18n._('RIR')}</th>
          <th scope="col">{i18n._('Rest')}</th>
        </tr>
      </thead>
      <tbody>
        {exercises.flatMap((exercise, position) =>
          linesOf(exercise.sets).map(({ sets, set }, at) => (
            <tr key={`${position} ${at}`}>
              <th scope="row">
                {at === 0 && [exercise.superset, shownName(exercise, nameOf)].filter((part) => part !== null).join(' ')}
              </th>
              <td>{`${formatNumber(sets, 0)} × ${amountOf(set, exercise.measure)}`}</td>
              <td>{loadOf(set)}</td>
              <td>{set.rir === null ? '' : formatNumber(set.rir, 1)}</td>
              <td>{i18n._('{seconds} s', { seconds: formatNumber(set.restSeconds, 0) })}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
