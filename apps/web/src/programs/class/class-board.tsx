import type { ClassPiece, ClassSession } from '@halteres/engine/class/class-program';
import { formatDate, i18n } from '@halteres/i18n';
import { Tag } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { amountText, arrangementText, clockText } from './class-text.ts';
import { useNameIn } from './use-name-in.ts';
import { changeOfReference } from './words/class-note-words.ts';
import { pieceTitle, pieceWhy, scoreText } from './words/piece-words.ts';
import classes from './class-board.module.css';

/** The whiteboard of a class: large enough to be read across the room. */
export function ClassBoard({ session }: { session: ClassSession }): ReactNode {
  const nameIn = useNameIn();
  return (
    <div className={classes.board}>
      <p className={classes.when}>
        {formatDate(session.date, 'long')} · {i18n._('{minutes} min', { minutes: session.minutes })}
      </p>
      {session.pieces.map((piece, at) => (
        <PieceOnBoard key={`${at} ${piece.title}`} piece={piece} />
      ))}
      {session.reference !== null && (
        <section className={classes.piece} aria-label={i18n._('After a workout of the library')}>
          <h3 className={classes.kind}>{i18n._('After “{name}”', { name: session.reference.title })}</h3>
          {session.reference.changes.length === 0 ? (
            <p>{i18n._('Followed to the letter.')}</p>
          ) : (
            <ul className={classes.changes}>
              {session.reference.changes.map((change) => (
                <li key={change}>{changeOfReference(change, nameIn)}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}

function PieceOnBoard({ piece }: { piece: ClassPiece }): ReactNode {
  const nameOf = useExerciseName();
  const title = pieceTitle(piece.title, useNameIn());
  // Sets of one lift say everything in a line.
  const lift = piece.format === 'SETS' ? piece.movements[0] : undefined;
  return (
    <section className={classes.piece} aria-label={title}>
      <p className={classes.kind}>{piece.kind === 'strength' ? i18n._('Strength') : i18n._('Workout')}</p>
      <h3 className={classes.title}>
        {lift === undefined ? title : `${nameOf(lift.slug)} ${piece.rounds} × ${lift.amounts[0]}`}
      </h3>
      {lift === undefined && (
        <ul className={classes.movements}>
          {piece.movements.map((movement) => (
            <li key={movement.slug}>
              <span className={classes.amount}>{amountText(movement)}</span> {nameOf(movement.slug)}
            </li>
          ))}
        </ul>
      )}
      <p className={classes.facts}>
        {[
          piece.percent === null ? '' : i18n._('{percent} % of the 1RM', { percent: Math.round(piece.percent * 100) }),
          piece.rir === null ? '' : i18n._('leave {count} in reserve', { count: piece.rir }),
          i18n._('meant {time}', { time: clockText(piece.targetS) }),
          piece.capS === piece.targetS ? '' : i18n._('cap {time}', { time: clockText(piece.capS) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p className={classes.score}>
        <Tag>{arrangementText(piece)}</Tag> {scoreText(piece.score)}
      </p>
      <p className={classes.why}>{pieceWhy(piece)}</p>
    </section>
  );
}
