import type { Draft } from './draft.ts';
import type { Inspected } from './inspector.ts';
import type { Step } from './mend.ts';

const applied = (draft: Draft, steps: readonly Step[]): Draft =>
  steps.reduce((each, { remedy }) => remedy.apply(each), draft);

/** The draft without a step: the weeks the step did not touch are taken as they are. */
const replayed = (before: Draft, steps: readonly Step[], gone: Step, done: Draft): Draft => {
  const keys = (draft: Draft): string => draft.weeks.map(({ key, week }) => `${key}:${week}`).join();
  if (keys(before) !== keys(done) || before.goal !== done.goal || gone.weeks.size === 0) return applied(before, steps);
  const concerned = steps.filter(({ weeks }) => [...weeks].some((key) => gone.weeks.has(key)));
  const again = applied(before, concerned);
  return { ...done, weeks: done.weeks.map((week, i) => (gone.weeks.has(week.key) ? (again.weeks[i] ?? week) : week)) };
};

/** Gives back, from the last to the first, the steps the others do without, until each one is needed. */
export const withoutNeedless = (
  before: Draft,
  given: readonly Step[],
  mended: Inspected,
  /** A draft without a step, inspected; null when it is worse. */
  noWorse: (draft: Draft, known: Inspected) => Inspected | null,
): Step[] => {
  let steps = [...given];
  let done = mended;
  for (;;) {
    const count = steps.length;
    for (const step of steps.toReversed()) {
      const fewer = steps.filter((each) => each !== step);
      const without = noWorse(replayed(before, fewer, step, done.draft), done);
      if (without === null) continue;
      steps = fewer;
      done = without;
    }
    if (steps.length === count) return steps;
  }
};
