import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { formatDate, type LocalDate } from '@halteres/i18n';
import type { Movable } from '../movable.ts';
import { useRef, useState, type ReactNode } from 'react';
import { useNameIn } from '../../programs/class/use-name-in.ts';
import { titleText } from '../../programs/words/title-words.ts';
import { useFocusThatStays } from './use-focus-that-stays.ts';
import { dragAnnouncements, dragInstructions } from './drag-words.ts';
import { stepByKeys } from './step-by-keys.ts';
import classes from './drag-area.module.css';

/** A click that ends a drag is still on its way this long. */
const CLICK_AFTER_MS = 60;

type Props<Workout extends Movable> = {
  workouts: readonly Workout[];
  /** The day of a place something is dropped on. */
  dateOf: (id: UniqueIdentifier) => LocalDate;
  placeOf: (date: LocalDate, over: UniqueIdentifier) => string;
  /** Where a workout stands: the place a drag by keyboard begins from, wherever it is picked up. */
  homeOf: (workout: Workout) => string;
  /** Places of somebody else take nothing. */
  takes: (workout: Workout, over: UniqueIdentifier) => boolean;
  /** What is worth knowing before it is dropped there. */
  noteOf: (workout: Movable, date: LocalDate) => string | null;
  onDrop: (workout: Workout, date: LocalDate) => void;
  children: ReactNode;
};

/** Workouts here are dragged to another day: by mouse, by a long press, or by Space and the arrow keys. */
export function DragArea<Workout extends Movable>({
  workouts,
  dateOf,
  placeOf,
  homeOf,
  takes,
  noteOf,
  onDrop,
  children,
}: Props<Workout>): ReactNode {
  const nameIn = useNameIn();
  const [held, setHeld] = useState<{ workout: Workout; to: LocalDate | null } | null>(null);
  const keepFocus = useFocusThatStays();
  /** The place a drag by keyboard has come to; null where it has not left home. */
  const stepped = useRef<string | null>(null);
  const workoutOf = (id: UniqueIdentifier) => workouts.find((each) => each.id === id);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
    useSensor(KeyboardSensor, {
      keyboardCodes: { start: ['Space'], cancel: ['Escape', 'Tab'], end: ['Space', 'Enter'] },
      coordinateGetter: stepByKeys({ dateOf, placeOf, onStep: (place) => void (stepped.current = place) }),
    }),
  );
  const note = held === null || held.to === null ? null : noteOf(held.workout, held.to);
  const end = (): void => {
    setHeld(null);
    stepped.current = null;
    setTimeout(() => window.removeEventListener('click', openNothing, true), CLICK_AFTER_MS);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={(args) => {
        const workout = workoutOf(args.active.id);
        if (workout === undefined) return [];
        const places = args.droppableContainers.filter(({ id }) => takes(workout, id));
        if (args.pointerCoordinates !== null) return pointerWithin({ ...args, droppableContainers: places });
        const place = stepped.current ?? homeOf(workout);
        return places.flatMap(({ id }) => (id === place ? [{ id }] : []));
      }}
      accessibility={{
        announcements: dragAnnouncements({ workoutOf, dateOf, noteOf }),
        screenReaderInstructions: dragInstructions(),
        restoreFocus: false,
      }}
      onDragStart={({ active }) => {
        const workout = workoutOf(active.id);
        if (workout === undefined) return;
        window.addEventListener('click', openNothing, true);
        navigator.vibrate?.(10);
        setHeld({ workout, to: workout.date });
      }}
      onDragOver={({ over }) =>
        setHeld((before) => before && { ...before, to: over === null ? null : dateOf(over.id) })
      }
      onDragCancel={end}
      onDragEnd={({ active, over, activatorEvent }) => {
        end();
        const workout = workoutOf(active.id);
        if (workout === undefined) return;
        if (over !== null && dateOf(over.id) !== workout.date) onDrop(workout, dateOf(over.id));
        if (activatorEvent instanceof KeyboardEvent) keepFocus(workout.id);
      }}
    >
      {children}
      <DragOverlay dropAnimation={null} zIndex={300}>
        {held !== null && (
          <div className={classes.held}>
            <strong>{titleText(held.workout.title, nameIn)}</strong>
            {held.to !== null && (
              <span className={classes.change}>
                {held.to === held.workout.date
                  ? formatDate(held.to, 'day')
                  : `${formatDate(held.workout.date, 'day')} → ${formatDate(held.to, 'day')}`}
              </span>
            )}
            {note !== null && <span className={classes.note}>{note}</span>}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** A workout is a link: letting go of one does not follow it. */
const openNothing = (event: MouseEvent): void => event.preventDefault();
