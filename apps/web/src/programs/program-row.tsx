import { formatDate, i18n } from '@halteres/i18n';
import type { ProgramSummary } from '@halteres/modules/programs/contract';
import { Button, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { goalNames } from '../planning/plan-words.ts';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { refreshPrograms } from './program-queries.ts';
import { statusNames } from './program-words.ts';
import { programName } from './words/program-name-words.ts';
import page from '../shell/parts/page.module.css';

type Props = { program: ProgramSummary; withName?: boolean; isAway?: boolean };

const bringBack = async ({ ownerId, id }: ProgramSummary): Promise<void> => {
  await api.programs.restore({ ownerId, id });
  await refreshPrograms();
};

/** A program in a line. */
export function ProgramRow({ program, withName = false, isAway = false }: Props): ReactNode {
  const facts = [
    withName ? program.entityName : null,
    goalNames()[program.goal],
    i18n._('{weeks, plural, one {# week} other {# weeks}} from {date}', {
      weeks: program.weeks,
      date: formatDate(program.startDate),
    }),
  ].filter((fact) => fact !== null);
  return (
    <li className={page.item}>
      <div className={page.itemWords}>
        {isAway ? (
          <p className={page.itemTitle}>{programName(program)}</p>
        ) : (
          <Link
            to="/programs/$ownerId/$programId"
            params={{ ownerId: program.ownerId, programId: program.id }}
            className={page.itemLink ?? ''}
          >
            {programName(program)}
          </Link>
        )}
        <p className={page.small}>{facts.join(' · ')}</p>
      </div>
      <span className="secondary">
        {program.completed === null
          ? i18n._('{count, plural, one {# workout} other {# workouts}}', { count: program.workouts })
          : i18n._('{done} of {all} done', { done: program.completed, all: program.workouts })}
      </span>
      {isAway && (
        <Button
          variant="default"
          h={40}
          aria-label={i18n._('Bring back: {name}', { name: programName(program) })}
          onClick={() => void bringBack(program).catch(toastProblem)}
        >
          {i18n._('Bring back')}
        </Button>
      )}
      <Tag tone={program.status === 'active' ? 'success' : 'plain'}>{statusNames()[program.status]}</Tag>
    </li>
  );
}
