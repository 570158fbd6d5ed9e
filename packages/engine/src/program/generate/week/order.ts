import type { Slot } from '../slots.ts';
import { mayPair, type Tightness } from './plan.ts';
import type { Option, WeekProblem } from './problem.ts';

const ROLE_ORDER = { main: 0, secondary: 1, accessory: 2, conditioning: 4 } as const;
/** Between the last compound and the first isolation. */
const BEHIND_COMPOUNDS = 2.4;

const isolates = ({ chosen }: Pick<Option, 'chosen'>): boolean => chosen.candidate.exercise.mechanic === 'isolation';

/** Speed work first, mains, secondaries, then accessories: compounds before isolation, conditioning last. */
const placeOf = (option: Pick<Option, 'chosen'> & { slot: Slot }): number => {
  const { name, role } = option.slot;
  if (name === 'speed') return -1;
  return role === 'accessory' && isolates(option)
    ? 3
    : role === 'secondary' && isolates(option)
      ? 2.5
      : ROLE_ORDER[role];
};

/** What an option's place in its day turns on. */
type Trait = { place: number; isolates: boolean; pairs: boolean; pattern: string; muscle: string };

const traitOf = (option: Option, tightness: Tightness): Trait => {
  const { pattern, muscles } = option.chosen.candidate.exercise;
  const { role, name, sets } = option.slot;
  const pairs = tightness > 0 && mayPair(role, tightness) && name !== 'speed' && !sets;
  return { place: placeOf(option), isolates: isolates(option), pairs, pattern, muscle: muscles[0].muscle };
};

/** Options of a day in the order they are trained: one alone, or a couple that is alternated. */
export type Order = readonly (readonly number[])[];

type Block = { at: number; from: number; members: readonly number[] };

/**
 * Orders the days of a problem, and couples what does not tire each other as far as the tightness lets it: of one place
 * in the day, those with as many sets first, then what is left. A couple stands where its later one would, of both kinds
 * behind the compounds.
 */
export const ordering = ({ options }: WeekProblem, tightness: Tightness) => {
  const traits: (Trait | undefined)[] = [];
  const trait = (index: number): Trait => (traits[index] ??= traitOf(options[index] as Option, tightness));
  const placed = (a: number, b: number): number => trait(a).place - trait(b).place;

  const couplesOf = (items: readonly number[], sets: ArrayLike<number>): [number, number][] => {
    const couples: [number, number][] = [];
    const single = new Set(items.filter((index) => trait(index).pairs));
    const couple = (item: number, may: (one: Trait, other: Trait) => boolean): boolean => {
      const one = trait(item);
      let mate = -1;
      let nearest = Infinity;
      for (const index of single) {
        const other = trait(index);
        const apart = Math.abs((sets[index] as number) - (sets[item] as number));
        if (index === item || apart >= nearest || !may(one, other)) continue;
        if (one.pattern === other.pattern || one.muscle === other.muscle) continue;
        mate = index;
        nearest = apart;
      }
      if (mate < 0) return false;
      single.delete(item);
      single.delete(mate);
      couples.push([item, mate]);
      return true;
    };
    for (const item of single) couple(item, (one, other) => one.place === other.place);
    for (const item of single) couple(item, (one, other) => one.isolates === other.isolates);
    // One couple of both kinds at most: it stands behind the compounds, and no compound may follow an isolation.
    for (const item of single) if (couple(item, (one, other) => other.isolates && !one.isolates)) break;
    return couples;
  };

  return (open: Iterable<number>, sets: ArrayLike<number>): Order => {
    const items = [...open].toSorted((a, b) => placed(a, b) || a - b);
    const couples = items.some((index) => trait(index).pairs) ? couplesOf(items, sets) : [];
    if (couples.length === 0) return items.map((index) => [index]);
    const coupled = new Set(couples.flat());
    const blocks: Block[] = [];
    items.forEach((index, from) => {
      if (!coupled.has(index)) blocks.push({ at: trait(index).place, from, members: [index] });
    });
    for (const couple of couples) {
      const [one, other] = couple;
      const [first, last] = placed(one, other) <= 0 ? [one, other] : [other, one];
      const mixed = trait(first).isolates !== trait(last).isolates;
      blocks.push({
        at: mixed ? BEHIND_COMPOUNDS : trait(last).place,
        from: items.indexOf(first),
        members: [first, last],
      });
    }
    return blocks.toSorted((a, b) => a.at - b.at || a.from - b.from).map(({ members }) => members);
  };
};
