import type { ClassSession, Scaling, ScaledMovement } from '@halteres/engine/class/class-program';
import { formatNumber, i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Tag } from '@halteres/ui';
import type { ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { amountText, clockText, personText, stepNames } from './class-text.ts';
import { useNameIn } from './use-name-in.ts';
import { cueText } from './words/class-note-words.ts';
import { pieceTitle } from './words/piece-words.ts';
import classes from './class-scaling.module.css';

type Props = { session: ClassSession; people: NonNullable<ProgramView['people']> };

/** Who does what: each version of a piece with the people it is for. */
export function ClassScaling({ session, people }: Props): ReactNode {
  const nameIn = useNameIn();
  const names = new Map(people.map(({ id, name }) => [id, personText(name)]));
  return (
    <div className={classes.all}>
      {session.pieces.map((piece, at) => (
        <section key={`${at} ${piece.title}`} className={classes.piece} aria-label={pieceTitle(piece.title, nameIn)}>
          <h3>{pieceTitle(piece.title, nameIn)}</h3>
          <ol className={classes.groups} aria-label={i18n._('Groups')}>
            {piece.groups.length > 1 &&
              piece.groups.map((group, number) => (
                <li key={group.join()}>
                  <strong>{number + 1}</strong> {group.map((id) => names.get(id) ?? id).join(', ')}
                </li>
              ))}
            {piece.groups.length === 1 && <li>{i18n._('Everybody at once')}</li>}
          </ol>
          <ul className={classes.versions}>
            {piece.scalings.map((scaling) => (
              <Version
                key={scaling.athletes.join()}
                scaling={scaling}
                who={scaling.athletes.map((id) => names.get(id) ?? id).join(', ')}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Version({ scaling, who }: { scaling: Scaling; who: string }): ReactNode {
  return (
    <li className={classes.version}>
      <p className={classes.who}>{who}</p>
      <ul className={classes.movements}>
        {scaling.movements.map((movement, at) => (
          <Movement key={`${at} ${movement.slug}`} movement={movement} />
        ))}
      </ul>
      <p className="secondary">
        {[
          scaling.rounds === null
            ? ''
            : i18n._('{count, plural, one {# round} other {# rounds}}', { count: scaling.rounds }),
          i18n._('done after {time}', { time: clockText(scaling.expectedS) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </li>
  );
}

function Movement({ movement }: { movement: ScaledMovement }): ReactNode {
  const nameOf = useExerciseName();
  const { load } = movement;
  const weight = ({ weight: value, unit }: { weight: string; unit: string }): string =>
    `${formatNumber(Number(value), 3)} ${unit}`;
  return (
    <li>
      <span>
        <strong>{amountText(movement)}</strong> {nameOf(movement.slug)}
        {load !== null && <strong> {weight(load.weight)}</strong>}
        {load !== null && load.bar !== null && (
          <span className="secondary">
            {' '}
            {load.perSide.length === 0
              ? i18n._('the bar alone')
              : i18n._('each side {plates}', { plates: load.perSide.map(weight).join(' + ') })}
          </span>
        )}
      </span>
      {movement.steps.map((step) => (
        <Tag key={step} tone={step === 'range' || step === 'movement' ? 'warning' : 'plain'}>
          {stepNames()[step]}
        </Tag>
      ))}
      {movement.cues.length > 0 && <p className="secondary">{movement.cues.map(cueText).join('; ')}</p>}
    </li>
  );
}
