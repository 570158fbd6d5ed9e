import type { Exercise } from '../../catalog/exercise.ts';
import type { ClassFormat } from '../class-program.ts';
import { CHANGE_OVER_S, FATIGUE, unitSeconds, PACE } from '../facts/work-seconds.ts';
import { heats as heatsOf, igyg, minUnits, rotation, splitEvenly } from '../law/share-units.ts';
import { estimateFinish, RACED } from '../facts/estimate-finish.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { niceAmount } from './nice-amount.ts';

export type ConditioningFormat = Exclude<ClassFormat, 'SETS'>;
type Made = Omit<Draft, 'title'>;

/** Between one heat and the next, in seconds. */
export const BETWEEN_HEATS_S = 60;
export const BETWEEN_TABATAS_S = 60;
export const SWAP_S = 10;
const LONGEST_S = 1200;
const SHORTEST_S = 240;
/** Work for time gets so much more than it should take. */
const CAP = 1.25;

const base = {
  kind: 'conditioning',
  intervalS: null,
  workS: null,
  restS: null,
  percent: null,
  rir: null,
  maxEffort: false,
  share: null,
  rounds: null,
} as const;

/** How many people must find a place at each movement at once, by format; null where that many movements do not make it. */
export const neededPlaces = (format: ConditioningFormat, n: number, k: number): number | null => {
  if (format === 'STATIONS') return k >= 3 && n >= k ? minUnits(n, k) : null;
  if (format === 'IGYG') return n >= 2 ? Math.ceil(n / 3) : null;
  if (format === 'EMOM' || format === 'TABATA') return k >= 2 && n >= k ? minUnits(n, k) : n;
  if (format === 'INTERVALS' || format === 'DEATH_BY' || format === 'E2MOM') return n;
  return Math.ceil(n / 2);
};

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;

const inHeats = (
  windowS: number,
  n: number,
  places: number,
): (Pick<Made, 'arrangement' | 'sizes'> & { eachS: number }) | null => {
  const { heats, sizes } = heatsOf(n, Math.min(places, n));
  const eachS = Math.min(LONGEST_S, (windowS - (heats - 1) * BETWEEN_HEATS_S) / heats);
  return heats > 2 || eachS < SHORTEST_S ? null : { arrangement: heats === 1 ? 'together' : 'heats', sizes, eachS };
};

const shared = (n: number, k: number, places: number): Pick<Made, 'arrangement' | 'sizes'> | null => {
  if (places >= n) return { arrangement: 'together', sizes: [n] };
  return n >= k && k >= 2 && places >= minUnits(n, k) ? { arrangement: 'stagger', sizes: splitEvenly(n, k) } : null;
};

const plan = (exercises: readonly Exercise[], seconds: (i: number) => number, most = false): Made['movements'] =>
  exercises.map((exercise, i) => ({
    exercise,
    unit: exercise.measure,
    amounts: [niceAmount(exercise, exercise.measure, seconds(i), most)],
  }));

const finishOf = (made: Pick<Made, 'movements' | 'format' | 'rounds' | 'capS'>, context: Context): number =>
  estimateFinish(
    made,
    {
      rounds: null,
      movements: made.movements.map(({ exercise, unit, amounts }) => ({
        slug: exercise.slug,
        unit,
        amounts,
        load: null,
        uses: [],
        steps: [],
        cues: [],
      })),
    },
    'intermediate',
    context.find,
  );

/** Sets the intended time to what the board takes the middle of the class, if the cap leaves room for the slower ones. */
const forTime = (made: Made, context: Context): Made | null => {
  const targetS = finishOf(made, context);
  const capS = Math.max(floorTo(targetS * CAP + 29, 30), 60);
  return capS > made.capS || targetS < 120 ? null : { ...made, targetS, capS };
};

/** A draft with other amounts or rounds, timed anew; null where it no longer fits into the seconds of a heat. */
export const reTimed = (made: Made, heatS: number, context: Context): Made | null =>
  RACED.has(made.format) ? forTime({ ...made, capS: heatS }, context) : made;

type Builder = (
  exercises: readonly Exercise[],
  windowS: number,
  n: number,
  places: number,
  context: Context,
  turn: number,
) => Made | null;

const AMRAP: Builder = (exercises, windowS, n, places) => {
  const heat = inHeats(windowS, n, places);
  if (!heat) return null;
  const capS = floorTo(heat.eachS, heat.arrangement === 'heats' ? 30 : 60);
  const eachS = Math.min(60, Math.max(18, capS / 5 / exercises.length - CHANGE_OVER_S));
  return {
    ...base,
    format: 'AMRAP',
    movements: plan(exercises, () => eachS),
    arrangement: heat.arrangement,
    sizes: heat.sizes,
    capS,
    targetS: capS,
  };
};

const roundsForTime: Builder = (exercises, windowS, n, places, context, turn) => {
  const heat = inHeats(windowS, n, places);
  if (!heat) return null;
  const rounds = 3 + (turn % 3);
  const eachS = heat.eachS / (CAP + 0.03) / FATIGUE / rounds / exercises.length - CHANGE_OVER_S;
  if (eachS < 12) return null;
  const made: Made = {
    ...base,
    format: 'FOR_TIME',
    rounds,
    movements: plan(exercises, () => eachS, true),
    arrangement: heat.arrangement,
    sizes: heat.sizes,
    capS: heat.eachS,
    targetS: heat.eachS,
  };
  return forTime(made, context);
};

const SCHEMES = [
  [21, 15, 9],
  [15, 12, 9],
  [12, 9, 6],
  [27, 21, 15, 9],
  [30, 20, 10],
  [18, 15, 12, 9],
  [9, 6, 3],
  [40, 30, 20, 10],
  [24, 18, 12, 6],
  [50, 40, 30, 20, 10],
];
const LADDERS = [
  [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  [2, 4, 6, 8, 10],
  [3, 6, 9, 12, 15],
  [12, 10, 8, 6, 4, 2],
  [2, 4, 6, 8, 10, 12, 14],
  [5, 10, 15, 20, 15, 10, 5],
  [16, 14, 12, 10, 8, 6, 4, 2],
];

const byScheme =
  (format: 'FOR_TIME' | 'LADDER', schemes: number[][]): Builder =>
  (exercises, windowS, n, places, context, turn) => {
    if (exercises.some(({ measure }) => measure !== 'reps')) return null;
    const heat = inHeats(windowS, n, places);
    if (!heat) return null;
    const fitting = schemes.flatMap((scheme) => {
      const made: Made = {
        ...base,
        format,
        rounds: scheme.length,
        arrangement: heat.arrangement,
        sizes: heat.sizes,
        capS: heat.eachS,
        targetS: heat.eachS,
        movements: exercises.map((exercise) => ({ exercise, unit: 'reps', amounts: scheme })),
      };
      const timed = forTime(made, context);
      return timed && timed.capS >= heat.eachS * 0.5 ? [timed] : [];
    });
    return fitting[turn % Math.max(1, fitting.length)] ?? null;
  };

const CHIPPER: Builder = (exercises, windowS, n, places, context) => {
  const heat = inHeats(windowS, n, places);
  if (!heat || exercises.length < 4) return null;
  const eachS = heat.eachS / (CAP + 0.03) / FATIGUE / exercises.length - CHANGE_OVER_S;
  const made: Made = {
    ...base,
    format: 'CHIPPER',
    rounds: 1,
    movements: plan(exercises, () => eachS, true),
    arrangement: heat.arrangement,
    sizes: heat.sizes,
    capS: heat.eachS,
    targetS: heat.eachS,
  };
  return forTime(made, context);
};

/** So that even the slower ones stay within three quarters of the interval. */
const EMOM_SHARE = 0.75 / PACE.beginner;

const EMOM: Builder = (exercises, windowS, n, places) => {
  const k = exercises.length;
  const share = shared(n, k, places);
  const minutes = Math.min(20, floorTo(Math.floor(windowS / 60), k));
  if (!share || minutes < 6 || minutes < 2 * k) return null;
  const movements = plan(exercises, () => 60 * EMOM_SHARE - CHANGE_OVER_S, true);
  return {
    ...base,
    ...share,
    format: 'EMOM',
    rounds: minutes,
    intervalS: 60,
    movements,
    capS: minutes * 60,
    targetS: minutes * 60,
  };
};

const E2MOM: Builder = (exercises, windowS, n, places) => {
  const rounds = Math.min(10, Math.floor(windowS / 120));
  if (places < n || rounds < 3 || exercises.length > 3) return null;
  const movements = plan(exercises, () => (120 * EMOM_SHARE) / exercises.length - CHANGE_OVER_S, true);
  return {
    ...base,
    format: 'E2MOM',
    arrangement: 'together',
    sizes: [n],
    rounds,
    intervalS: 120,
    movements,
    capS: rounds * 120,
    targetS: rounds * 120,
  };
};

const WORK_AND_REST = [
  [60, 60],
  [90, 90],
  [120, 60],
  [45, 45],
  [180, 90],
  [90, 60],
  [150, 60],
] as const;

const INTERVALS: Builder = (exercises, windowS, n, places, _context, turn) => {
  if (places < n || exercises.length !== 1) return null;
  const [workS, restS] = WORK_AND_REST[turn % WORK_AND_REST.length] ?? [60, 60];
  const rounds = Math.min(10, Math.floor((windowS + restS) / (workS + restS)));
  if (rounds < 3) return null;
  const capS = rounds * (workS + restS) - restS;
  return {
    ...base,
    format: 'INTERVALS',
    arrangement: 'together',
    sizes: [n],
    rounds,
    workS,
    restS,
    movements: plan(exercises, () => workS * 0.86, true),
    capS,
    targetS: capS,
  };
};

const IGYG: Builder = (exercises, windowS, n, places, _context, turn) => {
  const group = Math.max(2, Math.ceil(n / Math.min(n, places)));
  if (group > 3 || n < 2 || exercises.length > 2) return null;
  const workS = [40, 60, 45, 30, 50][turn % 5] ?? 40;
  const setsEach = Math.min(12, floorTo(Math.floor((windowS + SWAP_S) / (group * (workS + SWAP_S))), exercises.length));
  if (setsEach < 2) return null;
  const { durationS, restS } = igyg({ n: group, units: 1, workS, setsEach, swapS: SWAP_S });
  return {
    ...base,
    format: 'IGYG',
    arrangement: 'turns',
    sizes: splitEvenly(n, Math.ceil(n / group)),
    rounds: setsEach,
    workS,
    restS,
    movements: plan(exercises, () => workS * 0.85, true),
    capS: durationS,
    targetS: durationS,
  };
};

const TABATA: Builder = (exercises, windowS, n, places) => {
  const k = exercises.length;
  const share = shared(n, k, places);
  const capS = k * 240 + (k - 1) * BETWEEN_TABATAS_S;
  if (!share || k < 2 || capS > windowS) return null;
  return {
    ...base,
    ...share,
    format: 'TABATA',
    rounds: k,
    workS: 20,
    restS: 10,
    movements: plan(exercises, () => 16, true),
    capS,
    targetS: capS,
  };
};

const DEATH_BY: Builder = (exercises, windowS, n, places) => {
  const [exercise] = exercises;
  if (!exercise || exercises.length > 1 || places < n || exercise.measure !== 'reps') return null;
  const minutes = Math.min(
    12,
    Math.floor(windowS / 60),
    Math.floor(57 / PACE.beginner / unitSeconds(exercise, 'reps')),
  );
  if (minutes < 8) return null;
  return {
    ...base,
    format: 'DEATH_BY',
    arrangement: 'together',
    sizes: [n],
    rounds: minutes,
    intervalS: 60,
    maxEffort: true,
    movements: [{ exercise, unit: 'reps', amounts: Array.from({ length: minutes }, (_, i) => i + 1) }],
    capS: minutes * 60,
    targetS: minutes * 60,
  };
};

const STATIONS: Builder = (exercises, windowS, n, places, _context, turn) => {
  const s = exercises.length;
  if (s < 3 || n < s || places < minUnits(n, s)) return null;
  const [workS, transS] = (
    [
      [45, 15],
      [40, 20],
      [60, 15],
      [50, 20],
      [30, 15],
    ] as const
  )[turn % 5] ?? [45, 15];
  const roundRestS = 60;
  const rounds = Math.floor((windowS + transS + roundRestS) / (s * (workS + transS) + roundRestS));
  if (rounds < 1) return null;
  const { durationS, groupSizes } = rotation({
    n,
    caps: exercises.map(() => places),
    rounds: Math.min(rounds, 5),
    workS,
    transS,
    roundRestS,
  });
  return {
    ...base,
    format: 'STATIONS',
    arrangement: 'rotation',
    sizes: groupSizes,
    rounds: Math.min(rounds, 5),
    workS,
    restS: transS,
    intervalS: roundRestS,
    movements: plan(exercises, () => workS * 0.85, true),
    capS: durationS,
    targetS: durationS,
  };
};

export const BUILDERS: Readonly<Record<ConditioningFormat, readonly Builder[]>> = {
  AMRAP: [AMRAP],
  FOR_TIME: [byScheme('FOR_TIME', SCHEMES), roundsForTime],
  LADDER: [byScheme('LADDER', LADDERS)],
  CHIPPER: [CHIPPER],
  EMOM: [EMOM],
  E2MOM: [E2MOM],
  INTERVALS: [INTERVALS],
  IGYG: [IGYG],
  TABATA: [TABATA],
  DEATH_BY: [DEATH_BY],
  STATIONS: [STATIONS],
};
