import type { Amount, Progression } from '../imported-program.ts';
import type { Expression, Step, Value } from './steps.ts';

// A few scripts are known rules in other words. Only where nothing else can be meant are they taken for one.

type State = ReadonlyMap<string, Value>;

const isKnown = (expression: Expression, name: string): boolean =>
  expression.is === 'known' && expression.name === name && expression.place === null;

/** `completedReps >= reps`: all sets reached. */
const isAllReached = (expression: Expression): boolean =>
  expression.is === 'compute' &&
  expression.operator === '>=' &&
  isKnown(expression.left, 'completedReps') &&
  isKnown(expression.right, 'reps');

const valueOf = (expression: Expression, state: State): Value | null => {
  if (expression.is === 'value') return expression.value;
  if (expression.is === 'state' && expression.tag === null) return state.get(expression.name) ?? null;
  return null;
};

const loadOf = (expression: Expression, state: State): Amount | null => {
  const value = valueOf(expression, state);
  return value?.unit ? { amount: value.amount, unit: value.unit } : null;
};

const wholeOf = (expression: Expression, state: State): number | null => {
  const value = valueOf(expression, state);
  return value && value.unit === null && Number.isInteger(Number(value.amount)) ? Number(value.amount) : null;
};

/** `completedWeights[ns]`, the load of the last set. */
const isLastLoad = (expression: Expression): boolean =>
  expression.is === 'known' &&
  expression.name === 'completedWeights' &&
  expression.place?.length === 1 &&
  expression.place[0] != null &&
  isKnown(expression.place[0], 'numberOfSets');

/** `weights += 5lb`, or `weights = completedWeights[ns] + 5lb`. */
const addedLoad = (steps: readonly Step[], state: State): Amount | null => {
  const [step] = steps;
  if (steps.length !== 1 || step?.do !== 'set' || !isKnown(step.target, 'weights')) return null;
  if (step.by === '+=') return loadOf(step.to, state);
  const sum = step.by === '=' && step.to.is === 'compute' && step.to.operator === '+' ? step.to : null;
  return sum && isLastLoad(sum.left) ? loadOf(sum.right, state) : null;
};

/** `weights *= 0.9` or `weights -= 10lb`: how much is taken off. */
const removedLoad = (steps: readonly Step[], state: State): Amount | null => {
  const [step] = steps;
  if (steps.length !== 1 || step?.do !== 'set' || !isKnown(step.target, 'weights')) return null;
  if (step.by === '-=') return loadOf(step.to, state);
  if (step.by !== '*=' || step.to.is !== 'value' || step.to.value.unit !== null) return null;
  const hundredths = Math.round(Number(step.to.value.amount) * 100);
  const exact = hundredths / 100 === Number(step.to.value.amount) && hundredths > 0 && hundredths < 100;
  return exact ? { amount: String(100 - hundredths), unit: '%' } : null;
};

/** The repetitions of the last set or of all sets that a condition asks for. */
const repsAsked = (when: Expression, state: State): { rule: 'last_set' | 'rep_sum'; reps: number } | null => {
  if (when.is !== 'compute' || when.operator !== '>=') return null;
  const reps = wholeOf(when.right, state);
  const { left } = when;
  if (reps === null) return null;
  if (left.is === 'call' && left.name === 'sum' && left.arguments[0] && isKnown(left.arguments[0], 'completedReps'))
    return { rule: 'rep_sum', reps };
  const place = left.is === 'known' && left.name === 'completedReps' && left.place?.length === 1 ? left.place[0] : null;
  return place && isKnown(place, 'numberOfSets') ? { rule: 'last_set', reps } : null;
};

const conditionsOf = (when: Expression): Expression[] =>
  when.is === 'compute' && when.operator === '&&' ? [...conditionsOf(when.left), ...conditionsOf(when.right)] : [when];

/** `rm1 += 5lb`, perhaps only when all was reached and on one day of one week. */
const risingMaximum = (when: Expression | null, steps: readonly Step[], state: State): Progression | null => {
  const [step] = steps;
  if (steps.length !== 1 || step?.do !== 'set' || step.by !== '+=' || !isKnown(step.target, 'rm1')) return null;
  const increase = loadOf(step.to, state);
  if (!increase) return null;
  const rule = {
    rule: 'one_rep_max' as const,
    increase,
    ifReached: false,
    week: null as number | null,
    day: null as number | null,
  };
  for (const condition of when ? conditionsOf(when) : []) {
    if (isAllReached(condition)) {
      rule.ifReached = true;
      continue;
    }
    if (condition.is !== 'compute' || condition.operator !== '==') return null;
    const number = wholeOf(condition.right, state);
    if (number === null) return null;
    if (isKnown(condition.left, 'week') && rule.week === null) rule.week = number;
    else if (isKnown(condition.left, 'dayInWeek') && rule.day === null) rule.day = number;
    else return null;
  }
  return rule;
};

/** The known rule a script is, or null when it is one of its own. */
export const recognise = (steps: readonly Step[], state: State): Progression | null => {
  const [step] = steps;
  if (steps.length !== 1 || !step) return null;
  if (step.do === 'set') return risingMaximum(null, steps, state);
  if (step.do !== 'if') return null;
  const { when, yes, no } = step;
  if (no.length === 0) {
    const rising = risingMaximum(when, yes, state);
    if (rising) return rising;
  }
  const increase = addedLoad(yes, state);
  if (!increase) return null;
  const asked = no.length === 0 ? repsAsked(when, state) : null;
  if (asked) return { rule: asked.rule, reps: asked.reps, increase };
  if (!isAllReached(when)) return null;
  const decrease = no.length === 0 ? null : removedLoad(no, state);
  if (no.length > 0 && decrease === null) return null;
  return { rule: 'linear', increase, successes: 1, decrease, failures: decrease ? 1 : 0 };
};
