import type { Edit } from '../edit.ts';
import type { ReasonValues } from '../program.ts';
import type { Confidence } from './confidence.ts';

export const RECOMMENDATION_TYPES = [
  'exercise_swap',
  'deload',
  'intensity',
  'volume',
  'frequency',
  'form_check',
  'rest',
] as const;
export type RecommendationType = (typeof RECOMMENDATION_TYPES)[number];

export const RECOMMENDATION_CODES = [
  'swap.stalled',
  'deload.two_weeks',
  'intensity.up',
  'intensity.down',
  'volume.up',
  'volume.as_planned',
  'volume.down',
  'volume.recover',
  'frequency.split',
  'form.drift',
  'form.pain',
  'form.refer',
  'rest.as_planned',
] as const;
export type RecommendationCode = (typeof RECOMMENDATION_CODES)[number];

export const EVIDENCE_NAMES = [
  'sessions',
  'days',
  'first_e1rm',
  'last_e1rm',
  'rpe_over_plan',
  'rpe_over_plan_before',
  'lifts_down',
  'e1rm_change',
  'missed_sets',
  'trained_sets',
  'planned_sets',
  'least_sets',
  'most_sets',
  'days_a_week',
  'session_sets',
  'rpe_rise',
  'rpe_rise_elsewhere',
  'sessions_with_pain',
  'rest_taken',
  'rest_planned',
  'first_set_reps',
  'last_set_reps',
] as const;
export const EVIDENCE_UNITS = [
  'sessions',
  'days',
  'days_per_week',
  'kg',
  'rpe',
  'lifts',
  'percent',
  'sets',
  'sets_per_week',
  'seconds',
  'reps',
] as const;

/** One number a recommendation stands on: of which days it is, and of how many sets where sets were counted. */
export type Evidence = {
  name: (typeof EVIDENCE_NAMES)[number];
  value: number;
  unit: (typeof EVIDENCE_UNITS)[number];
  dates: readonly string[];
  sets?: number;
};

export const METRICS = ['e1rm', 'rpe_over_plan', 'weekly_sets', 'days_a_week', 'rpe_rise', 'rest_share'] as const;

/** What is to be measured again later: the same number, as it was and as it should become. */
export type Metric = {
  name: (typeof METRICS)[number];
  /** An exercise's slug or a muscle group; empty for the whole training. */
  of: string;
  from: number;
  to: number;
};

export const EXPECTED_CODES = [
  'expect.progress',
  'expect.recovered',
  'expect.effort',
  'expect.volume',
  'expect.within_recovery',
  'expect.split',
  'expect.steady',
  'expect.settles',
  'expect.looked_at',
  'expect.reps_hold',
] as const;
export type Expected = {
  code: (typeof EXPECTED_CODES)[number];
  text: string;
  values: ReasonValues;
  metric: Metric | null;
};

/** Advice over weeks, with what it stands on and what it should bring. */
export type Recommendation = {
  /** The same each time the same is found. */
  key: string;
  type: RecommendationType;
  code: RecommendationCode;
  /** A sentence the athlete can read, and what it is made of; exercises by slug. */
  text: string;
  values: ReasonValues;
  evidence: readonly Evidence[];
  confidence: Confidence;
  /** How the confidence comes about: how often it was seen, how often it must be, and how far apart it was. */
  basis: { seen: number; least: number; spread: number };
  expectedEffect: Expected;
  source: string;
  /** What puts it into the plan in one step; none where it is for a person to do. */
  edits: readonly Edit[];
  /** It comes from what somebody feels, which is theirs to tell. */
  felt: boolean;
};
