// The words of the script language. A script that uses another word is not understood.

const SHORT: Readonly<Record<string, string>> = {
  w: 'weights',
  r: 'reps',
  cr: 'completedReps',
  cw: 'completedWeights',
  mr: 'minReps',
  ns: 'numberOfSets',
};

const SETS = [
  'weights',
  'originalWeights',
  'completedWeights',
  'reps',
  'minReps',
  'completedReps',
  'completedRepsLeft',
  'RPE',
  'completedRPE',
  'timers',
  'setTime',
  'completedSetTime',
  'amraps',
  'logrpes',
  'askweights',
];
const PLAIN = [
  'rm1',
  'bodyweight',
  'day',
  'week',
  'dayInWeek',
  'programNumberOfSets',
  'numberOfSets',
  'completedNumberOfSets',
  'setVariationIndex',
  'exerciseVariationIndex',
  'descriptionIndex',
  'setIndex',
];
const KNOWN = new Set([...SETS, ...PLAIN]);
const CHANGEABLE = new Set([
  'weights',
  'reps',
  'minReps',
  'RPE',
  'timers',
  'setTime',
  'amraps',
  'logrpes',
  'askweights',
  'rm1',
  'numberOfSets',
  'setVariationIndex',
  'exerciseVariationIndex',
  'descriptionIndex',
]);

/** The full word for what was written, or null when the language has no such word. */
export const knownWord = (word: string): string | null => {
  const full = Object.hasOwn(SHORT, word) ? (SHORT[word] ?? word) : word;
  return KNOWN.has(full) ? full : null;
};

export const isChangeable = (word: string): boolean => CHANGEABLE.has(word);

export const FUNCTIONS: ReadonlySet<string> = new Set([
  'floor',
  'ceil',
  'round',
  'sum',
  'min',
  'max',
  'increment',
  'decrement',
  'roundWeight',
  'rpeMultiplier',
  'calculate1RM',
  'calculateTrainingMax',
  'zeroOrGte',
]);
/** Functions that do something instead of answering something. */
export const ACTIONS: ReadonlySet<string> = new Set(['sets', 'print']);
