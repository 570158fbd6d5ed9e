import { MUSCLE_GROUPS } from '../../../catalog/taxonomy.ts';
import { SESSION_SET_CEILING } from '../../../volume/status.ts';
import { MAJORS, majorsOf, REPEAT_LOSS, SECOND_DAY_WORTH, type Filling } from './filling.ts';
import type { WeekProblem } from './problem.ts';
import { SLOPES } from './targets.ts';

/** A mixed-integer linear program to be made as large as possible; rows are `lower <= sum of terms <= upper`. */
export type Milp = {
  columns: { cost: number; lower: number; upper: number; whole: boolean }[];
  rows: { lower: number; upper: number; terms: [column: number, factor: number][] }[];
};

/** Where solving stops: at a relative gap, or when it has used up its nodes or iterations; never by the clock. */
export type MilpLimits = { gap: number; nodes: number; iterations: number };
/** The best found, by column (null where nothing was), and the most that any answer can be worth. */
export type MilpAnswer = { values: readonly number[] | null; bound: number };
/** `start` are values of the first columns, all whole ones among them, of an answer that is known. */
export type SolveMilp = (milp: Milp, limits: MilpLimits, start?: readonly number[]) => MilpAnswer | null;

/** The sets of an option as terms of a row. */
export const setsOf = ({ options }: WeekProblem, i: number, factor: number): [column: number, factor: number][] => [
  [2 * i, factor * (options[i]?.least ?? 0)],
  [2 * i + 1, factor],
];

/**
 * A week as an integer program around a filling that satisfies it: the same limits and the same worth, so that the best
 * it proves is a bound for the filling. Column `2i` says whether option `i` is open, `2i + 1` its sets beyond the fewest;
 * behind them one for each group that has a minimum to reach, whether it does.
 */
export const weekMilp = (filling: Filling, heavyGoal: boolean): Milp => {
  const { problem } = filling;
  const { options, dayCount, targets } = problem;
  const columns: Milp['columns'] = [];
  const rows: Milp['rows'] = [];
  const column = (cost: number, lower: number, upper: number, whole: boolean): number =>
    columns.push({ cost, lower, upper, whole }) - 1;
  const row = (lower: number, upper: number, terms: [number, number][]): void => {
    if (terms.length > 0) rows.push({ lower, upper, terms });
  };
  const open = (i: number): number => 2 * i;
  const extra = (i: number): number => 2 * i + 1;
  const sets = (i: number, factor: number) => setsOf(problem, i, factor);

  options.forEach((option, i) => {
    const spare = option.most - option.least;
    const kept = option.kept && (filling.sets[i] as number) > 0;
    column(option.least * option.value - option.loss, kept ? 1 : 0, 1, true);
    column(option.value, 0, spare, true);
    if (spare > 0)
      row(-Infinity, 0, [
        [extra(i), 1],
        [open(i), -spare],
      ]);
  });

  const reaching = targets.map(({ reached }) => (reached > 0 ? column(reached, 0, 1, true) : null));
  const couples = Array.from({ length: problem.tightness > 0 ? dayCount : 0 }, () =>
    column(0, 0, problem.mostItems, true),
  );

  const trainedBy = (some: readonly number[], group: number): [number, number][] =>
    some.flatMap((i): [number, number][] => {
      const at = options[i]?.groups.indexOf(group) ?? -1;
      return at < 0 ? [] : sets(i, options[i]?.shares[at] as number);
    });

  for (let day = 0; day < dayCount; day++) {
    const here = options.flatMap((option, i) => (option.day === day ? [i] : []));
    const alternated = here.filter((i) => options[i]?.alternates);
    const pairs = couples[day];
    const alone = pairs === undefined || alternated.length === 0 ? null : column(0, 0, 1, false);
    if (pairs !== undefined && alone !== null)
      row(-Infinity, 0, [...alternated.map((i): [number, number] => [open(i), 1]), [pairs, -2], [alone, -1]]);
    row(-Infinity, problem.limit - problem.frame, [
      ...here.flatMap((i): [number, number][] => [
        [open(i), (options[i]?.fixed ?? 0) + (options[i]?.least ?? 0) * (options[i]?.perSet ?? 0)],
        [extra(i), options[i]?.perSet ?? 0],
      ]),
      ...(alone === null
        ? []
        : [[alone, Math.max(0, Math.min(...alternated.map((i) => options[i]?.alone ?? 0)))] as [number, number]]),
    ]);
    row(
      1,
      Infinity,
      here.map((i) => [open(i), 1]),
    );
    row(
      -Infinity,
      problem.mostItems,
      here.flatMap((i): [number, number][] => (options[i]?.slot.role === 'conditioning' ? [] : [[open(i), 1]])),
    );
    const by = (key: (i: number) => unknown): number[][] => [
      ...here
        .reduce((map, i) => map.set(key(i), [...(map.get(key(i)) ?? []), i]), new Map<unknown, number[]>())
        .values(),
    ];
    for (const list of by((i) => options[i]?.slot)) {
      const must = list.some((i) => (filling.sets[i] as number) > 0) && options[list[0] as number]?.slot.required;
      row(
        must ? 1 : 0,
        1,
        list.map((i) => [open(i), 1]),
      );
    }
    for (const list of by((i) => options[i]?.chosen.candidate.exercise.family))
      if (list.length > 1)
        row(
          0,
          1,
          list.map((i) => [open(i), 1]),
        );
    MUSCLE_GROUPS.forEach((_, group) => row(-Infinity, SESSION_SET_CEILING, trainedBy(here, group)));
  }

  targets.forEach(({ least, floor, aim, ceiling, weight }, group) => {
    const parts = [floor, aim - floor, Math.max(0, ceiling - aim)].map((room, at) =>
      column(weight * (SLOPES[at] as number), 0, room, false),
    );
    const volume = trainedBy([...options.keys()], group);
    row(0, 0, [...volume, ...parts.map((part): [number, number] => [part, -1])]);
    const reached = reaching[group] ?? null;
    if (reached !== null) row(0, Infinity, [...volume, [reached, -least]]);
  });

  const covered = filling.covered();
  problem.needed.forEach((_, group) => {
    if (!covered.has(group)) return;
    row(
      1,
      Infinity,
      problem.covers.flatMap((groups, i): [number, number][] => (groups.includes(group) ? [[open(i), 1]] : [])),
    );
  });

  const side = (which: 'push' | 'pull', factor: number): [number, number][] =>
    options.flatMap((option, i) => (option.side === which ? sets(i, factor) : []));
  if (filling.pull > 0 && filling.push > 0) {
    row(Math.min(0, filling.pull - filling.push), Infinity, [...side('pull', 1), ...side('push', -1)]);
    row(-Infinity, 2, [...side('pull', 1), ...side('push', -1.8)]);
  }

  if (problem.twice) {
    for (let major = 0; major < MAJORS; major++) {
      const days = Array.from({ length: dayCount }, (_, day) => {
        const trains = options.flatMap((option, i): [number, number][] =>
          option.day === day && majorsOf(option).includes(major) ? [[open(i), -1]] : [],
        );
        const trained = column(0, 0, trains.length > 0 ? 1 : 0, false);
        row(-Infinity, 0, [[trained, 1], ...trains]);
        return trained;
      });
      const counted = column(SECOND_DAY_WORTH, 0, 2, false);
      row(-Infinity, 0, [[counted, 1], ...days.map((day): [number, number] => [day, -1])]);
    }
  }

  const uses = new Map<string, number[]>();
  options.forEach((option, i) => {
    if (option.steady !== null || (heavyGoal && option.slot.role === 'main')) return;
    const { slug } = option.chosen.candidate.exercise;
    uses.set(slug, [...(uses.get(slug) ?? []), i]);
  });
  for (const list of uses.values()) {
    if (new Set(list.map((i) => options[i]?.day)).size < 2) continue;
    const again = column(-REPEAT_LOSS, 0, Infinity, false);
    row(-1, Infinity, [[again, 1], ...list.map((i): [number, number] => [open(i), -1])]);
  }
  return { columns, rows };
};

/** The same limits, and nothing of worth but how many groups reach their minimum. */
export const reachMilp = (filling: Filling, heavyGoal: boolean): Milp => {
  const { columns, rows } = weekMilp(filling, heavyGoal);
  const { options, targets } = filling.problem;
  const from = 2 * options.length;
  const to = from + targets.filter(({ reached }) => reached > 0).length;
  return { columns: columns.map((each, i) => ({ ...each, cost: i >= from && i < to ? 1 : 0 })), rows };
};

/** A filling as values of the first columns: where a search may begin. */
export const startOf = (filling: Filling): number[] => [
  ...filling.sets.flatMap((sets, i) => (sets > 0 ? [1, sets - filling.option(i).least] : [0, 0])),
  ...filling.reaches().map((reached) => (reached ? 1 : 0)),
  ...(filling.problem.tightness === 0 ? [] : filling.open).map((day) =>
    Math.floor(day.filter((i) => filling.option(i).alternates).length / 2),
  ),
];
