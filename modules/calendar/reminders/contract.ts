import { z } from 'zod';
import { route } from '../../kernel/contract.ts';

const reminders = z.object({
  wanted: z.boolean(),
  sentWhen: z.enum(['evening_before', 'same_day']),
  /** Of the day where I am. */
  hour: z.number().int().min(0).max(23),
});
export type Reminders = z.infer<typeof reminders>;

export const remindersContract = {
  get: route
    .route({ method: 'GET', path: '/me/reminders', summary: 'Whether I am reminded of the day’s workouts by mail' })
    .output(reminders),
  set: route
    .route({ method: 'PUT', path: '/me/reminders', summary: 'Ask for reminders by mail, or for none' })
    .input(reminders)
    .output(reminders),
};
