import { i18n } from '@halteres/i18n';
import { ActionIcon, Icon } from '@halteres/ui';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useUnits } from '../../../shell/session/use-units.ts';
import { measureWord, targetText } from '../../set-words.ts';
import type { LoggerExercise } from '../pair-with-plan.ts';
import { SwapSheet } from '../swap-sheet.tsx';
import { ExerciseSheet } from '../exercise-sheet.tsx';
import { LoadedBarButton } from '../load/loaded-bar.tsx';
import { placeInPlan } from '../plan-place.ts';
import { recordName } from '../../records/record-words.ts';
import { roundLabels } from '../rounds.ts';
import { WarmUpOffer } from '../warm-up-offer.tsx';
import { TargetLine } from '../target-line.tsx';
import { useDraft } from '../use-draft.ts';
import { useIsOnBar } from '../load/use-is-on-bar.ts';
import type { Logger } from '../use-logger.ts';
import { SetInputs } from './set-inputs.tsx';
import classes from './desk-logger.module.css';

const PlateSheet = lazy(() => import('../load/plate-sheet.tsx'));

/** An exercise as a table: done sets, the next one, and what is still planned. */
export function DeskExercise({
  logger,
  exercise,
  isFresh,
  onRound,
}: {
  logger: Logger;
  exercise: LoggerExercise;
  /** Counts how often the next set of this exercise is to be entered at once; null for never. */
  isFresh: number | null;
  /** The round goes on with another exercise. */
  onRound: (id: string) => void;
}): ReactNode {
  const { logged, targets, measure } = exercise;
  const hasSides = exercise.sides !== 'none' || logged.sets.some(({ side }) => side !== null);
  const label = roundLabels(logger.workout.exercises).get(logged.id);
  const [arranging, setArranging] = useState(false);
  const [swapping, setSwapping] = useState(false);
  const [loading, setLoading] = useState(false);
  const isOnBar = useIsOnBar(exercise);
  const units = useUnits();
  const { entry, lastSet, change } = useDraft(logger.personId, logger.workout.id, exercise, null);
  const table = useRef<HTMLTableElement>(null);
  const ahead = targets.slice(placeInPlan(targets, logged.sets) + 1);
  const toNext = () =>
    requestAnimationFrame(() => table.current?.querySelector<HTMLInputElement>('tr[data-next] input')?.select());
  useEffect(() => {
    if (isFresh !== null) toNext();
  }, [isFresh]);
  const log = () => {
    const next = logger.logSet(exercise, entry);
    if (next === null || next === logged.id) toNext();
    else onRound(next);
  };
  return (
    <section className={classes.exercise} aria-label={logged.name}>
      <div className={classes.exerciseHead}>
        <h2 className={classes.name}>
          {label !== undefined && <span className={classes.label}>{label}</span>} {logged.name}
        </h2>
        <div className={classes.target}>
          <TargetLine exercise={exercise} />
        </div>
        {isOnBar && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size={40}
            onClick={() => setLoading(true)}
            aria-label={i18n._('Plates for {name}', { name: logged.name })}
          >
            <Icon name="plates" />
          </ActionIcon>
        )}
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          onClick={() => setArranging(true)}
          aria-label={i18n._('Arrange {name}', { name: logged.name })}
        >
          <Icon name="more" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          onClick={() => setSwapping(true)}
          aria-label={i18n._('Swap {name}', { name: logged.name })}
        >
          <Icon name="swap" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          onClick={() => logger.removeExercise(exercise)}
          aria-label={i18n._('Take {name} out', { name: logged.name })}
        >
          <Icon name="trash" />
        </ActionIcon>
      </div>
      <table className={classes.table} ref={table}>
        <thead>
          <tr>
            <th scope="col">{i18n._('Set')}</th>
            <th scope="col">{i18n._('Last time')}</th>
            <th scope="col" data-number="load">
              {i18n._('Load')}
            </th>
            <th scope="col" data-number>
              {measureWord(measure)}
            </th>
            <th scope="col" data-number>
              {i18n._('RPE')}
            </th>
            <th scope="col">{i18n._('Type')}</th>
            {hasSides && <th scope="col">{i18n._('Side')}</th>}
            <th scope="col">{i18n._('Lifted')}</th>
            <th scope="col">{i18n._('Note')}</th>
            <th scope="col">
              <span className="sr-only">{i18n._('Log or delete')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {logged.sets.map((set, at) => (
            <SetInputs
              key={`${set.id} ${JSON.stringify([set.weight, set.weightUnit, set.reps, set.rpe, set.setType, set.side])}`}
              number={at + 1}
              entry={set}
              lastSet={null}
              record={(logger.records.get(set.id) ?? []).map(recordName).join(', ')}
              measure={measure}
              hasSides={hasSides}
              done
              saving={logger.saving.has(set.id)}
              onCommit={(changed) => logger.editSet(set, { ...set, ...changed })}
              onAct={() => logger.removeSet(set)}
            />
          ))}
          <SetInputs
            key={`next ${logged.sets.length}`}
            number={logged.sets.length + 1}
            entry={entry}
            lastSet={lastSet}
            record=""
            measure={measure}
            hasSides={hasSides}
            done={false}
            saving={false}
            onCommit={change}
            onAct={log}
          />
          {ahead.map((set, at) => (
            <tr key={set.id} className={classes.ahead}>
              <th scope="row">{logged.sets.length + at + 2}</th>
              <td />
              <td colSpan={hasSides ? 8 : 7}>
                {targetText(set, measure)}
                {set.kind === 'warm_up' && ` · ${i18n._('Warm-up')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={classes.foot}>
        <LoadedBarButton
          personId={logger.personId}
          exercise={exercise}
          load={
            entry.weight === null || entry.weightUnit === null ? null : { weight: entry.weight, unit: entry.weightUnit }
          }
          onOpen={() => setLoading(true)}
        />
        <WarmUpOffer logger={logger} exercise={exercise} entry={entry} />
      </div>
      <ExerciseSheet open={arranging} logger={logger} exercise={exercise} onClose={() => setArranging(false)} />
      {isOnBar && loading && (
        <Suspense>
          <PlateSheet
            open
            personId={logger.personId}
            exercise={exercise}
            entry={entry}
            unit={entry.weightUnit ?? units.weightUnit}
            onUse={change}
            onClose={() => setLoading(false)}
          />
        </Suspense>
      )}
      <SwapSheet
        open={swapping}
        logger={logger}
        exercise={exercise}
        onSwapped={() => setSwapping(false)}
        onClose={() => setSwapping(false)}
      />
    </section>
  );
}
