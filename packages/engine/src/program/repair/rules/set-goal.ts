import type { Repairer } from '../repair-edit.ts';

/** `structure.goal`: the goal that was asked for. */
export const setGoal: Repairer = (_, { draft, profile: { goal } }) => [
  { code: 'goal', values: { before: draft.goal, after: goal }, apply: (each) => ({ ...each, goal }) },
];
