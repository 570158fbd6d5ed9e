import { i18n } from '@halteres/i18n';
import { Checkbox, SkeletonRows } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadState } from '../shell/parts/load-state.tsx';
import { categoryNames } from './category-words.ts';
import { equipmentQuery } from './gym-queries.ts';
import classes from './rows.module.css';

/** What stands in the gym, by kind. */
export function EquipmentChecklist({
  owned,
  onChange,
}: {
  owned: readonly string[];
  onChange: (equipment: string[]) => void;
}): ReactNode {
  const query = useQuery(equipmentQuery());
  const has = new Set(owned);
  const toggle = (slug: string) => onChange(has.has(slug) ? owned.filter((each) => each !== slug) : [...owned, slug]);
  const names = categoryNames();
  return (
    <LoadState query={query} skeleton={<SkeletonRows rows={12} height={40} label={i18n._('Loading')} />}>
      {(list) => (
        <div className={classes.groups}>
          {[...new Set(list.map((each) => each.category))].map((category) => (
            <fieldset key={category}>
              <legend>
                <h3>{names[category] ?? category}</h3>
              </legend>
              {list
                .filter((each) => each.category === category)
                .map((each) => (
                  <div key={each.slug} className={classes.check}>
                    <Checkbox
                      size="md"
                      label={each.name}
                      checked={has.has(each.slug)}
                      onChange={() => toggle(each.slug)}
                    />
                  </div>
                ))}
            </fieldset>
          ))}
        </div>
      )}
    </LoadState>
  );
}
