import { i18n, type WeightUnit } from '@halteres/i18n';
import { barsFor } from '@halteres/engine/load/bar-types';
import type { loadsFor } from '@halteres/engine/load/loads-for';
import { Sheet } from '@halteres/ui';
import type { ReactNode } from 'react';
import { PlateCalculator } from '../../../gyms/plates/plate-calculator.tsx';
import { usualGym } from '../../../gyms/plates/usual-gym.ts';
import { useCatalogue } from '../../exercises/use-catalogue.ts';
import type { SetEntry } from '../../log-shapes.ts';
import type { LoggerExercise } from '../pair-with-plan.ts';
import { useGymOf } from './use-gym-of.ts';
import classes from '../sheets.module.css';

type Loading = Parameters<typeof loadsFor>[0]['loading'];

type Props = {
  open: boolean;
  personId: string;
  exercise: LoggerExercise;
  entry: SetEntry;
  unit: WeightUnit;
  onUse: (change: Partial<SetEntry>) => void;
  onClose: () => void;
};

/** How to load the bar for the set being entered; a load chosen here goes into the set. */
export default function PlateSheet({ open, personId, exercise, entry, unit, onUse, onClose }: Props): ReactNode {
  const { byId } = useCatalogue();
  const { gym } = useGymOf(personId);
  const known = byId.get(exercise.logged.exerciseId ?? '');
  const there = gym ?? usualGym(unit);
  const bars = barsFor(there.bars, (known?.loading ?? 'barbell') as Loading, known?.equipment ?? []);
  return (
    <Sheet open={open} onClose={onClose} label={i18n._('Plates for {name}', { name: exercise.logged.name })}>
      <div className={classes.form}>
        <h2 className={classes.title}>{i18n._('Plates for {name}', { name: exercise.logged.name })}</h2>
        <PlateCalculator
          plates={there.plates}
          bars={bars}
          start={{ weight: entry.weight ?? bars[0]?.weight ?? '20', unit }}
          onUse={(load) => {
            onUse({ weight: load.weight, weightUnit: load.unit });
            onClose();
          }}
        />
      </div>
    </Sheet>
  );
}
