import type { KeyboardCoordinateGetter, UniqueIdentifier } from '@dnd-kit/core';
import { addDays, type LocalDate } from '@halteres/i18n';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

type Places = {
  dateOf: (id: UniqueIdentifier) => LocalDate;
  /** The place of a day beside the one a drag is over. */
  placeOf: (date: LocalDate, over: UniqueIdentifier) => string;
  /** Is told the place a key goes to: what is held may be too wide to tell it by where it hangs. */
  onStep: (place: string) => void;
};

/** What is held stays so far from the sides of the screen. */
const EDGE = 8;

/** Arrow keys go to the day before, the day after, a week back or a week on; where no such day is shown, nowhere. */
export const stepByKeys =
  ({ dateOf, placeOf, onStep }: Places): KeyboardCoordinateGetter =>
  (event, { context: { over, droppableRects, collisionRect } }) => {
    const step = STEPS[event.code];
    if (step === undefined || over === null || collisionRect === null) return undefined;
    event.preventDefault();
    const place = placeOf(addDays(dateOf(over.id), step), over.id);
    const rect = droppableRects.get(place);
    if (rect === undefined) return undefined;
    onStep(place);
    const x = rect.left + (rect.width - collisionRect.width) / 2;
    return {
      x: Math.max(EDGE, Math.min(x, innerWidth - collisionRect.width - EDGE)),
      // Over a day that has room for it, else below, so that the day is seen.
      y: rect.height > 2 * collisionRect.height ? rect.top + (rect.height - collisionRect.height) / 2 : rect.bottom,
    };
  };
