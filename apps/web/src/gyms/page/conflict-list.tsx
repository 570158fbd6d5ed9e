import { i18n } from '@halteres/i18n';
import { Button, Notice } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import page from '../../shell/parts/page.module.css';
import { useEquipmentName } from '../../catalogue/equipment-text.ts';
import { barTypesQuery } from '../gym-queries.ts';
import type { GymSave } from '../use-gym-save.ts';
import { pathText, valueText } from './path-words.ts';

/** What two people changed to different things, with both values. */
export function ConflictList({ conflicts, keepTheirs, takeMine, busy }: GymSave): ReactNode {
  const equipment = useEquipmentName();
  const { data: bars } = useQuery(barTypesQuery());
  if (conflicts.length === 0) return null;
  const names = {
    equipment,
    bar: (slug: string) => bars?.find((each) => each.slug === slug)?.name ?? slug.replaceAll('_', ' '),
  };
  return (
    <Notice tone="warning" title={i18n._('Somebody else changed this while you did')}>
      <ul className={page.list}>
        {conflicts.map((conflict) => {
          const yours = valueText(conflict.path, conflict.yours);
          const theirs = valueText(conflict.path, conflict.theirs);
          return (
            <li key={conflict.path} className={page.item}>
              <div className={page.itemWords}>
                <strong>{pathText(conflict.path, names)}</strong>
                <p>{i18n._('Now {theirs}; you put {yours}.', { theirs, yours })}</p>
              </div>
              <div className={page.row}>
                <Button variant="default" h={40} onClick={() => keepTheirs(conflict)}>
                  {i18n._('Keep {value}', { value: theirs })}
                </Button>
                <Button variant="default" h={40} disabled={busy} onClick={() => takeMine(conflict)}>
                  {i18n._('Use {value}', { value: yours })}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
