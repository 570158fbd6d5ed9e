import type { Exercise } from '../catalog/exercise.ts';
import type { Condition, StressTag } from '../catalog/stress.ts';
import { INJURY_MATRIX } from './injury-matrix.ts';

export type Injury = { condition: Condition; severity: number; redFlag: boolean };
export type Verdict = 'allow' | 'modify' | 'avoid' | 'stop_refer';
export type Judgement = {
  verdict: Verdict;
  /** `condition:tag[,tag]`, sorted, for every condition that is not content. */
  because: string[];
  /** How to do it when it is only modified. */
  modifications: string[];
};

/** From this severity on, what would be modified is avoided. */
const SEVERE = 6;

/**
 * Weighs what a movement demands against conditions: avoid beats modify beats allow, the strictest condition wins,
 * severity 6 or more lifts modify to avoid, and a red flag stops everything. A coach's aid, not a diagnosis.
 */
export const judgeTags = (tags: readonly StressTag[], injuries: readonly Injury[]): Judgement => {
  if (injuries.length === 0) return { verdict: 'allow', because: [], modifications: [] };
  if (injuries.some((injury) => injury.redFlag)) return { verdict: 'stop_refer', because: [], modifications: [] };
  let verdict: Verdict = 'allow';
  const because: string[] = [];
  const modifications: string[] = [];
  for (const { condition, severity } of injuries) {
    const rule = INJURY_MATRIX[condition];
    const avoided = tags.filter((tag) => rule.avoid.includes(tag));
    const modified = tags.filter((tag) => rule.modify.includes(tag));
    const hit = [...(avoided.length > 0 ? avoided : modified)].toSorted();
    if (hit.length === 0) continue;
    because.push(`${condition}:${hit.join(',')}`);
    modifications.push(...rule.modifications);
    if (avoided.length > 0 || severity >= SEVERE) verdict = 'avoid';
    else if (verdict === 'allow') verdict = 'modify';
  }
  return { verdict, because: because.toSorted(), modifications: [...new Set(modifications)] };
};

/** The same for a whole exercise. */
export const judgeExercise = (exercise: Pick<Exercise, 'stressTags'>, injuries: readonly Injury[]): Judgement =>
  judgeTags(exercise.stressTags, injuries);
