import { i18n } from '@halteres/i18n';
import type { DayOffView } from '@halteres/modules/calendar/contract';
import { showToast } from '@halteres/ui';
import { api } from '../../shell/session/api.ts';
import { toastProblem } from '../../shell/session/problem-text.ts';
import { refreshCalendar } from '../calendar-actions.ts';

export async function removeDayOff(off: DayOffView): Promise<void> {
  try {
    await api.calendar.daysOff.remove({ id: off.id });
    showToast({
      text: i18n._('{title} is taken out.', { title: off.title }),
      undoText: i18n._('Undo'),
      onUndo: () => void bringBack(off).catch(toastProblem),
    });
  } catch (error) {
    toastProblem(error);
  } finally {
    await refreshCalendar();
  }
}

async function bringBack({ id, whose, entityId, title, from, to }: DayOffView): Promise<void> {
  await api.calendar.daysOff.create({ id, whose, title, from, to, ...(entityId === null ? {} : { entityId }) });
  await refreshCalendar();
}
