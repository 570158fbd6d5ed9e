import { i18n } from '@halteres/i18n';
import { Button, Icon, Select } from '@halteres/ui';
import { useMemo, useState, type ReactNode } from 'react';
import { searchExercises } from '../../training/exercises/search-exercises.ts';
import { useCatalogue } from '../../training/exercises/use-catalogue.ts';
import classes from './swap-panel.module.css';

const NOBODY = { trained: new Map(), today: '' };
const MOST = 40;

type Props = { onAdd: (slug: string, name: string) => void };

/** Any exercise of the catalogue, found as everywhere. */
export function AddExercise({ onAdd }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  if (open) return <Choice onAdd={onAdd} onClose={() => setOpen(false)} />;
  return (
    <div className={classes.form}>
      <Button variant="default" h={40} leftSection={<Icon name="plus" size={16} />} onClick={() => setOpen(true)}>
        {i18n._('Add an exercise')}
      </Button>
    </div>
  );
}

function Choice({ onAdd, onClose }: Props & { onClose: () => void }): ReactNode {
  const { entries: all, isPending } = useCatalogue();
  const entries = useMemo(() => all.filter(({ added }) => !added), [all]);
  return (
    <div className={classes.form}>
      <Select
        size="md"
        w={320}
        searchable
        autoFocus
        label={i18n._('Exercise')}
        placeholder={i18n._('Type a name')}
        limit={MOST}
        data={entries.map((each) => ({ value: each.slug ?? '', label: each.name }))}
        filter={({ options, search }) => {
          const bySlug = new Map(options.map((option) => ['value' in option ? option.value : '', option]));
          return searchExercises([entries], search, NOBODY, MOST).flatMap(({ slug }) => bySlug.get(slug ?? '') ?? []);
        }}
        nothingFoundMessage={isPending ? i18n._('Loading') : i18n._('No exercise of that name')}
        value={null}
        onChange={(slug) => {
          const found = entries.find((each) => each.slug === slug);
          if (slug === null || found === undefined) return;
          onClose();
          onAdd(slug, found.name);
        }}
      />
      <Button variant="subtle" h={40} onClick={onClose}>
        {i18n._('Cancel')}
      </Button>
    </div>
  );
}
