import { i18n } from '@halteres/i18n';
import type { Gym } from '@halteres/engine/load/inventory';
import { ActionIcon, Button } from '@halteres/ui';
import type { ReactNode } from 'react';
import { RemoveButton, replaced, UnitField, WeightField, without } from './row-parts.tsx';
import classes from './rows.module.css';

/** Plates by pairs: one for each side of a bar. */
export function PlateRows({ gym, onChange }: { gym: Gym; onChange: (plates: Gym['plates']) => void }): ReactNode {
  const { plates } = gym;
  return (
    <div className={classes.rows}>
      {plates.length > 0 && (
        <div className={`${classes.row} ${classes.plate} ${classes.head}`} aria-hidden="true">
          <span>{i18n._('Weight')}</span>
          <span>{i18n._('Unit')}</span>
          <span>{i18n._('Pairs')}</span>
        </div>
      )}
      {plates.map((plate, at) => {
        const name = `${plate.weight} ${plate.unit}`;
        const pairs = (next: number) => onChange(replaced(plates, at, { pairs: Math.min(50, Math.max(1, next)) }));
        return (
          <div key={at} className={`${classes.row} ${classes.plate}`}>
            <WeightField
              label={i18n._('Weight of the plate')}
              value={plate.weight}
              onChange={(weight) => onChange(replaced(plates, at, { weight }))}
            />
            <UnitField value={plate.unit} onChange={(unit) => onChange(replaced(plates, at, { unit }))} />
            <div className={classes.stepper} role="group" aria-label={i18n._('Pairs of {name}', { name })}>
              <ActionIcon
                size={40}
                variant="default"
                aria-label={i18n._('One pair less of {name}', { name })}
                onClick={() => pairs(plate.pairs - 1)}
                disabled={plate.pairs <= 1}
              >
                −
              </ActionIcon>
              <output>{plate.pairs}</output>
              <ActionIcon
                size={40}
                variant="default"
                aria-label={i18n._('One pair more of {name}', { name })}
                onClick={() => pairs(plate.pairs + 1)}
              >
                +
              </ActionIcon>
            </div>
            <RemoveButton
              label={i18n._('Remove the {name} plates', { name })}
              onClick={() => onChange(without(plates, at))}
            />
          </div>
        );
      })}
      <div>
        <Button
          variant="default"
          h={40}
          onClick={() => onChange([...plates, { weight: plates.at(-1)?.weight ?? '20', unit: gym.unit, pairs: 1 }])}
        >
          {i18n._('Add plates')}
        </Button>
      </div>
    </div>
  );
}
