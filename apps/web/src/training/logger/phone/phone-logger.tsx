import { i18n } from '@halteres/i18n';
import { Icon } from '@halteres/ui';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { SyncIndicator } from '../../../shell/frame/sync-status.tsx';
import type { LoggedSet } from '../../log-shapes.ts';
import { GymNowButton } from '../../../gyms/now/gym-now-button.tsx';
import { useClient } from '../../use-client.ts';
import { SetConsole } from '../console/set-console.tsx';
import { Elapsed } from '../elapsed.tsx';
import { ExerciseStrip } from './exercise-strip.tsx';
import { ExercisePicker } from '../../exercises/exercise-picker.tsx';
import { setsLeft, type LoggerExercise } from '../pair-with-plan.ts';
import { LastTimeLine } from './last-time-line.tsx';
import { PlannedWords } from '../planned-words.tsx';
import { RestBar } from '../rest/rest-bar.tsx';
import { SetRows } from './set-rows.tsx';
import { SwapSheet } from '../swap-sheet.tsx';
import { ExerciseSheet } from '../exercise-sheet.tsx';
import { LoadedBarButton } from '../load/loaded-bar.tsx';
import { WarmUpOffer } from '../warm-up-offer.tsx';
import { TargetLine } from '../target-line.tsx';
import { useDraft } from '../use-draft.ts';
import { restOf, type Logger } from '../use-logger.ts';
import { titleText } from '../../../programs/words/title-words.ts';
import { useUnits } from '../../../shell/session/use-units.ts';
import classes from './phone-logger.module.css';

const PlateSheet = lazy(() => import('../load/plate-sheet.tsx'));

/** Where to go on: the first exercise with planned sets left, else the last that was begun. */
const placeToGoOn = (exercises: readonly LoggerExercise[]): number => {
  const open = exercises.findIndex((exercise) => setsLeft(exercise) > 0);
  return open === -1 ? Math.max(0, exercises.length - 1) : open;
};

/** The logger for one thumb: what is done above, what is entered now below. */
export function PhoneLogger({ logger }: { logger: Logger }): ReactNode {
  const { workout, exercises } = logger;
  const client = useClient(logger.personId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const at = exercises.findIndex((exercise) => exercise.logged.id === chosen);
  const current = at === -1 ? placeToGoOn(exercises) : at;
  const exercise = exercises[current];
  return (
    <div className={classes.logger}>
      <header className={classes.head}>
        <div className={classes.headWords}>
          <h1 className={classes.title}>{workout.title === '' ? i18n._('Workout') : titleText(workout.title)}</h1>
          <div className={classes.state}>
            {client !== null && <strong>{client.name}</strong>} <Elapsed since={workout.startedAt} /> <SyncIndicator />
          </div>
        </div>
        <GymNowButton onChoose={logger.setGym} />
        <button type="button" className={classes.finish} onClick={() => logger.finish(false)}>
          {i18n._('Finish')}
        </button>
      </header>
      <ExerciseStrip
        exercises={exercises}
        current={current}
        onSelect={(next) => setChosen(exercises[next]?.logged.id ?? null)}
        onAdd={() => setAdding(true)}
      />
      <PlannedWords logger={logger} />
      {exercise === undefined ? (
        <button type="button" className={classes.first} onClick={() => setAdding(true)}>
          <Icon name="plus" size={24} />
          <strong>{i18n._('Add the first exercise')}</strong>
          <span>{i18n._('Search knows names and short forms, such as rdl or ohp.')}</span>
        </button>
      ) : (
        <Current
          key={exercise.logged.id}
          logger={logger}
          exercise={exercise}
          onLogged={(next) => setChosen(next ?? (setsLeft(exercise) === 1 ? null : exercise.logged.id))}
          onSwapped={setChosen}
        />
      )}
      <ExercisePicker
        open={adding}
        personId={logger.personId}
        atGym
        onClose={() => setAdding(false)}
        onPick={(picked) => {
          setAdding(false);
          setChosen(logger.addExercise(picked));
        }}
      />
    </div>
  );
}

type CurrentProps = {
  logger: Logger;
  exercise: LoggerExercise;
  onLogged: (next: string | null) => void;
  onSwapped: (id: string) => void;
};

function Current({ logger, exercise, onLogged, onSwapped }: CurrentProps): ReactNode {
  const [editing, setEditing] = useState<LoggedSet | null>(null);
  const [swapping, setSwapping] = useState(false);
  const [arranging, setArranging] = useState(false);
  const [loading, setLoading] = useState(false);
  const { weightUnit } = useUnits();
  const { logged } = exercise;
  const { entry, lastSet, lastTime, change, reset } = useDraft(logger.personId, logger.workout.id, exercise, editing);
  const stopEditing = () => {
    reset();
    setEditing(null);
  };
  const log = () => {
    if (editing === null) {
      onLogged(logger.logSet(exercise, entry));
      return;
    }
    logger.editSet(editing, entry);
    stopEditing();
  };
  const remove = (set: LoggedSet) => {
    if (set.id === editing?.id) stopEditing();
    logger.removeSet(set);
  };
  return (
    <>
      <section className={classes.middle} aria-label={logged.name}>
        <div className={classes.nameLine}>
          <h2 className={classes.name}>{logged.name}</h2>
          <button
            type="button"
            className={classes.tool}
            onClick={() => setArranging(true)}
            aria-label={i18n._('Arrange {name}', { name: logged.name })}
          >
            <Icon name="more" />
          </button>
          <button
            type="button"
            className={classes.tool}
            onClick={() => setSwapping(true)}
            aria-label={i18n._('Swap {name}', { name: logged.name })}
          >
            <Icon name="swap" />
          </button>
          <button
            type="button"
            className={classes.tool}
            onClick={() => logger.removeExercise(exercise)}
            aria-label={i18n._('Take {name} out', { name: logged.name })}
          >
            <Icon name="trash" />
          </button>
        </div>
        <TargetLine exercise={exercise} />
        <LastTimeLine lastTime={lastTime} />
        <LoadedBarButton
          personId={logger.personId}
          exercise={exercise}
          load={
            entry.weight === null || entry.weightUnit === null ? null : { weight: entry.weight, unit: entry.weightUnit }
          }
          onOpen={() => setLoading(true)}
        />
        <SetRows
          exercise={exercise}
          saving={logger.saving}
          records={logger.records}
          editingId={editing?.id ?? null}
          onEdit={setEditing}
          onRemove={remove}
        />
        {editing === null && <WarmUpOffer logger={logger} exercise={exercise} entry={entry} />}
      </section>
      <div className={classes.console}>
        <RestBar control={logger.rest} nextSeconds={restOf(exercise, entry)} />
        <SetConsole
          key={editing?.id ?? 'next'}
          personId={logger.personId}
          exercise={exercise}
          entry={entry}
          lastSet={lastSet}
          editing={
            editing === null
              ? null
              : { position: logged.sets.findIndex((set) => set.id === editing.id), onCancel: stopEditing }
          }
          onChange={change}
          onLog={log}
        />
      </div>
      <ExerciseSheet open={arranging} logger={logger} exercise={exercise} onClose={() => setArranging(false)} />
      {loading && (
        <Suspense>
          <PlateSheet
            open
            personId={logger.personId}
            exercise={exercise}
            entry={entry}
            unit={entry.weightUnit ?? weightUnit}
            onUse={change}
            onClose={() => setLoading(false)}
          />
        </Suspense>
      )}
      <SwapSheet
        open={swapping}
        logger={logger}
        exercise={exercise}
        onSwapped={onSwapped}
        onClose={() => setSwapping(false)}
      />
    </>
  );
}
