import { i18n } from '@halteres/i18n';
import { MUSCLES } from '@halteres/engine/catalog/taxonomy';
import { Button, Icon, NativeSelect } from '@halteres/ui';
import type { ReactNode } from 'react';
import { muscleName } from '../catalogue/words/muscle-words.ts';
import { RemoveButton } from '../gyms/inventory/row-parts.tsx';
import { SHARES, type OwnDraft, type Share } from './own-draft.ts';
import classes from './own.module.css';

const shareName = (share: Share): string =>
  ({ whole: i18n._('Leads: a whole set'), half: i18n._('Helps: half a set'), quarter: i18n._('Holds: a quarter') })[
    share
  ];

type Muscles = OwnDraft['muscles'];

/** Which muscles an exercise trains, and how much of each set counts for them. */
export function MuscleRows({
  muscles,
  onChange,
}: {
  muscles: Muscles;
  onChange: (muscles: Muscles) => void;
}): ReactNode {
  const free = MUSCLES.filter((muscle) => !muscles.some((each) => each.muscle === muscle));
  const next = free[0];
  const change = (at: number, changed: Partial<Muscles[number]>): void =>
    onChange(muscles.map((each, place) => (place === at ? { ...each, ...changed } : each)));
  return (
    <fieldset className={classes.muscles}>
      <legend className={classes.legend}>{i18n._('Muscles')}</legend>
      {muscles.map(({ muscle, share }, at) => (
        <div key={muscle} className={classes.muscle}>
          <NativeSelect
            size="md"
            aria-label={i18n._('Muscle')}
            value={muscle}
            onChange={(event) => {
              const chosen = MUSCLES.find((each) => each === event.currentTarget.value);
              if (chosen !== undefined) change(at, { muscle: chosen });
            }}
            data={MUSCLES.filter((each) => each === muscle || free.includes(each))
              .map((each) => ({ value: each, label: muscleName(each) }))
              .toSorted((a, b) => a.label.localeCompare(b.label))}
          />
          <NativeSelect
            size="md"
            aria-label={i18n._('How much {muscle} works', { muscle: muscleName(muscle) })}
            value={share}
            onChange={(event) => {
              const chosen = SHARES.find((each) => each === event.currentTarget.value);
              if (chosen !== undefined) change(at, { share: chosen });
            }}
            data={SHARES.map((each) => ({ value: each, label: shareName(each) }))}
          />
          <RemoveButton
            label={i18n._('Take {name} away', { name: muscleName(muscle) })}
            onClick={() => onChange(muscles.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      {next !== undefined && (
        <div>
          <Button
            variant="default"
            h={40}
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => onChange([...muscles, { muscle: next, share: muscles.length === 0 ? 'whole' : 'half' }])}
          >
            {i18n._('Add a muscle')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
