import { formatDate, i18n } from '@halteres/i18n';
import type { ProgramSummary } from '@halteres/modules/programs/contract';
import { Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { goalNames } from '../planning/plan-words.ts';
import { statusNames } from './program-words.ts';
import { programName } from './words/program-name-words.ts';
import page from '../shell/parts/page.module.css';

/** A program in a line. */
export function ProgramRow({ program, withName = false }: { program: ProgramSummary; withName?: boolean }): ReactNode {
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
        <Link
          to="/programs/$ownerId/$programId"
          params={{ ownerId: program.ownerId, programId: program.id }}
          className={page.itemLink ?? ''}
        >
          {programName(program)}
        </Link>
        <p className={page.small}>{facts.join(' · ')}</p>
      </div>
      <span className="secondary">
        {i18n._('{done} of {all} done', { done: program.completed, all: program.workouts })}
      </span>
      <Tag tone={program.status === 'active' ? 'success' : 'plain'}>{statusNames()[program.status]}</Tag>
    </li>
  );
}
