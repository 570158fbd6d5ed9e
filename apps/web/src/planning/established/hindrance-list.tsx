import { i18n } from '@halteres/i18n';
import type { EstablishedView, Hindrance } from '@halteres/modules/planning/established/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useNameOfPiece } from '../../catalogue/equipment-text.ts';
import { useNameOfExercise } from '../../catalogue/use-exercise-name.ts';
import { hindranceText } from './established-words.ts';
import classes from './established.module.css';

type Props = {
  missing: readonly Hindrance[];
  program: EstablishedView;
  entityId: string;
  gymId: string;
};

/** What is in the way, each with where it can be mended. */
export function HindranceList({ missing, program, entityId, gymId }: Props): ReactNode {
  const exerciseOf = useNameOfExercise();
  const pieceOf = useNameOfPiece();
  return (
    <ul className={classes.missing}>
      {missing.map((each, at) => {
        const { text, mend } = hindranceText(each, { exerciseOf, pieceOf }, program);
        return (
          <li key={at}>
            <strong>{text}</strong> {mend}{' '}
            {missing[at + 1]?.code !== each.code && <MendLink code={each.code} entityId={entityId} gymId={gymId} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Where the thing that is missing can be mended. */
function MendLink({ code, entityId, gymId }: { code: Hindrance['code']; entityId: string; gymId: string }): ReactNode {
  switch (code) {
    case 'age_unknown':
    case 'one_rep_max_unknown':
      return (
        <Link to="/clients/$entityId/edit" params={{ entityId }}>
          {i18n._('Edit facts')}
        </Link>
      );
    case 'red_flag':
      return (
        <Link to="/clients/$entityId" params={{ entityId }}>
          {i18n._('See the injuries')}
        </Link>
      );
    case 'equipment':
      return (
        <Link to="/gyms/$gymId" params={{ gymId }} search={{ tab: 'inventory' }}>
          {i18n._('Edit the gym')}
        </Link>
      );
    case 'gym_unknown':
      return <Link to="/gyms/new">{i18n._('Open a gym')}</Link>;
    case 'days':
      return null;
  }
}
