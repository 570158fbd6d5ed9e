import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';
import { Checkbox, SkeletonRows, TextInput } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LoadState } from '../../shell/parts/load-state.tsx';
import { categoryNames } from '../category-words.ts';
import { equipmentQuery } from '../gym-queries.ts';
import classes from './rows.module.css';

type Owned = Pick<Gym, 'equipment' | 'counts'>;

const MOST = 500;

/** What stands in the gym, by kind, and how many of each. */
export function EquipmentChecklist({ gym, onChange }: { gym: Owned; onChange: (change: Owned) => void }): ReactNode {
  const query = useQuery(equipmentQuery());
  const [wanted, setWanted] = useState('');
  const has = new Set(gym.equipment);
  const toggle = (slug: string) => {
    const { [slug]: _, ...counts } = gym.counts ?? {};
    onChange({
      counts: has.has(slug) ? counts : gym.counts,
      equipment: has.has(slug) ? gym.equipment.filter((each) => each !== slug) : [...gym.equipment, slug].toSorted(),
    });
  };
  const count = (slug: string, text: string) => {
    const number = Math.min(MOST, Math.max(1, Math.round(Number(text)) || 1));
    const { [slug]: _, ...others } = gym.counts ?? {};
    onChange({ equipment: gym.equipment, counts: number === 1 ? others : { ...others, [slug]: number } });
  };
  const names = categoryNames();
  return (
    <LoadState query={query} skeleton={<SkeletonRows rows={12} height={40} label={i18n._('Loading')} />}>
      {(list) => {
        const found = list.filter((each) => each.name.toLowerCase().includes(wanted.trim().toLowerCase()));
        return (
          <div className={classes.rows}>
            <TextInput
              type="search"
              size="md"
              aria-label={i18n._('Search equipment')}
              placeholder={i18n._('Search equipment')}
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
            <div className={classes.groups}>
              {[...new Set(found.map((each) => each.category))].map((category) => {
                const pieces = found.filter((each) => each.category === category);
                const name = names[category] ?? category;
                return (
                  <details key={category} open={wanted.trim() !== '' || undefined} className={classes.kind}>
                    <summary>
                      {name}
                      <span>
                        {i18n._('{owned} of {all}', {
                          owned: pieces.filter(({ slug }) => has.has(slug)).length,
                          all: pieces.length,
                        })}
                      </span>
                    </summary>
                    <div role="group" aria-label={name} className={classes.pieces}>
                      {pieces.map((each) => (
                        <div key={each.slug} className={classes.check}>
                          <Checkbox
                            size="md"
                            label={each.name}
                            checked={has.has(each.slug)}
                            onChange={() => toggle(each.slug)}
                          />
                          {has.has(each.slug) && (
                            <input
                              type="number"
                              inputMode="numeric"
                              min={1}
                              max={MOST}
                              className={classes.count}
                              aria-label={i18n._('How many: {name}', { name: each.name })}
                              value={gym.counts?.[each.slug] ?? 1}
                              onChange={(event) => count(each.slug, event.currentTarget.value)}
                            />
                          )}
                        </div>
                      ))}
                    </div>
                  </details>
                );
              })}
            </div>
            {found.length === 0 && <p className="secondary">{i18n._('No equipment is called that.')}</p>}
          </div>
        );
      }}
    </LoadState>
  );
}
