import { fitTime, planSeconds, type TimePlan } from '../../program/time/plan-seconds.ts';
import type { Adapters } from './adapter.ts';

export const timeAdapters: Adapters = {
  'time.session': (x: TimePlan) => {
    const seconds = planSeconds(x);
    return { seconds, minutesCeil: Math.ceil(seconds / 60) };
  },
  'time.fit': (x: { plan: TimePlan; limitS: number }) => fitTime(x.plan, x.limitS),
};
