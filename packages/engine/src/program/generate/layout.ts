import { inGroup, type PatternGroup } from '../../catalog/pattern-groups.ts';
import type { Profile, Weekday } from '../profile.ts';
import { timedSeconds, type Timed } from '../time/workout-seconds.ts';
import { isSteady, startingAmounts } from './amounts.ts';
import { chooseFor, type Chosen, type Surroundings } from './choose.ts';
import { doseFor, type Dose } from './dose.ts';
import type { Pool } from './pool.ts';
import { NEEDED_GROUPS, type DayTemplate, type Role, type Slot } from './slots.ts';
import { bookSets, emptyVolume, roomFor, worthOf, type Volume } from './volume-need.ts';

/** 0 straight sets; 1 accessories in supersets; 2 also secondaries, shorter rest; 3 everything, one ramp set. */
export type Tightness = 0 | 1 | 2 | 3;

export type Planned = {
  slot: Slot;
  role: Role;
  chosen: Chosen;
  dose: Dose;
  sets: number;
  /** Amount of a steady conditioning piece in seconds; null otherwise. */
  steady: number | null;
  superset: string | null;
};
export type DayPlan = { template: DayTemplate; offset: number; weekday: Weekday; items: Planned[] };
export type Layout = {
  days: DayPlan[];
  tightness: Tightness;
  volume: Volume;
  dropped: number;
  uncovered: PatternGroup[];
};

export type LayoutInput = {
  profile: Profile;
  pool: Pool;
  days: { template: DayTemplate; offset: number; weekday: Weekday }[];
  /** Repetitions the fullest week may add to mains and secondaries. */
  extraReps: number;
  /** Main lifts to keep, by day and slot position. */
  keep: ReadonlyMap<string, Chosen>;
  stale: ReadonlySet<string>;
};

const SLACK_SECONDS = 20;

/** Ramp sets planned for a lift: more for the first of a day, fewer when time is short. */
export const rampCount = (first: boolean, tightness: Tightness): number =>
  tightness === 3 ? 1 : tightness === 2 ? (first ? 2 : 1) : first ? 4 : 2;

const timed = (item: Planned, first: boolean, tightness: Tightness, extraReps: number): Timed => {
  const { exercise } = item.chosen.candidate;
  const start = startingAmounts(exercise, item.role, item.dose);
  const extra = exercise.measure === 'reps' && (item.role === 'main' || item.role === 'secondary') ? extraReps : 0;
  const rest = item.role === 'conditioning' ? start.rest : tightness >= 2 ? item.dose.leastRest : item.dose.rest;
  return {
    exercise,
    sets: item.sets,
    rest,
    superset: item.superset,
    amount: item.steady ?? start.high + extra,
    warmups: exercise.rampSets ? rampCount(first, tightness) : 0,
    warmupAmount: 5,
    warmupRest: 45,
  };
};

class WeekBuilder {
  readonly days: DayPlan[];
  readonly volume: Volume;
  private readonly input: LayoutInput;
  private readonly tightness: Tightness;

  constructor(input: LayoutInput, tightness: Tightness) {
    this.input = input;
    this.tightness = tightness;
    this.days = input.days.map((day) => ({ ...day, items: [] }));
    this.volume = emptyVolume(input.profile, input.days.length);
  }

  seconds(day: number, items = this.items(day)): number {
    return timedSeconds(
      items.map((item, i) => timed(item, i === 0, this.tightness, this.input.extraReps)),
      this.input.profile.sessionMinutes,
    );
  }

  items(day: number): Planned[] {
    return (this.days[day] as DayPlan).items;
  }

  get limit(): number {
    return this.input.profile.sessionMinutes * 60 - SLACK_SECONDS;
  }

  private around(day: number): Surroundings {
    const here = this.items(day).map((item) => item.chosen.candidate.exercise);
    const elsewhere = new Map<string, number>();
    this.days.forEach((other, i) => {
      if (i === day) return;
      for (const { chosen } of other.items) {
        const { slug } = chosen.candidate.exercise;
        elsewhere.set(slug, (elsewhere.get(slug) ?? 0) + 1);
      }
    });
    return {
      here: new Set(here.map((exercise) => exercise.slug)),
      families: new Set(here.map((exercise) => exercise.family)),
      elsewhere,
      stale: this.input.stale,
      tight: this.tightness === 3,
    };
  }

  /** The item a slot would become on this day; null when nothing usable fits it. */
  draft(day: number, position: number): Planned | null {
    const slot = (this.days[day] as DayPlan).template.slots[position] as Slot;
    const kept = this.input.keep.get(`${day}:${position}`);
    const around = this.around(day);
    const chosen =
      kept && !around.here.has(kept.candidate.exercise.slug)
        ? kept
        : chooseFor(slot, this.input.profile, this.input.pool, around);
    if (!chosen) return null;
    const { exercise } = chosen.candidate;
    const dose = doseFor(this.input.profile, slot.role, slot.name === 'speed');
    const start = startingAmounts(exercise, slot.role, dose);
    return {
      slot,
      role: slot.role,
      chosen,
      dose,
      sets: start.sets,
      steady: isSteady(exercise) && slot.role === 'conditioning' ? 480 : null,
      superset: null,
    };
  }

  private mayPair(role: Role): boolean {
    if (role === 'conditioning') return false;
    return (
      this.tightness >= 3 || (this.tightness === 2 && role !== 'main') || (this.tightness === 1 && role === 'accessory')
    );
  }

  /** The day's items with one more, paired with an antagonist where the tightness allows it. */
  withItem(day: number, item: Planned): Planned[] {
    const items = this.items(day);
    const exercise = item.chosen.candidate.exercise;
    const partner = this.mayPair(item.role)
      ? items.findIndex((other) => {
          const them = other.chosen.candidate.exercise;
          return (
            other.superset === null &&
            this.mayPair(other.role) &&
            other.slot.name !== 'speed' &&
            item.slot.name !== 'speed' &&
            them.pattern !== exercise.pattern &&
            them.muscles[0].muscle !== exercise.muscles[0].muscle
          );
        })
      : -1;
    if (partner < 0) {
      const cardio = items.findIndex((other) => other.role === 'conditioning');
      return cardio < 0 ? [...items, item] : [...items.slice(0, cardio), item, ...items.slice(cardio)];
    }
    const letter = String.fromCharCode(65 + new Set(items.map((other) => other.superset).filter(Boolean)).size);
    const mate = { ...(items[partner] as Planned), superset: letter };
    const sets = Math.max(2, Math.min(mate.sets, item.sets));
    return [
      ...items.slice(0, partner),
      { ...mate, sets },
      { ...item, superset: letter, sets },
      ...items.slice(partner + 1),
    ];
  }

  /** Puts items on a day and books the difference in volume. */
  commit(day: number, items: Planned[]): void {
    for (const { chosen, sets } of this.items(day)) bookSets(this.volume, day, chosen.candidate.exercise, -sets);
    for (const { chosen, sets } of items) bookSets(this.volume, day, chosen.candidate.exercise, sets);
    (this.days[day] as DayPlan).items = items;
  }

  /** The day's items with one more set of the item at a position and of its partner; null at a limit. */
  withSet(day: number, at: number): Planned[] | null {
    const items = this.items(day);
    const item = items[at] as Planned;
    if (item.role === 'conditioning') return null;
    const touched = items.filter(
      (other) => other === item || (item.superset !== null && other.superset === item.superset),
    );
    const most = this.input.pool.limits.maxSetsPerExercise;
    const full = touched.some(
      (other) =>
        other.sets >= Math.min(other.dose.mostSets, most) ||
        !roomFor(this.volume, day, other.chosen.candidate.exercise, 1),
    );
    return full ? null : items.map((other) => (touched.includes(other) ? { ...other, sets: other.sets + 1 } : other));
  }

  gain(day: number, after: Planned[]): number {
    const before = new Map(this.items(day).map((item) => [item.chosen.candidate.exercise.slug, item.sets]));
    let worth = 0;
    for (const { chosen, sets, role, slot } of after) {
      const { exercise } = chosen.candidate;
      const had = before.get(exercise.slug) ?? 0;
      if (sets <= had) continue;
      worth += worthOf(this.volume, exercise, sets - had);
      if (role === 'main' && had >= 2) worth += sets <= 3 ? 1.5 : 0.15;
      if (role === 'conditioning' || slot.name === 'speed') worth += 1.5;
    }
    return worth;
  }
}

/** Places what each day is for, then speed work in front and, for endurance and fat loss, conditioning behind. */
const placeRequired = (week: WeekBuilder, input: LayoutInput): number => {
  const { goal, sessionMinutes } = input.profile;
  const early = sessionMinutes >= 40 && (goal === 'endurance' || goal === 'fat_loss');
  let dropped = 0;
  const place = (day: number, position: number, slot: Slot): void => {
    const item = week.draft(day, position);
    if (!item) return;
    const full = !roomFor(week.volume, day, item.chosen.candidate.exercise, item.sets);
    if (full && (!slot.required || week.items(day).length > 0)) return;
    const items = slot.name === 'speed' ? [item, ...week.items(day)] : week.withItem(day, item);
    if (week.seconds(day, items) <= week.limit) week.commit(day, items);
    else if (slot.required) dropped++;
  };
  for (const wanted of [
    (slot: Slot) => slot.required,
    (slot: Slot) => slot.name === 'speed' || (early && slot.role === 'conditioning'),
  ]) {
    input.days.forEach(({ template }, day) => {
      template.slots.forEach((slot, position) => {
        if (wanted(slot)) place(day, position, slot);
      });
    });
  }
  return dropped;
};

type Move = { day: number; items: Planned[]; rate: number };

/** Adds sets and optional exercises, best worth per second first, until time or useful volume is used up. */
const fill = (week: WeekBuilder, input: LayoutInput): void => {
  const open = input.days.map(({ template }, day) =>
    template.slots.flatMap((slot, position) => {
      const placed = week.items(day).some((item) => item.slot === slot);
      return placed || slot.required || slot.name === 'speed' ? [] : [position];
    }),
  );
  const drafts = new Map<number, Planned | null>();
  const nextDraft = (day: number): Planned | null => {
    if (!drafts.has(day)) {
      let draft: Planned | null = null;
      const queue = open[day] as number[];
      while (!draft && queue.length > 0) {
        draft = week.draft(day, queue[0] as number);
        if (!draft) queue.shift();
      }
      drafts.set(day, draft);
    }
    return drafts.get(day) ?? null;
  };
  for (let step = 0; step < 400; step++) {
    let best: Move | null = null;
    let bestIsDraft = false;
    for (let day = 0; day < input.days.length; day++) {
      const now = week.seconds(day);
      const under = now < week.limit * 0.62;
      const consider = (items: Planned[], isDraft: boolean): boolean => {
        const after = week.seconds(day, items);
        if (after > week.limit) return false;
        const worth = week.gain(day, items);
        const rate = worth / Math.max(20, after - now) + (under ? 1e-4 : 0);
        if (worth < (under ? 0.02 : 0.3)) return true;
        if (!best || rate > best.rate) {
          best = { day, items, rate };
          bestIsDraft = isDraft;
        }
        return true;
      };
      week.items(day).forEach((_, at) => {
        const items = week.withSet(day, at);
        if (items) consider(items, false);
      });
      const draft = nextDraft(day);
      if (draft) {
        const room = roomFor(week.volume, day, draft.chosen.candidate.exercise, draft.sets);
        if (!room || !consider(week.withItem(day, draft), true)) {
          (open[day] as number[]).shift();
          drafts.delete(day);
        }
      }
    }
    if (!best) {
      if (open.every((queue) => queue.length === 0)) return;
      // What is left is worth too little now; look past it once.
      open.forEach((queue, day) => {
        queue.shift();
        drafts.delete(day);
      });
      continue;
    }
    const move: Move = best;
    week.commit(move.day, move.items);
    if (bestIsDraft) (open[move.day] as number[]).shift();
    // Only this day's surroundings changed enough to matter for its own next slot.
    drafts.delete(move.day);
  }
};

/** Uses time that is left for steady conditioning, up to twenty-five minutes. */
const stretchConditioning = (week: WeekBuilder): void => {
  week.days.forEach((plan, day) => {
    const steady = plan.items.find((item) => item.steady !== null);
    if (!steady || steady.steady === null) return;
    const left = Math.floor((week.limit - week.seconds(day)) / 60) * 60;
    if (left > 0)
      week.commit(
        day,
        plan.items.map((item) =>
          item === steady ? { ...item, steady: Math.min(1500, (steady.steady ?? 0) + left) } : item,
        ),
      );
  });
};

const uncoveredGroups = (week: WeekBuilder, input: LayoutInput): PatternGroup[] => {
  const patterns = week.days.flatMap((day) => day.items.map((item) => item.chosen.candidate.exercise.pattern));
  return (NEEDED_GROUPS[input.profile.focusArea] ?? []).filter(
    (group) => !patterns.some((pattern) => inGroup(pattern, group)),
  );
};

/** One week of exercises and sets that fits the time; the loosest arrangement that keeps what the days are for. */
export const layOutWeek = (input: LayoutInput): Layout => {
  let best: Layout | null = null;
  for (const tightness of [0, 1, 2, 3] as const) {
    const week = new WeekBuilder(input, tightness);
    const dropped = placeRequired(week, input);
    const uncovered = uncoveredGroups(week, input);
    const bare = week.days.some((day) => day.items.length === 0);
    const layout = { days: week.days, tightness, volume: week.volume, dropped, uncovered };
    const rank = (one: Layout): number =>
      one.uncovered.length * 100 + (one.days.some((day) => day.items.length === 0) ? 50 : 0) + one.dropped;
    if (best && rank(layout) >= rank(best)) continue;
    fill(week, input);
    stretchConditioning(week);
    best = { ...layout, days: week.days };
    if (dropped === 0 && uncovered.length === 0 && !bare) break;
  }
  return best as Layout;
};
