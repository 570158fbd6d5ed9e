import { SESSION_SET_CEILING } from '../../../volume/status.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from '../../../catalog/taxonomy.ts';
import { covers, type Option, type WeekProblem } from './problem.ts';
import { worthOf } from './targets.ts';

/** Muscle groups to be trained on two days a week, indexes of the groups that count as one. */
const MAJOR: readonly (readonly number[])[] = (
  [
    ['chest'],
    ['back'],
    ['front_delts', 'side_delts', 'rear_delts'],
    ['quads'],
    ['hamstrings'],
    ['glutes'],
  ] satisfies MuscleGroup[][]
).map((groups) => groups.map((group) => MUSCLE_GROUPS.indexOf(group)));

/** Worth of the second day a week that a major muscle group is trained on. */
const SECOND_DAY_WORTH = 4;
/** Lost for each further day an exercise comes back in the week, unless it is a main lift worth practising. */
const REPEAT_LOSS = 0.8;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A week being filled: sets of each option, and what they add up to. Every change is by `set`. */
export class Filling {
  readonly problem: WeekProblem;
  readonly sets: number[];
  readonly seconds: number[];
  /** Options with sets, by day. */
  readonly open: Set<number>[];
  push = 0;
  pull = 0;
  private readonly volume: Float64Array;
  private readonly dayVolume: Float64Array[];
  private readonly repeatLoss: number;

  constructor(problem: WeekProblem, heavyGoal: boolean) {
    this.problem = problem;
    this.sets = problem.options.map(() => 0);
    this.seconds = Array.from({ length: problem.dayCount }, () => problem.frame);
    this.open = Array.from({ length: problem.dayCount }, () => new Set());
    this.volume = new Float64Array(MUSCLE_GROUPS.length);
    this.dayVolume = Array.from({ length: problem.dayCount }, () => new Float64Array(MUSCLE_GROUPS.length));
    this.repeatLoss = heavyGoal ? 0 : REPEAT_LOSS;
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
    if (to > 0) this.open[option.day]?.add(index);
    else this.open[option.day]?.delete(index);
    const day = this.dayVolume[option.day] as Float64Array;
    for (const [group, share] of option.shares) {
      (this.volume[group] as number) += share * more;
      (day[group] as number) += share * more;
    }
    if (option.side === 'push') this.push += more;
    if (option.side === 'pull') this.pull += more;
    this.sets[index] = to;
  }

  /** Whether an option may be opened beside what stands there: one a slot, no exercise or family twice a day. */
  free(index: number): boolean {
    const option = this.option(index);
    const { exercise } = option.chosen.candidate;
    for (const i of this.open[option.day] ?? []) {
      if (i === index) continue;
      const other = this.option(i);
      const them = other.chosen.candidate.exercise;
      if (other.slot === option.slot || them.slug === exercise.slug || them.family === exercise.family) return false;
    }
    return true;
  }

  /** Whether volumes stay below every weekly ceiling and the useful limit of a session, and the day within its time. */
  fits(index: number, to: number): boolean {
    const option = this.option(index);
    const more = to - (this.sets[index] as number);
    if ((this.seconds[option.day] as number) + this.extraSeconds(index, to) > this.problem.limit) return false;
    if (
      this.sets[index] === 0 &&
      option.slot.role !== 'conditioning' &&
      this.lifts(option.day) >= this.problem.mostItems
    )
      return false;
    const day = this.dayVolume[option.day] as Float64Array;
    return option.shares.every(
      ([group, share]) =>
        (this.volume[group] as number) + share * more <= (this.problem.targets[group]?.ceiling ?? 99) &&
        (day[group] as number) + share * more <= SESSION_SET_CEILING,
    );
  }

  private lifts(day: number): number {
    return [...(this.open[day] ?? [])].filter((i) => this.option(i).slot.role !== 'conditioning').length;
  }

  private daysOf(major: readonly number[], without = -1): number {
    return this.dayVolume.filter((day, i) => i !== without && major.some((group) => (day[group] as number) > 0)).length;
  }

  /** How the worth of the week changes with an option's sets. */
  gain(index: number, to: number): number {
    const option = this.option(index);
    const from = this.sets[index] as number;
    const more = to - from;
    let worth = more * option.value;
    for (const [group, share] of option.shares) {
      const target = this.problem.targets[group];
      const now = this.volume[group] as number;
      if (target) worth += worthOf(target, now + share * more) - worthOf(target, now);
    }
    if (this.problem.twice && (from === 0 || to === 0)) {
      const day = this.dayVolume[option.day] as Float64Array;
      for (const major of MAJOR) {
        const mine = option.shares.filter(([group]) => major.includes(group));
        if (mine.length === 0) continue;
        const others = sum(major.map((group) => day[group] as number)) - sum(mine.map(([, share]) => share * from));
        if (others > 0.01 || this.daysOf(major, option.day) >= 2) continue;
        worth += (to > 0 ? 1 : -1) * SECOND_DAY_WORTH;
      }
    }
    const repeats = option.slot.role === 'main' ? this.repeatLoss : REPEAT_LOSS;
    if (repeats > 0 && (from === 0) !== (to === 0)) {
      const { slug } = option.chosen.candidate.exercise;
      const elsewhere = this.open.some(
        (day, at) => at !== option.day && [...day].some((i) => this.option(i).chosen.candidate.exercise.slug === slug),
      );
      if (elsewhere) worth += (to > 0 ? -1 : 1) * repeats;
    }
    return worth;
  }

  covered(): Set<number> {
    return new Set(this.open.flatMap((day) => [...day].flatMap((i) => covers(this.option(i), this.problem.needed))));
  }

  /** Whether an open option can go: its day keeps another, and every needed movement stays. */
  spares(index: number): boolean {
    const option = this.option(index);
    if ((this.open[option.day]?.size ?? 0) < 2) return false;
    const others = new Set(
      this.open.flatMap((day) =>
        [...day].filter((i) => i !== index).flatMap((i) => covers(this.option(i), this.problem.needed)),
      ),
    );
    return covers(option, this.problem.needed).every((group) => others.has(group));
  }

  /** Groups whose floor is not reached. */
  under(): number {
    return this.problem.targets.filter(({ floor }, i) => (this.volume[i] as number) < floor - 0.01).length;
  }

  volumes(): Map<MuscleGroup, number> {
    return new Map(MUSCLE_GROUPS.map((group, i) => [group, this.volume[i] as number]));
  }
}
