import { i18n } from '@halteres/i18n';
import { NativeSelect } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { lifeCategoriesQuery } from '../catalogue/reference-queries.ts';
import page from '../shell/parts/page.module.css';

/** What fills the days besides training, and what it means for recovery. */
export function DailyLife({ value, onChange }: { value: string; onChange: (value: string) => void }): ReactNode {
  const { data } = useQuery(lifeCategoriesQuery());
  const chosen = data?.find(({ slug }) => slug === value);
  return (
    <div className={page.whole}>
      <NativeSelect
        size="md"
        label={i18n._('Daily life')}
        {...(chosen === undefined ? {} : { description: i18n._('Expert opinion: {text}', { text: chosen.meaning }) })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: '', label: i18n._('Not said') },
          ...(data ?? []).map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
    </div>
  );
}
