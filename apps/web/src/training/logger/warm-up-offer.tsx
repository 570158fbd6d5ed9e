import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { useMemo, type ReactNode } from 'react';
import type { SetEntry } from '../log-shapes.ts';
import { loadNumber } from '../set-words.ts';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { useGymFor } from './load/use-loading.ts';
import type { LoggerExercise } from './pair-with-plan.ts';
import type { Logger } from './use-logger.ts';
import { warmUpTo } from './warm-up.ts';
import classes from './warm-up-offer.module.css';

type Props = { logger: Logger; exercise: LoggerExercise; entry: SetEntry };

/** Offers a ramp to the work load while nothing of the exercise is done; gone once there are warm-ups. */
export function WarmUpOffer({ logger, exercise, entry }: Props): ReactNode {
  const { byId } = useCatalogue();
  const { gym } = useGymFor(logger.personId);
  const { logged, targets } = exercise;
  const known = byId.get(logged.exerciseId ?? '');
  const { weight, weightUnit: unit, setType } = entry;
  const sets = useMemo(() => {
    if (known === undefined || weight === null || unit === null) return [];
    const loading = known.loading as Parameters<typeof warmUpTo>[1]['loading'];
    return warmUpTo({ weight, unit }, { loading, equipment: known.equipment.map((slugs) => [...slugs]) }, gym);
  }, [known, gym, weight, unit]);
  const isBegun = logged.sets.length > 0 || targets.some(({ kind }) => kind === 'warm_up');
  if (isBegun || setType === 'warm_up' || sets.length === 0) return null;
  const steps = sets.map(({ load, max }) => `${loadNumber(load?.weight ?? '0')} × ${max}`).join(', ');
  return (
    <button type="button" className={classes.offer} onClick={() => logger.warmUp(exercise, sets)}>
      <Icon name="plus" size={16} />
      <span>
        <strong>{i18n._('Add warm-ups')}</strong> {steps}
      </span>
    </button>
  );
}
