import { i18n } from '@halteres/i18n';
import type { GenerationEvent, Missing } from '@halteres/modules/planning/contract';
import { Notice } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEquipmentName } from '../catalogue/equipment-text.ts';
import { useExerciseName } from '../catalogue/use-exercise-name.ts';
import { isProblem } from '../shell/session/api.ts';
import { problemText } from '../shell/session/problem-text.ts';
import { refusalText } from './refusal/refusal-words.ts';
import type { Generation } from './use-generation.ts';
import classes from './generation-state.module.css';

type Props = { generation: Generation; entityId: string; gymId: string };

/** How far the generation is, or why there is none. */
export function GenerationState({ generation, entityId, gymId }: Props): ReactNode {
  if (generation.state === 'idle') return null;
  if (generation.state === 'failed') {
    return (
      <Notice tone="danger" title={i18n._('No program was made, and nothing was charged')}>
        {isProblem(generation.error)
          ? problemText(generation.error)
          : i18n._('The connection broke. Try again: the same request is never charged twice.')}
      </Notice>
    );
  }
  if (generation.state === 'infeasible') {
    return (
      <Notice tone="warning" title={i18n._('This cannot be met as asked. Nothing was charged.')}>
        <MissingList missing={generation.missing} entityId={entityId} gymId={gymId} />
      </Notice>
    );
  }
  const { progress } = generation;
  const steps = progress?.steps ?? 5;
  const step = progress?.step ?? 0;
  return (
    <div className={classes.running} role="status">
      <div className={classes.steps} aria-hidden="true">
        {Array.from({ length: steps }, (_, at) => (
          <span key={at} data-done={at < step || undefined} data-now={at === step - 1 || undefined} />
        ))}
      </div>
      <p>{progress === null ? i18n._('Beginning') : stepTexts()[progress.code]}</p>
    </div>
  );
}

const stepTexts = (): Record<Extract<GenerationEvent, { type: 'progress' }>['code'], string> => ({
  person: i18n._('Reading who it is for'),
  gym: i18n._('Reading the gym'),
  choose: i18n._('Choosing exercises, loads and weeks'),
  check: i18n._('Checking every rule'),
  write: i18n._('Writing the calendar'),
});

type ListProps = { missing: readonly Missing[]; entityId: string; gymId: string };

function MissingList({ missing, entityId, gymId }: ListProps): ReactNode {
  const names = { exerciseOf: useExerciseName(), pieceOf: useEquipmentName() };
  return (
    <ul className={classes.missing}>
      {missing.map((each) => {
        const { text, mend } = refusalText(each, names);
        return (
          <li key={`${each.code} ${each.field}`}>
            <strong>{text}</strong> {mend} <MendLink field={each.field} entityId={entityId} gymId={gymId} />
          </li>
        );
      })}
    </ul>
  );
}

/** Where the thing that is missing can be mended. */
function MendLink({ field, entityId, gymId }: { field: string; entityId: string; gymId: string }): ReactNode {
  if (field.startsWith('gym'))
    return gymId === '' ? (
      <Link to="/gyms/new">{i18n._('Open a gym')}</Link>
    ) : (
      <Link to="/gyms/$gymId" params={{ gymId }} search={{ tab: 'inventory' }}>
        {i18n._('Edit the gym')}
      </Link>
    );
  if (field.includes('injuries'))
    return (
      <Link to="/clients/$entityId" params={{ entityId }}>
        {i18n._('See the injuries')}
      </Link>
    );
  if (field.startsWith('roster'))
    return (
      <Link to="/clients/$entityId" params={{ entityId }}>
        {i18n._('See the roster')}
      </Link>
    );
  if (field === 'age' || field.startsWith('athlete'))
    return (
      <Link to="/clients/$entityId/edit" params={{ entityId }}>
        {i18n._('Edit facts')}
      </Link>
    );
  return null;
}
