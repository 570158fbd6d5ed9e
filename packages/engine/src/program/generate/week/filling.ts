import { SESSION_SET_CEILING } from '../../../volume/status.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from '../../../catalog/taxonomy.ts';
import type { Option, WeekProblem } from './problem.ts';
import { worthOf, type Target } from './targets.ts';

/** Muscle groups to be trained on two days a week; the delts count as one. */
const MAJOR: readonly (readonly MuscleGroup[])[] = [
  ['chest'],
  ['back'],
  ['front_delts', 'side_delts', 'rear_delts'],
  ['quads'],
  ['hamstrings'],
  ['glutes'],
];
export const MAJORS = MAJOR.length;
const MAJOR_OF = MUSCLE_GROUPS.map((group) => MAJOR.findIndex((groups) => groups.includes(group)));

const majorsOfGroups = new WeakMap<readonly number[], readonly number[]>();

/** The major groups an option trains, each once. */
export const majorsOf = ({ groups }: Option): readonly number[] => {
  const known = majorsOfGroups.get(groups);
  if (known) return known;
  const majors = [...new Set(groups.map((group) => MAJOR_OF[group] as number).filter((major) => major >= 0))];
  majorsOfGroups.set(groups, majors);
  return majors;
};

/** Worth of the second day a week that a major muscle group is trained on. */
export const SECOND_DAY_WORTH = 4;
/** Lost for each further day an exercise comes back in the week, unless it is a main lift worth practising. */
export const REPEAT_LOSS = 0.8;

/** A week being filled: sets of each option, and what they add up to. Every change is by `set`. */
export class Filling {
  readonly problem: WeekProblem;
  readonly sets: number[];
  readonly seconds: number[];
  /** Options with sets, by day, in the order they were opened. */
  readonly open: number[][];
  push = 0;
  pull = 0;
  private readonly volume: Float64Array;
  private readonly dayVolume: Float64Array[];
  private readonly repeatLoss: number;
  private readonly majors: (readonly number[])[];
  /** Options that train a major group, by day, and days on which one does. */
  private readonly trained: Int32Array[];
  private readonly days = new Int32Array(MAJOR.length);
  private readonly lifts: Int32Array;
  /** Open options by day and slot, by day and family, and by exercise. */
  private readonly slotUses: Int32Array[];
  private readonly familyUses: Int32Array[];
  private readonly uses: Int32Array;

  constructor(problem: WeekProblem, heavyGoal: boolean) {
    this.problem = problem;
    this.sets = problem.options.map(() => 0);
    this.seconds = Array.from({ length: problem.dayCount }, () => problem.frame);
    this.open = Array.from({ length: problem.dayCount }, () => []);
    this.volume = new Float64Array(MUSCLE_GROUPS.length);
    this.dayVolume = Array.from({ length: problem.dayCount }, () => new Float64Array(MUSCLE_GROUPS.length));
    this.repeatLoss = heavyGoal ? 0 : REPEAT_LOSS;
    this.majors = problem.options.map(majorsOf);
    this.trained = Array.from({ length: problem.dayCount }, () => new Int32Array(MAJOR.length));
    this.lifts = new Int32Array(problem.dayCount);
    const { slots, families, exercises } = problem.kinds;
    this.slotUses = Array.from({ length: problem.dayCount }, () => new Int32Array(slots.count));
    this.familyUses = Array.from({ length: problem.dayCount }, () => new Int32Array(families.count));
    this.uses = new Int32Array(exercises.count);
  }

  option(index: number): Option {
    return this.problem.options[index] as Option;
  }

  /** Seconds more that a change of an option's sets takes. */
  extraSeconds(index: number, to: number): number {
    const { fixed, perSet } = this.option(index);
    const from = this.sets[index] as number;
    const once = (from === 0 ? 0 : -fixed) + (to === 0 ? 0 : fixed);
    return once + (to - from) * perSet;
  }

  set(index: number, to: number): void {
    const option = this.option(index);
    const from = this.sets[index] as number;
    const more = to - from;
    (this.seconds[option.day] as number) += this.extraSeconds(index, to);
    if ((from === 0) !== (to === 0)) this.switch(index, to > 0);
    const day = this.dayVolume[option.day] as Float64Array;
    for (let i = 0; i < option.groups.length; i++) {
      const group = option.groups[i] as number;
      const added = (option.shares[i] as number) * more;
      (this.volume[group] as number) += added;
      (day[group] as number) += added;
    }
    if (option.side === 'push') this.push += more;
    if (option.side === 'pull') this.pull += more;
    this.sets[index] = to;
  }

  private switch(index: number, on: boolean): void {
    const { day, slot } = this.option(index);
    const step = on ? 1 : -1;
    const open = this.open[day] as number[];
    if (on) open.push(index);
    else open.splice(open.indexOf(index), 1);
    if (slot.role !== 'conditioning') (this.lifts[day] as number) += step;
    const { slots, families, exercises } = this.problem.kinds;
    ((this.slotUses[day] as Int32Array)[slots.of[index] as number] as number) += step;
    ((this.familyUses[day] as Int32Array)[families.of[index] as number] as number) += step;
    (this.uses[exercises.of[index] as number] as number) += step;
    const trained = this.trained[day] as Int32Array;
    for (const major of this.majors[index] as readonly number[]) {
      const before = trained[major] as number;
      trained[major] = before + step;
      if (before === (on ? 0 : 1)) (this.days[major] as number) += step;
    }
  }

  /** Whether an option may be opened beside what stands there: one a slot, no exercise or family twice a day. */
  free(index: number): boolean {
    const mine = (this.sets[index] as number) > 0 ? 1 : 0;
    const { slots, families } = this.problem.kinds;
    const { day } = this.option(index);
    return (
      (this.slotUses[day] as Int32Array)[slots.of[index] as number] === mine &&
      (this.familyUses[day] as Int32Array)[families.of[index] as number] === mine
    );
  }

  /** Whether volumes stay below every weekly ceiling and the useful limit of a session, and the day within its time. */
  fits(index: number, to: number): boolean {
    const option = this.option(index);
    if ((this.seconds[option.day] as number) + this.extraSeconds(index, to) > this.problem.limit) return false;
    if (this.sets[index] === 0 && option.slot.role !== 'conditioning' && this.isFull(option.day)) return false;
    return this.within(index, to);
  }

  /** A set more of an option, or its first ones; null where a limit of the week or its day stands against it. */
  oneMore(index: number): number | null {
    const option = this.option(index);
    const now = this.sets[index] as number;
    const to = now === 0 ? option.least : now + 1;
    if (to > option.most || !this.within(index, to)) return null;
    return now === 0 && (this.isFull(option.day) || !this.free(index)) ? null : to;
  }

  /** Whether a day has as many lifts as a session should. */
  isFull(day: number): boolean {
    return (this.lifts[day] as number) >= this.problem.mostItems;
  }

  /** Whether volumes stay below every weekly ceiling and the useful limit of a session. */
  within(index: number, to: number): boolean {
    const option = this.option(index);
    const more = to - (this.sets[index] as number);
    const day = this.dayVolume[option.day] as Float64Array;
    for (let i = 0; i < option.groups.length; i++) {
      const group = option.groups[i] as number;
      const added = (option.shares[i] as number) * more;
      if ((this.volume[group] as number) + added > (this.problem.targets[group] as Target).ceiling) return false;
      if ((day[group] as number) + added > SESSION_SET_CEILING) return false;
    }
    return true;
  }

  /** What an exercise that comes back on another day loses; steady work may be the same every time. */
  private repeats({ slot, steady }: Option): number {
    return steady !== null ? 0 : slot.role === 'main' ? this.repeatLoss : REPEAT_LOSS;
  }

  /** How the worth of the week changes with an option's sets. */
  gain(index: number, to: number): number {
    const option = this.option(index);
    const from = this.sets[index] as number;
    const more = to - from;
    let worth = more * option.value;
    for (let i = 0; i < option.groups.length; i++) {
      const group = option.groups[i] as number;
      const target = this.problem.targets[group] as Target;
      const now = this.volume[group] as number;
      worth += worthOf(target, now + (option.shares[i] as number) * more) - worthOf(target, now);
    }
    if ((from === 0) === (to === 0)) return worth;
    const step = to > 0 ? 1 : -1;
    worth -= step * option.loss;
    const mine = from > 0 ? 1 : 0;
    if (this.problem.twice) {
      const trained = this.trained[option.day] as Int32Array;
      for (const major of this.majors[index] as readonly number[]) {
        const besides = (trained[major] as number) - mine;
        const otherDays = (this.days[major] as number) - (trained[major] === 0 ? 0 : 1);
        if (besides === 0 && otherDays < 2) worth += step * SECOND_DAY_WORTH;
      }
    }
    const repeats = this.repeats(option);
    const { exercises } = this.problem.kinds;
    if ((this.uses[exercises.of[index] as number] as number) - mine > 0) worth -= step * repeats;
    return worth;
  }

  /** The worth of the whole week: what filling and solving both make as large as they can. */
  worth(): number {
    let worth = 0;
    this.problem.targets.forEach((target, group) => {
      worth += worthOf(target, this.volume[group] as number);
    });
    this.problem.options.forEach((option, i) => {
      const sets = this.sets[i] as number;
      if (sets > 0) worth += sets * option.value - option.loss;
    });
    if (this.problem.twice) for (const days of this.days) worth += SECOND_DAY_WORTH * Math.min(2, days);
    const again = new Map<string, number>();
    for (const i of this.open.flat()) {
      const { slug } = this.option(i).chosen.candidate.exercise;
      const loss = this.repeats(this.option(i));
      const before = again.get(slug);
      again.set(slug, before === undefined ? loss : Math.min(before, loss));
      if (before !== undefined) worth -= Math.max(before, loss);
    }
    return worth;
  }

  private coveredBut(index: number): Set<number> {
    const covered = new Set<number>();
    for (const day of this.open) {
      for (const i of day) {
        if (i !== index) for (const group of this.problem.covers[i] as number[]) covered.add(group);
      }
    }
    return covered;
  }

  covered(): Set<number> {
    return this.coveredBut(-1);
  }

  /** Whether an open option can go: its day keeps another, and every needed movement stays. */
  spares(index: number): boolean {
    const option = this.option(index);
    if ((this.open[option.day] as number[]).length < 2) return false;
    const mine = this.problem.covers[index] as number[];
    if (mine.length === 0) return true;
    const others = this.coveredBut(index);
    return mine.every((group) => others.has(group));
  }

  /** Groups whose floor is not reached. */
  under(): number {
    return this.problem.targets.filter(({ floor }, i) => (this.volume[i] as number) < floor - 0.01).length;
  }

  /** Whether each group that is to reach its minimum effective volume does. */
  reaches(): boolean[] {
    return this.problem.targets.flatMap(({ least, reached }, i) =>
      reached > 0 ? [(this.volume[i] as number) >= least - 1e-9] : [],
    );
  }

  reached(): number {
    return this.reaches().filter(Boolean).length;
  }

  volumes(): Map<MuscleGroup, number> {
    return new Map(MUSCLE_GROUPS.map((group, i) => [group, this.volume[i] as number]));
  }
}
