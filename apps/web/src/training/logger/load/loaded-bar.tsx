import { PlateBar } from '@halteres/ui';
import type { Weight } from '@halteres/engine/load/inventory';
import { weightOf } from '@halteres/engine/load/mass';
import { formatNumber, i18n } from '@halteres/i18n';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { plateTypesQuery } from '../../../gyms/gym-queries.ts';
import { drawnPlate } from '../../../gyms/plates/drawn-plates.ts';
import { sideText } from '../../../gyms/plates/side-text.ts';
import type { LoggerExercise } from '../pair-with-plan.ts';
import { useLoadedBar } from './use-loading.ts';
import classes from './loaded-bar.module.css';

type Props = { personId: string; exercise: LoggerExercise; load: Weight | null; onOpen: () => void };

/** How the bar is loaded for the weight being entered, with the plates that are there; it opens the calculator. */
export function LoadedBarButton({ personId, exercise, load, onOpen }: Props): ReactNode {
  const loaded = useLoadedBar(personId, exercise, load);
  const { data: plateTypes = [] } = useQuery(plateTypesQuery);
  if (loaded === null || load === null) return null;
  const { weight } = weightOf(loaded.total, load.unit);
  const built = `${formatNumber(Number(weight), 3)} ${load.unit}`;
  const words = sideText(loaded.perSide);
  return (
    <button type="button" className={classes.bar} onClick={onOpen}>
      <span className={classes.picture} aria-hidden="true">
        <PlateBar
          plates={loaded.perSide.map((plate) => drawnPlate(plate, plateTypes))}
          hasCollar={false}
          label={words}
        />
      </span>
      <span className={classes.words}>
        {loaded.status !== 'exact' && <strong>{i18n._('Nearest here: {load}', { load: built })}</strong>}
        <span>{words}</span>
        <span className="sr-only">{i18n._('Open the plate calculator')}</span>
      </span>
    </button>
  );
}
