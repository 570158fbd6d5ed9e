import { i18n } from '@halteres/i18n';
import { Button, Icon, KeyHint } from '@halteres/ui';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { SyncIndicator } from '../../../shell/frame/sync-status.tsx';
import { ExercisePicker } from '../../exercises/exercise-picker.tsx';
import { GymNowSwitch } from '../../../gyms/now/gym-now-switch.tsx';
import { useClient } from '../../use-client.ts';
import { Elapsed } from '../elapsed.tsx';
import { PlannedWords } from '../planned-words.tsx';
import { RestBar } from '../rest/rest-bar.tsx';
import type { Logger } from '../use-logger.ts';
import { DeskExercise } from './desk-exercise.tsx';
import { titleText } from '../../../programs/words/title-words.ts';
import classes from './desk-logger.module.css';

/** Up and down stay in their column, through all exercises. */
function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLInputElement)) return;
  const column = event.target.dataset['column'];
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
  const next = cells[cells.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.select();
}

/** The logger at a desk: every set in a table, all of it by keyboard. */
export default function DeskLogger({ logger }: { logger: Logger }): ReactNode {
  const { workout, exercises, rest } = logger;
  const client = useClient(logger.personId);
  const [adding, setAdding] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (
        event.key !== 'a' ||
        event.ctrlKey ||
        event.metaKey ||
        event.target instanceof HTMLInputElement ||
        document.querySelector('dialog[open]') !== null
      )
        return;
      event.preventDefault();
      setAdding(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className={classes.logger} onKeyDown={moveInColumn}>
      <header className={classes.head}>
        <div className={classes.headLine}>
          <div className={classes.words}>
            <h1 className={classes.title}>{workout.title === '' ? i18n._('Workout') : titleText(workout.title)}</h1>
            <div className={classes.state}>
              {client !== null && <strong>{client.name}</strong>}
              <Elapsed since={workout.startedAt} />
              <SyncIndicator />
            </div>
          </div>
          <GymNowSwitch onChoose={logger.setGym} />
          <Button
            variant="default"
            h={40}
            leftSection={<Icon name="plus" />}
            rightSection={<KeyHint keys={['A']} />}
            onClick={() => setAdding(true)}
          >
            {i18n._('Add exercise')}
          </Button>
          <Button h={40} onClick={() => logger.finish(false)}>
            {i18n._('Finish')}
          </Button>
        </div>
        <div className={classes.rest}>
          <RestBar control={rest} nextSeconds={exercises.at(-1)?.targets[0]?.restSeconds ?? 120} />
        </div>
      </header>
      <PlannedWords logger={logger} />
      {exercises.length === 0 && (
        <p className={classes.none}>{i18n._('Press A and type a name, an alias or a short form such as rdl.')}</p>
      )}
      {exercises.map((exercise) => (
        <DeskExercise
          key={exercise.logged.id}
          logger={logger}
          exercise={exercise}
          isFresh={exercise.logged.id === fresh ? round : null}
          onRound={(id) => {
            setFresh(id);
            setRound((before) => before + 1);
          }}
        />
      ))}
      <p className={classes.keys}>
        <KeyHint keys={['Enter']} /> {i18n._('logs the set')} <KeyHint keys={['Tab']} /> {i18n._('next field')}{' '}
        <KeyHint keys={['↑', '↓']} /> {i18n._('same field, other set')}
      </p>
      <ExercisePicker
        open={adding}
        personId={logger.personId}
        atGym
        onClose={() => setAdding(false)}
        onPick={(picked) => {
          setAdding(false);
          setFresh(logger.addExercise(picked));
        }}
      />
    </div>
  );
}
