import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import { formatDate, i18n, type LocalDate } from '@halteres/i18n';
import type { Movable } from '../movable.ts';
import { titleText } from '../../programs/words/title-words.ts';

/** How a drag finds what it holds, and the day it is over. */
export type Reading = {
  workoutOf: (id: UniqueIdentifier) => Movable | undefined;
  dateOf: (id: UniqueIdentifier) => LocalDate;
  noteOf: (workout: Movable, date: LocalDate) => string | null;
};

export const dragInstructions = (): ScreenReaderInstructions => ({
  draggable: i18n._(
    'Space picks the workout up. The arrow keys move it by a day or a week, Space puts it down, Escape leaves it where it was. Enter opens it.',
  ),
});

/** What a drag says to those who do not see it, in their language. */
export function dragAnnouncements({ workoutOf, dateOf, noteOf }: Reading): Announcements {
  const say = (
    active: UniqueIdentifier,
    words: (told: { title: string; workout: Movable }) => string,
  ): string | undefined => {
    const workout = workoutOf(active);
    return workout === undefined ? undefined : words({ title: titleText(workout.title), workout });
  };
  const lifted = (active: UniqueIdentifier) =>
    say(active, ({ title, workout }) =>
      i18n._('{title} is picked up from {date}.', { title, date: formatDate(workout.date, 'long') }),
    );
  const stays = (active: UniqueIdentifier) =>
    say(active, ({ title, workout }) =>
      i18n._('{title} stays on {date}.', { title, date: formatDate(workout.date, 'long') }),
    );
  return {
    onDragStart: ({ active }) => lifted(active.id),
    onDragOver: ({ active, over }) => {
      const date = over === null ? null : dateOf(over.id);
      // The first day it is over is the one it comes from.
      if (date === workoutOf(active.id)?.date) return lifted(active.id);
      return say(active.id, ({ title, workout }) => {
        if (date === null) return i18n._('{title} is over no day.', { title });
        return [`${title}: ${formatDate(date, 'long')}.`, noteOf(workout, date)].filter(Boolean).join(' ');
      });
    },
    onDragEnd: ({ active, over }) => {
      if (over === null || workoutOf(active.id)?.date === dateOf(over.id)) return stays(active.id);
      return say(active.id, ({ title }) =>
        i18n._('{title} is put down on {date}.', { title, date: formatDate(dateOf(over.id), 'long') }),
      );
    },
    onDragCancel: ({ active }) => stays(active.id),
  };
}
