import type { ClassSession, TimetableRow } from '@halteres/engine/class/class-program';
import { i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { clockText, rowKindNames } from './class-text.ts';
import { useNameIn } from './use-name-in.ts';
import { lineText } from './words/line-words.ts';
import classes from './class-timetable.module.css';

/** The class second by second, with who is where while groups move. */
export function ClassTimetable({ session }: { session: ClassSession }): ReactNode {
  const nameIn = useNameIn();
  return (
    <table className={classes.table}>
      <caption className="sr-only">{i18n._('Timetable')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n._('From')}</th>
          <th scope="col">{i18n._('To')}</th>
          <th scope="col">{i18n._('What')}</th>
        </tr>
      </thead>
      <tbody>
        {session.timetable.map((row) => (
          <tr key={row.startS} data-kind={row.kind}>
            <td>{clockText(row.startS)}</td>
            <td>{clockText(row.endS)}</td>
            <td>
              <span className={classes.kind}>{rowKindNames()[row.kind]}</span>{' '}
              {row.kind === 'rest' ? '' : lineText(row.text, nameIn)}
              <Places session={session} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Which group is at which movement; nothing where all do the same. */
function Places({ session, row }: { session: ClassSession; row: TimetableRow }): ReactNode {
  const nameOf = useExerciseName();
  const piece = row.piece === null ? undefined : session.pieces[row.piece];
  if (piece === undefined || piece.arrangement === 'turns' || row.places.length < 2) return null;
  return (
    <ul className={classes.places}>
      {row.places.map(({ group, movements }) => (
        <li key={group}>
          <strong>{group + 1}</strong> {movements.map((at) => nameOf(piece.movements[at]?.slug ?? '')).join(', ')}
        </li>
      ))}
    </ul>
  );
}
