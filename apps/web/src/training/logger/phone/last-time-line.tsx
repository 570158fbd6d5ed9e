import { formatNear, i18n } from '@halteres/i18n';
import type { ReactNode } from 'react';
import { useUnits } from '../../../shell/session/use-units.ts';
import type { LastTime } from '../../log-shapes.ts';
import { countText, loadText, setText } from '../../set-words.ts';
import classes from './set-rows.module.css';

/** All work sets of the last session; a load that repeats is said once. */
export function LastTimeLine({ lastTime }: { lastTime: LastTime | null }): ReactNode {
  const { today } = useUnits();
  if (lastTime === null) return null;
  const work = lastTime.sets.filter((set) => set.setType !== 'warm_up');
  const words = work.map((set, at) => {
    const before = work[at - 1];
    return before !== undefined && loadText(before) === loadText(set) ? countText(set) : setText(set);
  });
  return (
    <p className={classes.lastTime}>
      {i18n._('{day}: {sets}', { day: formatNear(lastTime.localDate, today), sets: words.join(', ') })}
    </p>
  );
}
