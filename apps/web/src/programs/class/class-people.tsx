import { i18n } from '@halteres/i18n';
import type { ProgramView } from '@halteres/modules/programs/contract';
import { Card } from '@halteres/ui';
import type { ReactNode } from 'react';
import { difficultyNames } from '../../planning/plan-words.ts';
import { personText } from './class-text.ts';
import page from '../../shell/parts/page.module.css';

/** Who a class's program was made for. */
export function ClassPeople({ people }: { people: NonNullable<ProgramView['people']> }): ReactNode {
  return (
    <Card title={i18n._('Made for')}>
      <ul className={page.list}>
        {people.map(({ id, name, level }) => (
          <li key={id} className={page.item}>
            <span>{personText(name)}</span>
            <span className="secondary">{difficultyNames()[level]}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
