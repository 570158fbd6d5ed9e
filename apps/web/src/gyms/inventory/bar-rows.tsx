import { i18n } from '@halteres/i18n';
import { BAR_TYPES, type BarType } from '@halteres/engine/load/bar-types';
import type { Gym } from '@halteres/engine/load/inventory';
import { Button, NativeSelect } from '@halteres/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { barTypesQuery } from '../gym-queries.ts';
import { RemoveButton, replaced, UnitField, WeightField, without } from './row-parts.tsx';
import classes from './rows.module.css';

/** Bars one by one: two of the same are two lines. */
export function BarRows({ gym, onChange }: { gym: Gym; onChange: (bars: Gym['bars']) => void }): ReactNode {
  const { bars } = gym;
  const { data: types } = useQuery(barTypesQuery());
  const known = new Map(types?.map((each) => [each.slug, each]));
  const nameOf = (type: BarType): string => known.get(type)?.name ?? type.replaceAll('_', ' ');
  const choices = (types?.map(({ slug }) => slug as BarType) ?? BAR_TYPES).map((type) => ({
    value: type,
    label: nameOf(type),
  }));
  const ofType = (type: BarType, unit: 'kg' | 'lb'): Partial<Gym['bars'][number]> => {
    const weight = known.get(type)?.usualWeights[unit];
    return weight === undefined ? { type } : { type, weight };
  };
  return (
    <div className={classes.rows}>
      {bars.map((bar, at) => (
        <div key={at} className={`${classes.row} ${classes.bar}`}>
          <NativeSelect
            size="md"
            aria-label={i18n._('Kind of bar')}
            value={bar.type}
            data={choices}
            onChange={(event) => onChange(replaced(bars, at, ofType(event.currentTarget.value as BarType, bar.unit)))}
          />
          <WeightField
            key={bar.type}
            label={i18n._('Weight of the bar')}
            value={bar.weight}
            onChange={(weight) => onChange(replaced(bars, at, { weight }))}
          />
          <UnitField value={bar.unit} onChange={(unit) => onChange(replaced(bars, at, { unit }))} />
          <RemoveButton
            label={i18n._('Remove this {name}', { name: nameOf(bar.type) })}
            onClick={() => onChange(without(bars, at))}
          />
        </div>
      ))}
      <div>
        <Button
          variant="default"
          h={40}
          onClick={() =>
            onChange([...bars, { type: 'barbell', weight: gym.unit === 'kg' ? '20' : '45', unit: gym.unit }])
          }
        >
          {i18n._('Add a bar')}
        </Button>
      </div>
    </div>
  );
}
