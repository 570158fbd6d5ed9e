import type { KeyboardCoordinateGetter, UniqueIdentifier } from '@dnd-kit/core';
import { addDays, type LocalDate } from '@halteres/i18n';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

type Places = {
  dateOf: (id: UniqueIdentifier) => LocalDate;
  /** The place of a day beside the one a drag is over. */
  placeOf: (date: LocalDate, over: UniqueIdentifier) => string;
};

/** Arrow keys go to the day before, the day after, a week back or a week on; where no such day is shown, nowhere. */
export const stepByKeys =
  ({ dateOf, placeOf }: Places): KeyboardCoordinateGetter =>
  (event, { context: { over, droppableRects, collisionRect } }) => {
    const step = STEPS[event.code];
    if (step === undefined || over === null || collisionRect === null) return undefined;
    event.preventDefault();
    const rect = droppableRects.get(placeOf(addDays(dateOf(over.id), step), over.id));
    if (rect === undefined) return undefined;
    return {
      x: rect.left + (rect.width - collisionRect.width) / 2,
      y: rect.top + (rect.height - collisionRect.height) / 2,
    };
  };
