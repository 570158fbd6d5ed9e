import type { ClassSession } from '@halteres/engine/class/class-program';
import { i18n } from '@halteres/i18n';
import type { ProgramView, ProgramWorkoutView } from '@halteres/modules/programs/contract';
import { Button, Card, Icon, SegmentedChoice, Tag } from '@halteres/ui';
import { useState, type ReactNode } from 'react';
import { completeWorkout } from '../../calendar/calendar-actions.ts';
import { MoveSheet } from '../../calendar/move-sheet.tsx';
import { ClassBoard } from './class-board.tsx';
import { ClassScaling } from './class-scaling.tsx';
import { ClassTimetable } from './class-timetable.tsx';
import { useNameIn } from './use-name-in.ts';
import { coachNote } from './words/class-note-words.ts';
import { briefText, lineText } from './words/line-words.ts';
import { pieceTitle, pieceWhy } from './words/piece-words.ts';
import { titleText } from '../words/title-words.ts';
import { PanelHead } from '../workout/panel-head.tsx';
import page from '../../shell/parts/page.module.css';
import classes from './class-panel.module.css';

type Props = { program: ProgramView; workout: ProgramWorkoutView; session: ClassSession };
type View = 'board' | 'timetable' | 'scaling' | 'notes';

/** One class: whiteboard, timetable, everybody's version, and what the coach should know. */
export function ClassPanel({ program, workout, session }: Props): ReactNode {
  const [view, setView] = useState<View>('board');
  const [moving, setMoving] = useState(false);
  const nameIn = useNameIn();
  const { ownerId, entityId, entityName } = program;
  const scheduled =
    workout.scheduleId === null || workout.date === null
      ? null
      : { ownerId, entityId, entityName, id: workout.scheduleId, title: workout.title, date: workout.date };
  return (
    <Card flush>
      <PanelHead
        program={program}
        actions={
          <>
            {workout.completed && (
              <Tag tone="success" icon="check">
                {i18n._('Done')}
              </Tag>
            )}
            {scheduled !== null && (
              <>
                <Button variant="default" h={40} onClick={() => void completeWorkout(scheduled, !workout.completed)}>
                  {workout.completed ? i18n._('Not done') : i18n._('Mark done')}
                </Button>
                <Button
                  variant="default"
                  h={40}
                  leftSection={<Icon name="move" size={16} />}
                  onClick={() => setMoving(true)}
                >
                  {i18n._('Move to…')}
                </Button>
              </>
            )}
          </>
        }
      >
        <h2>{titleText(workout.title, nameIn)}</h2>
        {workout.notes !== null && workout.notes !== '' && <p>{workout.notes}</p>}
      </PanelHead>
      <div className={classes.body}>
        <SegmentedChoice
          label={i18n._('Part of the class')}
          hideLabel
          value={view}
          onChange={setView}
          options={[
            { value: 'board', label: i18n._('Whiteboard') },
            { value: 'timetable', label: i18n._('Timetable') },
            { value: 'scaling', label: i18n._('Scaling') },
            { value: 'notes', label: i18n._('Coach’s notes') },
          ]}
        />
        {view === 'board' && <ClassBoard session={session} />}
        {view === 'timetable' && <ClassTimetable session={session} />}
        {view === 'scaling' && <ClassScaling session={session} people={program.people ?? []} />}
        {view === 'notes' && <ClassNotes session={session} />}
      </div>
      {scheduled !== null && <MoveSheet workout={moving ? scheduled : null} onClose={() => setMoving(false)} />}
    </Card>
  );
}

function ClassNotes({ session }: { session: ClassSession }): ReactNode {
  const nameIn = useNameIn();
  const parts = [
    { title: i18n._('Brief'), lines: session.brief.map((line) => briefText(line, session, nameIn)) },
    { title: i18n._('Look out for'), lines: session.notes.map((note) => coachNote(note, nameIn)) },
    { title: i18n._('Warm-up'), lines: session.warmUp.map(({ text }) => lineText(text, nameIn)) },
    { title: i18n._('Cool-down'), lines: session.coolDown.map(({ text }) => lineText(text, nameIn)) },
    {
      title: i18n._('Why it is run like this'),
      lines: session.pieces.map((piece) => `${pieceTitle(piece.title, nameIn)}: ${pieceWhy(piece)}`),
    },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <div className={page.stack}>
      {parts.map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <ul className={page.list}>
            {lines.map((line) => (
              <li key={line} className={page.item}>
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
