import type { Catalog, Exercise } from '../../catalog/exercise.ts';
import type { MovementPattern } from '../../catalog/taxonomy.ts';
import { isSteady } from '../../endurance/steady-work.ts';
import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { judgeExercise, type Judgement } from '../../health/judge-exercise.ts';
import { personLimits, type PersonLimits } from '../../health/person-limits.ts';
import { loadsFor, type Load } from '../../load/loads-for.ts';
import { kilogramsOf, massOfKilograms } from '../../load/mass.ts';
import { firstAtLeast } from '../../load/round.ts';
import type { Profile } from '../profile.ts';
import type { TrainingGoal } from '../profile-words.ts';
import { appealOf } from './appeal.ts';
import { namedInReference } from './reference-input.ts';
import { sift, type Suit } from './sieve.ts';

/** Why an exercise cannot be used here. */
export type Blocker = 'equipment' | 'injury' | 'dislike' | 'skill' | 'goal' | 'load';

export type Candidate = {
  exercise: Exercise;
  judgement: Judgement;
  /** Kilograms; null when no 1RM is known. */
  oneRepMaxKg: number | null;
  loads: readonly Load[] | null;
  /** How coarse the buildable loads are around working weights: 0 fine, 0.1 coarse, 1 useless. */
  coarseness: number;
  /** Best 0..3 it serves any part of the goal with. */
  serves: number;
  /** What its score adds to its rank; 0 where it has none. */
  worth: number;
  /** What speaks for it in any place, in points of its rank. */
  appeal: number;
  blockers: Blocker[];
};

export type Pool = {
  /** What can be used, by movement pattern. */
  byPattern: ReadonlyMap<MovementPattern, Candidate[]>;
  /** The usable ones by slug. */
  find: ReadonlyMap<string, Candidate>;
  /** Everything the catalogue offers, with what stands in its way. */
  all: () => readonly Candidate[];
  /** How many exercises of the catalogue an injury bars. */
  barred: () => number;
  liked: ReadonlySet<string>;
  limits: PersonLimits;
};

const SUITS: Readonly<Record<TrainingGoal, readonly Suit[]>> = {
  strength: ['strength', 'hypertrophy'],
  hypertrophy: ['hypertrophy'],
  power: ['power', 'strength', 'hypertrophy'],
  endurance: ['endurance', 'conditioning'],
  fat_loss: ['hypertrophy', 'endurance', 'conditioning'],
  general_fitness: ['hypertrophy', 'strength', 'endurance', 'conditioning'],
  sport: ['power', 'strength', 'hypertrophy', 'conditioning'],
  return_to_training: ['hypertrophy', 'endurance', 'strength'],
};

/** Best 0..3 an exercise serves any part of a goal with. */
const servesGoal = ({ suits }: Exercise, goal: TrainingGoal): number => {
  let best = 0;
  for (const part of SUITS[goal]) best = Math.max(best, suits[part]);
  return best;
};

export const HEAVY_GOALS: ReadonlySet<TrainingGoal> = new Set(['strength', 'power', 'sport']);

/** Whether it can carry a main or secondary lift: strength goals need one that builds strength or power itself. */
export const carriesGoal = (exercise: Exercise, goal: TrainingGoal): boolean =>
  HEAVY_GOALS.has(goal) ? exercise.suits.strength > 0 || exercise.suits.power > 0 : servesGoal(exercise, goal) > 0;

/** The lightest load may be at most this share of a known 1RM, or nothing light enough could ever be prescribed. */
const LIGHTEST_SHARE: Readonly<Record<TrainingGoal, number>> = {
  strength: 0.65,
  power: 0.5,
  sport: 0.6,
  hypertrophy: 0.55,
  fat_loss: 0.55,
  general_fitness: 0.55,
  endurance: 0.45,
  return_to_training: 0.5,
};

/** Known 1RMs count by steps of this factor where exercises are chosen: a little stronger is no reason for others. */
const STRENGTH_STEP = 1.5;

/** What known 1RMs are taken times for choosing, so that they stand on the nearest step. */
const stepShare = (oneRepMaxKg: Profile['athlete']['oneRepMaxKg']): number => {
  const known = Object.values(oneRepMaxKg).filter((kg) => kg !== null);
  const steps = known.reduce((sum, kg) => sum + Math.log(kg), 0) / Math.max(1, known.length) / Math.log(STRENGTH_STEP);
  return STRENGTH_STEP ** (Math.round(steps) - steps);
};

const loadable = (loads: readonly Load[] | null, oneRepMaxKg: number | null, goal: TrainingGoal): boolean => {
  if (!loads) return true;
  const lightest = loads[0];
  if (!lightest) return false;
  return oneRepMaxKg === null || kilogramsOf(lightest.mass) <= oneRepMaxKg * LIGHTEST_SHARE[goal];
};

/** Loads among working weights from which on a gym is fine, and below which it is useless. */
const FINE_LOADS = 5;
const FEWEST_LOADS = 2;
const COARSE = 0.1;

const coarsenessOf = (loads: readonly Load[] | null, oneRepMaxKg: number | null): number => {
  if (!oneRepMaxKg || !loads) return 0;
  const inside =
    firstAtLeast(loads, massOfKilograms(oneRepMaxKg * 0.9)) - firstAtLeast(loads, massOfKilograms(oneRepMaxKg * 0.5));
  return inside >= FINE_LOADS ? 0 : inside < FEWEST_LOADS ? 1 : COARSE;
};

/**
 * What ten points more of stimulus than of fatigue are worth in a ranking: about as much as one step of being known, so
 * that scores tell apart what serves alike and never go before goal, injuries or wishes (engineering default).
 */
const SCORE_WEIGHT = 0.8;

const worthOf = ({ slug }: Exercise, { scores }: Catalog): number => {
  const score = scores?.get(slug);
  return score === undefined ? 0 : (SCORE_WEIGHT * (score.stimulus - score.fatigue)) / 10;
};

const isBarred = ({ verdict }: Judgement): boolean => verdict === 'avoid' || verdict === 'stop_refer';

/** Everything the catalogue offers, judged for this person, gym and goal, and for what else it may serve. */
export const poolFor = (profile: Profile, catalog: Catalog, also: readonly Suit[] = []): Pool => {
  const { athlete, gym, goal } = profile;
  const owned = new Set(gym.equipment);
  const named = namedInReference(profile.referenceInput, catalog);
  const disliked = new Set([...athlete.dislikes, ...named.avoid.filter((slug) => !athlete.likes.includes(slug))]);
  const liked = new Set([...athlete.likes, ...named.favour].filter((slug) => !disliked.has(slug)));
  const limits = personLimits(athlete, profile.difficulty);
  const isEquipped = (exercise: Exercise): boolean =>
    exercise.equipment.some((option) => option.every((slug) => slug === 'none' || owned.has(slug)));
  const tooDemanding = ({ slug, skill }: Exercise): boolean => skill > limits.maxSkill + (liked.has(slug) ? 1 : 0);
  const isUseless = (exercise: Exercise, serves: number): boolean =>
    serves === 0 && !isSteady(exercise) && !also.some((part) => exercise.suits[part] > 0);
  const toStep = stepShare(athlete.oneRepMaxKg);
  const candidateOf = (exercise: Exercise, equipped = isEquipped(exercise)): Candidate => {
    const judgement = judgeExercise(exercise, athlete.injuries);
    const loads = equipped ? loadsFor(exercise, gym) : null;
    const oneRepMaxKg = exerciseOneRepMaxKg(exercise, athlete.oneRepMaxKg);
    const judgedKg = oneRepMaxKg === null ? null : oneRepMaxKg * toStep;
    const serves = servesGoal(exercise, goal);
    const blockers: Blocker[] = [];
    if (!equipped) blockers.push('equipment');
    if (isBarred(judgement)) blockers.push('injury');
    if (disliked.has(exercise.slug)) blockers.push('dislike');
    if (tooDemanding(exercise)) blockers.push('skill');
    if (isUseless(exercise, serves)) blockers.push('goal');
    if (equipped && !loadable(loads, oneRepMaxKg, goal)) blockers.push('load');
    const coarseness = coarsenessOf(loads, judgedKg);
    const worth = worthOf(exercise, catalog);
    const appeal = appealOf({ exercise, judgement, loads, coarseness, worth }, profile, liked);
    return { exercise, judgement, oneRepMaxKg, loads, coarseness, serves, worth, appeal, blockers };
  };
  const find = new Map<string, Candidate>();
  const byPattern = new Map<MovementPattern, Candidate[]>();
  const goals = [...SUITS[goal], ...also];
  for (const exercise of sift(catalog, { gym: gym.equipment, maxSkill: limits.maxSkill + 1, goals })) {
    if (disliked.has(exercise.slug) || tooDemanding(exercise)) continue;
    const candidate = candidateOf(exercise, true);
    if (candidate.blockers.length > 0) continue;
    find.set(exercise.slug, candidate);
    const list = byPattern.get(exercise.pattern);
    if (list) list.push(candidate);
    else byPattern.set(exercise.pattern, [candidate]);
  }
  let all: readonly Candidate[] | null = null;
  return {
    byPattern,
    find,
    all: () => (all ??= catalog.exercises.map((exercise) => candidateOf(exercise))),
    barred: () => catalog.exercises.filter((exercise) => isBarred(judgeExercise(exercise, athlete.injuries))).length,
    liked,
    limits,
  };
};
