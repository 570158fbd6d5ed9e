import { i18n } from '@halteres/i18n';
import type { EstablishedView } from '@halteres/modules/planning/established/contract';
import { Card } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNameOfPiece } from '../../catalogue/equipment-text.ts';
import { movementText } from '../refusal/movement-refusal.ts';
import { liftNames } from './established-words.ts';
import classes from './established.module.css';
import page from '../../shell/parts/page.module.css';

/** What the program is, for whom, what it needs, and where it is from. The words are the catalogue's own, in English where it has none in the reader's language. */
export function EstablishedAbout({ program }: { program: EstablishedView }): ReactNode {
  const pieceOf = useNameOfPiece();
  const pieces = program.equipment.filter(({ slug }) => slug !== 'none');
  return (
    <div className={page.stack}>
      <Card title={i18n._('What it is')}>
        <div className={page.stack} lang={program.language}>
          <p>{program.overview}</p>
          <p className="secondary">{program.forWhom}</p>
        </div>
      </Card>
      <Card title={i18n._('What it needs')}>
        <dl className={classes.facts}>
          <dt>{i18n._('Equipment')}</dt>
          <dd>
            {pieces.length === 0 ? (
              i18n._('No equipment')
            ) : (
              <ul className={classes.pieces}>
                {pieces.map((piece) => (
                  <li key={piece.slug}>
                    <Link to="/equipment/$slug" params={{ slug: piece.slug }}>
                      {pieceOf(piece)}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </dd>
          <dt>{i18n._('Known 1RMs')}</dt>
          <dd>
            {program.maxima.length === 0
              ? i18n._('None: loads are found in the first sessions.')
              : program.maxima.map((lift) => liftNames()[lift]).join(', ')}
          </dd>
        </dl>
      </Card>
      <Card title={i18n._('Worth knowing')}>
        <div className={page.stack} lang={program.language}>
          <p>{program.deload}</p>
          {program.leavesOut.length > 0 && (
            <p lang={i18n.locale}>
              {i18n._('As published it has nothing for: {movements}.', {
                movements: program.leavesOut.map(movementText).join(', '),
              })}
            </p>
          )}
          <p className="secondary">{program.source}</p>
        </div>
      </Card>
    </div>
  );
}
