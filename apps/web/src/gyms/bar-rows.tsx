import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';
import { Button, NativeSelect } from '@halteres/ui';
import type { ReactNode } from 'react';
import { RemoveButton, replaced, UnitField, WeightField, without } from './row-parts.tsx';
import classes from './rows.module.css';

type BarType = Gym['bars'][number]['type'];

const barNames = (): Record<BarType, string> => ({
  barbell: i18n._('Barbell'),
  ez_bar: i18n._('EZ bar'),
  trap_bar: i18n._('Trap bar'),
  safety_bar: i18n._('Safety squat bar'),
  smith: i18n._('Smith machine bar'),
});

export function BarRows({ gym, onChange }: { gym: Gym; onChange: (bars: Gym['bars']) => void }): ReactNode {
  const { bars } = gym;
  const names = barNames();
  return (
    <div className={classes.rows}>
      {bars.map((bar, at) => (
        <div key={at} className={`${classes.row} ${classes.bar}`}>
          <NativeSelect
            size="md"
            aria-label={i18n._('Kind of bar')}
            value={bar.type}
            data={Object.entries(names).map(([value, label]) => ({ value, label }))}
            onChange={(event) => onChange(replaced(bars, at, { type: event.currentTarget.value as BarType }))}
          />
          <WeightField
            label={i18n._('Weight of the bar')}
            value={bar.weight}
            onChange={(weight) => onChange(replaced(bars, at, { weight }))}
          />
          <UnitField value={bar.unit} onChange={(unit) => onChange(replaced(bars, at, { unit }))} />
          <RemoveButton
            label={i18n._('Remove this {name}', { name: names[bar.type] })}
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
