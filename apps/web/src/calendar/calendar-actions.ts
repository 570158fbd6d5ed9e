import { formatDate, i18n, type LocalDate } from '@halteres/i18n';
import type { BoardRow } from '@halteres/modules/calendar/contract';
import type { ProgramView, ScheduledWorkout } from '@halteres/modules/programs/contract';
import { showToast } from '@halteres/ui';
import { titleText } from '../programs/words/title-words.ts';
import { api } from '../shell/session/api.ts';
import { toastProblem } from '../shell/session/problem-text.ts';
import { queryClient } from '../shell/session/query-client.ts';

export type ScheduledKey = { ownerId: string; id: string; title: string };

/** Shows a change of scheduled workouts at once, wherever they are seen. */
function show(id: string, shown: Partial<ScheduledWorkout>): void {
  queryClient.setQueriesData<ScheduledWorkout[]>({ queryKey: ['calendar', 'list'] }, (list) =>
    list?.map((each) => (each.id === id ? { ...each, ...shown } : each)),
  );
  queryClient.setQueriesData<{ pages: { items: BoardRow[] }[] }>({ queryKey: ['calendar', 'board'] }, (board) =>
    board === undefined
      ? board
      : {
          ...board,
          pages: board.pages.map((each) => ({
            ...each,
            items: each.items.map((row) => ({
              ...row,
              workouts: row.workouts.map((chip) =>
                chip.id === id
                  ? {
                      ...chip,
                      ...(shown.date === undefined ? {} : { date: shown.date }),
                      completed: shown.completed ?? chip.completed,
                    }
                  : chip,
              ),
            })),
          })),
        },
  );
  queryClient.setQueriesData<ProgramView>({ queryKey: ['programs', 'one'] }, (program) =>
    program === undefined
      ? program
      : {
          ...program,
          weekList: program.weekList.map((week) => ({
            ...week,
            workouts: week.workouts.map((workout) =>
              workout.scheduleId === id
                ? {
                    ...workout,
                    ...(shown.date === undefined ? {} : { date: shown.date }),
                    ...(shown.completed === undefined ? {} : { completed: shown.completed }),
                    ...(shown.athleteNotes === undefined ? {} : { athleteNotes: shown.athleteNotes }),
                    ...(shown.notes === undefined ? {} : { notes: shown.notes }),
                  }
                : workout,
            ),
          })),
        },
  );
}

export const refreshCalendar = (): Promise<unknown> =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['calendar'] }),
    queryClient.invalidateQueries({ queryKey: ['programs', 'list'] }),
    queryClient.invalidateQueries({ queryKey: ['entities', 'list'] }),
  ]);

async function change(
  work: () => Promise<ScheduledWorkout>,
  id: string,
  guess: Partial<ScheduledWorkout>,
  before: Partial<ScheduledWorkout> = {},
): Promise<boolean> {
  show(id, guess);
  try {
    show(id, await work());
    return true;
  } catch (error) {
    show(id, before);
    toastProblem(error);
    await queryClient.invalidateQueries({ queryKey: ['programs', 'one'] });
    return false;
  } finally {
    await refreshCalendar();
  }
}

export async function moveWorkout({ ownerId, id, title }: ScheduledKey, from: LocalDate, to: LocalDate): Promise<void> {
  if (from === to) return;
  const work = () => api.programs.calendar.move({ ownerId, id, date: to });
  const moved = await change(work, id, { date: to }, { date: from });
  if (moved)
    showToast({
      text: i18n._('{title} is on {date} now.', { title: titleText(title), date: formatDate(to, 'day') }),
      undoText: i18n._('Undo'),
      onUndo: () => void moveWorkout({ ownerId, id, title }, to, from),
    });
}

export async function completeWorkout({ ownerId, id, title }: ScheduledKey, completed: boolean): Promise<void> {
  const set = (to: boolean) =>
    change(
      () => api.programs.calendar.complete({ ownerId, id, completed: to }),
      id,
      { completed: to },
      { completed: !to },
    );
  if (await set(completed))
    showToast({
      text: completed
        ? i18n._('{title} is done.', { title: titleText(title) })
        : i18n._('{title} is open again.', { title: titleText(title) }),
      undoText: i18n._('Undo'),
      onUndo: () => void set(!completed),
    });
}

export async function noteWorkout(
  workout: ScheduledWorkout,
  field: 'notes' | 'athleteNotes',
  text: string,
): Promise<void> {
  const { ownerId, id } = workout;
  const value = text.trim() === '' ? null : text.trim();
  const work = () =>
    field === 'notes'
      ? api.programs.calendar.move({ ownerId, id, notes: value })
      : api.programs.calendar.complete({ ownerId, id, completed: workout.completed, athleteNotes: value });
  if (!(await change(work, id, { [field]: value }))) return;
  // A note is a version of its program.
  await queryClient.invalidateQueries({ queryKey: ['programs'] });
  showToast({ text: i18n._('The note is saved.') });
}

/** Says what a step moved, and takes all of it back on a wish. */
export async function offerUndo(text: string, step: { id: string }): Promise<void> {
  showToast({
    text,
    undoText: i18n._('Undo'),
    onUndo: () =>
      void api.calendar.moves
        .undo({ id: step.id })
        .then(() => showToast({ text: i18n._('All of them are back on their days.') }), toastProblem)
        .finally(() => void refreshCalendar()),
  });
  await refreshCalendar();
  await queryClient.invalidateQueries({ queryKey: ['programs', 'one'] });
}
