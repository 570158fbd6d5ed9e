import { formatNumber, i18n } from '@halteres/i18n';
import type { PrescribedSetView } from '@halteres/modules/programs/contract';
import { LoadFigure, Popover } from '@halteres/ui';
import type { ReactNode } from 'react';
import { loadWhyText } from '../words/load-why-words.ts';
import classes from './set-table.module.css';

type Props = { set: PrescribedSetView; load: NonNullable<PrescribedSetView['load']>; name: string };

/** A load; a tap says how it came about. */
export function LoadWhy({ set, load, name }: Props): ReactNode {
  return (
    <Popover position="bottom-start" width={320} shadow="md" withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={classes.load}
          aria-label={i18n._('{weight} {unit}: why', { weight: load.weight, unit: load.unit })}
        >
          <LoadFigure value={formatNumber(Number(load.weight), 3)} unit={load.unit} size="large" />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className={classes.why}>{loadWhyText(set, name)}</p>
        {set.percent !== null && (
          <p className="quiet">{i18n._('{percent} % of the 1RM', { percent: formatNumber(set.percent * 100, 1) })}</p>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
