import { i18n } from '@halteres/i18n';
import { Select } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { catalogueQuery } from '../../catalogue/catalogue-query.ts';
import { RemoveButton } from '../../gyms/inventory/row-parts.tsx';
import page from '../../shell/parts/page.module.css';

type Props = { avoid: readonly string[]; onChange: (avoid: string[]) => void };

/** Exercises a class shall not be given. */
export function AvoidChoice({ avoid, onChange }: Props): ReactNode {
  const { data } = useQuery(catalogueQuery());
  const all = data?.exercises ?? [];
  return (
    <div>
      <Select
        size="md"
        searchable
        label={i18n._('Leave out')}
        placeholder={i18n._('Type a name')}
        limit={40}
        data={all.filter(({ slug }) => !avoid.includes(slug)).map(({ slug, name }) => ({ value: slug, label: name }))}
        nothingFoundMessage={i18n._('No exercise of that name')}
        value={null}
        onChange={(slug) => slug !== null && onChange([...avoid, slug])}
      />
      <ul className={page.list}>
        {avoid.map((slug) => {
          const name = all.find((each) => each.slug === slug)?.name ?? slug;
          return (
            <li key={slug} className={page.item}>
              {name}
              <RemoveButton
                label={i18n._('Take {name} away', { name })}
                onClick={() => onChange(avoid.filter((each) => each !== slug))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
