import { readReminders, setReminders } from '@halteres/modules/calendar/reminders/settings';
import { asMe } from '../context.ts';
import { api } from './implementer.ts';

export const reminders = {
  get: api.reminders.get.handler(({ context }) => asMe(context, readReminders)),
  set: api.reminders.set.handler(({ context, input }) => asMe(context, (db, me) => setReminders(db, me, input))),
};
