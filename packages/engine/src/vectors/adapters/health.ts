import type { StressTag } from '../../catalog/stress.ts';
import { judgeTags, type Injury } from '../../health/judge-exercise.ts';
import { painRule } from '../../health/pain-rule.ts';
import type { Adapters } from './adapter.ts';

/** Where a vector tells no severity: below the one that turns modify into avoid. */
const UNTOLD_SEVERITY = 4;

export const healthAdapters: Adapters = {
  'injury.filter': (x: {
    conditions: Injury['condition'][];
    tags: StressTag[];
    severity?: Record<string, number>;
    redFlag?: boolean;
  }) => {
    const injuries: Injury[] = x.conditions.map((condition) => ({
      condition,
      severity: x.severity?.[condition] ?? UNTOLD_SEVERITY,
      redFlag: x.redFlag ?? false,
    }));
    // A red flag may be told without a condition; the engine ties it to an injury.
    if (x.redFlag && injuries.length === 0) injuries.push({ condition: 'knee_oa', severity: 1, redFlag: true });
    const { verdict, because } = judgeTags(x.tags, injuries);
    return { decision: verdict, because };
  },
  'pain.rule': (x: Parameters<typeof painRule>[0]) => painRule(x),
};
