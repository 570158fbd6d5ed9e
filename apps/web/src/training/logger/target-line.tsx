import { formatNumber, i18n } from '@halteres/i18n';
import { Sheet } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { useExerciseName } from '../../catalogue/use-exercise-name.ts';
import { loadWhyText } from '../../programs/words/load-why-words.ts';
import { reasonText } from '../../programs/words/reason-words.ts';
import { targetText } from '../set-words.ts';
import { placeInPlan } from './plan-place.ts';
import type { LoggerExercise } from './pair-with-plan.ts';
import classes from './target-line.module.css';
import sheets from './sheets.module.css';

/** What is planned for the exercise in one line; on a tap, why. */
export function TargetLine({
  exercise: { logged, prescribed, targets, measure },
}: {
  exercise: LoggerExercise;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const nameOf = useExerciseName();
  const tempo = logged.tempo ?? prescribed?.tempo ?? null;
  const tempoText = tempo === null ? '' : i18n._('Tempo {tempo}', { tempo });
  if (prescribed === null) return tempo === null ? null : <p className={classes.target}>{tempoText}</p>;
  const work = prescribed.sets.filter((set) => set.kind !== 'warm_up');
  const first = work[0];
  if (first === undefined) return null;
  const now = targets[placeInPlan(targets, logged.sets)] ?? first;
  const effort = first.rir === null ? '' : i18n._(', RIR {rir}', { rir: formatNumber(first.rir, 1) });
  return (
    <>
      <button type="button" className={classes.target} onClick={() => setOpen(true)}>
        <span>
          {[
            i18n._('Plan: {sets} × {target}{effort}', {
              sets: work.length,
              target: targetText(first, measure),
              effort,
            }),
            tempoText,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <em>{i18n._('Why')}</em>
      </button>
      <Sheet open={open} onClose={() => setOpen(false)} label={i18n._('Why {name}', { name: logged.name })}>
        <div className={sheets.why}>
          <h2 className={sheets.title}>{logged.name}</h2>
          <p>
            {reasonText(
              {
                code: prescribed.reasonCode ?? '',
                text: prescribed.reason,
                ...(prescribed.reasonValues == null ? {} : { values: prescribed.reasonValues }),
              },
              nameOf,
            )}
          </p>
          {now.why !== null && (
            <p>
              <strong>{targetText(now, measure)}</strong>:{' '}
              {loadWhyText({ why: now.why, because: now.because ?? null }, logged.name)}
            </p>
          )}
          {tempo !== null && <p>{tempoText}</p>}
          {now.percent !== null && now.why === null && (
            <p>{i18n._('{percent} % of your best single', { percent: formatNumber(now.percent, 1) })}</p>
          )}
        </div>
      </Sheet>
    </>
  );
}
