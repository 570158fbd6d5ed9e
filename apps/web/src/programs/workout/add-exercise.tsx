import { i18n } from '@halteres/i18n';
import { Button, Icon, Select } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { catalogueQuery } from '../../catalogue/catalogue-query.ts';
import classes from './swap-panel.module.css';

/** Any exercise of the catalogue, by name or by another name it goes by. */
export function AddExercise({ onAdd }: { onAdd: (slug: string, name: string) => void }): ReactNode {
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...catalogueQuery(), enabled: open });
  if (!open) {
    return (
      <div className={classes.form}>
        <Button variant="default" h={40} leftSection={<Icon name="plus" size={16} />} onClick={() => setOpen(true)}>
          {i18n._('Add an exercise')}
        </Button>
      </div>
    );
  }
  const exercises = query.data?.exercises ?? [];
  const words = new Map(exercises.map((each) => [each.slug, `${each.name} ${each.aliases.join(' ')}`.toLowerCase()]));
  return (
    <div className={classes.form}>
      <Select
        size="md"
        w={320}
        searchable
        autoFocus
        label={i18n._('Exercise')}
        placeholder={i18n._('Type a name')}
        limit={40}
        data={exercises.map((each) => ({ value: each.slug, label: each.name }))}
        filter={({ options, search }) =>
          options.filter(
            (option) =>
              'value' in option &&
              search
                .toLowerCase()
                .split(' ')
                .every((part) => words.get(option.value)?.includes(part) === true),
          )
        }
        nothingFoundMessage={query.isPending ? i18n._('Loading') : i18n._('No exercise of that name')}
        value={null}
        onChange={(slug) => {
          const found = exercises.find((each) => each.slug === slug);
          if (found === undefined) return;
          setOpen(false);
          onAdd(found.slug, found.name);
        }}
      />
      <Button variant="subtle" h={40} onClick={() => setOpen(false)}>
        {i18n._('Cancel')}
      </Button>
    </div>
  );
}
