import { i18n } from '@halteres/i18n';
import type { SharedWorkout } from '@halteres/modules/library/contract';
import { Button, Icon, showToast, Tag } from '@halteres/ui';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { difficultyNames, formatNames, minutesText, tagName, workoutTitle } from '../../library/workout-words.ts';
import page from '../../shell/parts/page.module.css';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import library from '../../library/library.module.css';
import classes from '../staff.module.css';
import { refreshShared } from './shared-queries.ts';

type Props = { workout: SharedWorkout; onEdit: () => void };

/** One shared workout: its words, what was understood, and what staff may do with it. */
export function SharedRow({ workout, onEdit }: Props): ReactNode {
  const { ref, source, notes, tags, embedded, retiredAt } = workout;
  const title = workoutTitle(workout);
  return (
    <li className={page.item}>
      <div className={`${library.what} ${page.itemWords}`}>
        <p className={library.name}>
          <Link to="/library/$ref" params={{ ref }} className={page.itemLink ?? ''}>
            {title}
          </Link>
          {retiredAt !== null && <Tag tone="warning">{i18n._('Retired')}</Tag>}
          {retiredAt === null && !embedded && <Tag tone="action">{i18n._('Vector pending')}</Tag>}
        </p>
        <p className={library.board}>{workout.body.split('\n').join(' / ')}</p>
        <p className={page.small}>
          {[
            formatNames()[workout.format],
            minutesText(workout),
            difficultyNames()[workout.difficulty],
            source === null ? i18n._('no source') : i18n._('from {source}', { source }),
            ...tags.map(tagName),
          ].join(' · ')}
        </p>
        {notes.length > 0 && (
          <details>
            <summary className={classes.summary}>
              {i18n._('{unknown, plural, one {# line was kept as a note} other {# lines were kept as notes}}', {
                unknown: notes.length,
              })}{' '}
              <Icon name="down" size={16} />
            </summary>
            <ul className={page.list}>
              {[...new Set(notes)].map((note) => (
                <li key={note} className={classes.source}>
                  {note}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={page.row}>
        <Button variant="default" h={40} onClick={onEdit} aria-label={i18n._('Correct {workout}', { workout: title })}>
          {i18n._('Correct')}
        </Button>
        <RetireButton workout={workout} title={title} />
      </div>
    </li>
  );
}

function RetireButton({ workout: { ref, retiredAt }, title }: { workout: SharedWorkout; title: string }): ReactNode {
  const [busy, setBusy] = useState(false);
  const restore = async (): Promise<void> => {
    await api.library.shared.restore({ ref });
    await refreshShared();
  };
  const retire = async (): Promise<void> => {
    await api.library.shared.retire({ ref });
    await refreshShared();
    showToast({
      text: i18n._('{workout} is retired', { workout: title }),
      undoText: i18n._('Undo'),
      onUndo: () => void restore().catch(toastProblem),
    });
  };
  const act = (): void => {
    setBusy(true);
    void (retiredAt === null ? retire() : restore()).catch(toastProblem).finally(() => setBusy(false));
  };
  return (
    <Button
      variant="subtle"
      h={40}
      loading={busy}
      onClick={act}
      aria-label={
        retiredAt === null
          ? i18n._('Retire {workout}', { workout: title })
          : i18n._('Bring back {name}', { name: title })
      }
    >
      {retiredAt === null ? i18n._('Retire') : i18n._('Bring back')}
    </Button>
  );
}
