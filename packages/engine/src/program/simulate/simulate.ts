import { TESTED_LIFTS, type Catalog, type TestedLift } from '../../catalog/exercise.ts';
import { estimateOneRepMax } from '../../estimate/one-rep-max.ts';
import type { Gym } from '../../load/inventory.ts';
import { loadsFor } from '../../load/loads-for.ts';
import { isWorkSet } from '../../record/logged-set.ts';
import type { ScoringSex } from '../../strength/coefficients.ts';
import { exerciseOf } from '../established/state.ts';
import { deloadIsDue } from '../recovery/deload.ts';
import { watch } from './bounds.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { doseFor } from './dose.ts';
import { answersToday, injuryToday, painToday, passPains, zoneToday, type Pain } from './health.ts';
import { perform, type PerformedSet } from './perform.ts';
import { sourceOf, type Outcome, type Plan } from './plan-source.ts';
import { ABSENCE, GROWTH, LEVELS, STALL_WEEKS, type AthleteLevel } from './priors.ts';
import type { ByLift, SimulatedWeek, Simulation } from './result.ts';
import { grow, knownMaxima, liftBehind, meanFatigue, meanFitness, newAthlete, passDay } from './virtual-athlete.ts';
import { triggersOf, type WeekSigns } from './week-signs.ts';

export type SimulationInput = {
  plan: Plan;
  level: AthleteLevel;
  seed: number;
  weeks: number;
  gym: Gym;
  catalog: Catalog;
  sex?: ScoringSex;
  bodyweightKg?: number;
  /** When light weeks are put in besides the plan's own: by the triggers, every so many weeks, or never. */
  deloads?: 'when_due' | 'never' | number;
};

const DAYS = 7;
const LOW_Z = -1;
const JOINT_PAIN = 4;
const MOST_RIR = 3;
const MOST_EFFECTIVE_REPS = 10;
const HARD_RPE = 6;
const none = (): ByLift<number | null> => ({ squat: null, bench: null, deadlift: null });
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The estimate a set gives of a tested lift itself; null for others and for sets too far from failure. */
const shownBy = (lift: { lift: TestedLift; of: number } | null, set: PerformedSet): number | null => {
  if (lift?.of !== 1 || set.loadKg === null) return null;
  const rir = Math.max(0, 10 - set.rpe);
  const eligible = isWorkSet({ weightKg: set.loadKg, reps: set.reps }) && rir <= MOST_RIR;
  if (!eligible || set.reps + rir > MOST_EFFECTIVE_REPS) return null;
  return estimateOneRepMax({ weight: set.loadKg, reps: set.reps, rir })?.e1rm ?? null;
};

const sessionDays = (perWeek: number): number[] =>
  Array.from({ length: Math.min(DAYS, perWeek) }, (_, i) => Math.floor((i * DAYS) / Math.min(DAYS, perWeek)));

const isDeload = (mode: NonNullable<SimulationInput['deloads']>, week: number, due: boolean): boolean =>
  mode === 'when_due' ? due : mode !== 'never' && week % mode === 0;

/** Weeks since a lift's estimate was last beaten, and how often that took too long. */
const stallCounter = () => {
  const since: ByLift<number> = { squat: 0, bench: 0, deadlift: 0 };
  const best: ByLift<number> = { squat: 0, bench: 0, deadlift: 0 };
  let stalls = 0;
  return {
    /** How many lifts stall this week. */
    week: (e1rmKg: ByLift<number | null>): number => {
      const before = stalls;
      for (const lift of TESTED_LIFTS) {
        const now = e1rmKg[lift];
        if (now === null) continue;
        since[lift] = now > best[lift] ? 0 : since[lift] + 1;
        best[lift] = Math.max(best[lift], now);
        if (since[lift] < STALL_WEEKS) continue;
        stalls += 1;
        since[lift] = 0;
      }
      return stalls - before;
    },
    stalls: () => stalls,
  };
};

const absenceFrom = (chance: Chance, week: number): number =>
  chance.fraction(`${week}/away`) < ABSENCE.perWeek
    ? ABSENCE.leastDays + Math.floor(ABSENCE.spreadDays * chance.fraction(`${week}/away/days`))
    : 0;

/**
 * A virtual athlete follows a plan for so many weeks under the rules that adapt plans to people: progression, readiness,
 * pain, lay-off and light weeks. Masses are in kilograms; what the athlete answers to is in `priors.ts`, most of it
 * engineering defaults. The same input gives the same result to the byte.
 */
export const simulate = (input: SimulationInput): Simulation => {
  const { plan, level, seed, gym, catalog, deloads = 'when_due' } = input;
  const chance = chanceFrom(seed);
  const athlete = newAthlete(level, input.sex ?? 'male', input.bodyweightKg ?? 85);
  const start = knownMaxima(athlete);
  const shown: ByLift<number> = { ...start };
  const recent: ByLift<number | null>[] = [];
  /** The best of the last weeks; what was known before where nothing was shown. */
  const recentMaxima = (): ByLift<number> => {
    const best = (lift: TestedLift): number => Math.max(0, ...recent.map((week) => week[lift] ?? 0)) || start[lift];
    return { squat: best('squat'), bench: best('bench'), deadlift: best('deadlift') };
  };
  const source = sourceOf(plan, start, recentMaxima, gym, catalog);
  const days = sessionDays(source.perWeek);
  const watched = watch();
  const stalling = stallCounter();
  const sums: number[] = [];
  const weeks: SimulatedWeek[] = [];
  let pains: Pain[] = [];
  let injuries = 0;
  let overreached = 0;
  let awayUntil = 0;
  let lastTrained = 0;
  let before: WeekSigns | null = null;
  let due = false;

  for (let week = 1; week <= input.weeks; week += 1) {
    const deload = isDeload(deloads, week, due);
    const signs: WeekSigns = {
      sets: 0,
      missedSets: 0,
      overPlan: [],
      lowDays: 0,
      painDays: 0,
      worstPain: 0,
      e1rmKg: none(),
    };
    const done = { sessions: 0, hardSets: 0, tonnageKg: 0, rpe: 0, light: deload };
    const injuriesBefore = injuries;
    const away = absenceFrom(chance, week);
    if (away > 0) awayUntil = (week - 1) * DAYS + away;
    if (meanFatigue(athlete) > GROWTH.overreachedAtFatigue) overreached += 1;
    for (let weekday = 0; weekday < DAYS; weekday += 1) {
      const day = (week - 1) * DAYS + weekday;
      const when = `${week}/${weekday}`;
      passDay(athlete);
      pains = passPains(pains);
      const answers = answersToday(athlete, chance, when);
      const { z, zone } = zoneToday(answers, sums);
      sums.push(answers.reduce((sum, answer) => sum + answer, 0));
      if (z <= LOW_Z) signs.lowDays += 1;
      const worst = Math.max(0, ...pains.map((pain) => pain.level));
      signs.worstPain = Math.max(signs.worstPain, worst);
      if (worst >= JOINT_PAIN) signs.painDays += 1;
      if (!days.includes(weekday) || day < awayUntil) continue;
      if (chance.fraction(`${when}/attends`) >= LEVELS[level].attendance) continue;
      const session = source.next();
      const today = { deload: deload && !session.light, zone, daysAway: day - lastTrained };
      lastTrained = day;
      done.sessions += 1;
      done.light ||= session.light;
      const over: number[] = [];
      const trained = new Set<TestedLift>();
      const outcomes = session.exercises.map(({ slug, sets }): Outcome => {
        const exercise = exerciseOf(catalog, slug);
        const loads = loadsFor(exercise, gym);
        const behind = liftBehind(exercise);
        const pain = pains.find(({ lift }) => lift === behind);
        const verdict = pain ? painToday(pain, chance, when) : null;
        const dose = doseFor(sets, loads, today, verdict);
        if (pain) pains = pains.map((each) => (each === pain ? { ...each, verdict } : each));
        if (!dose) return null;
        const performed = perform(athlete, exercise, dose.sets, loads, chance, when);
        if (behind) trained.add(behind);
        for (const [i, set] of performed.sets.entries()) {
          signs.sets += 1;
          if (set.reps < set.asked) signs.missedSets += 1;
          done.rpe += set.rpe;
          if (set.rpe >= HARD_RPE) done.hardSets += 1;
          const rir = dose.sets[i]?.rir;
          if (rir != null) over.push(set.rpe - (10 - rir));
          if (set.loadKg === null) continue;
          done.tonnageKg += set.loadKg * set.reps;
          watched.load(exercise, set.loadKg, loads, shown);
          watched.done(exercise, set.loadKg, set.reps);
          const estimate = shownBy(exercise.ratio, set);
          if (estimate === null || !exercise.ratio) continue;
          const { lift } = exercise.ratio;
          signs.e1rmKg[lift] = Math.max(signs.e1rmKg[lift] ?? 0, estimate);
          shown[lift] = Math.max(shown[lift], estimate);
        }
        const lastRpe = performed.sets.at(-1)?.rpe;
        const rir = lastRpe === undefined ? null : Math.round(10 - lastRpe);
        return dose.progress ? { ...performed, rir } : null;
      });
      signs.overPlan.push(over.length > 0 ? over.reduce((sum, each) => sum + each, 0) / over.length : 0);
      source.done(outcomes);
      for (const lift of trained) {
        const hurt = pains.some((pain) => pain.lift === lift) ? null : injuryToday(athlete, lift, chance, when);
        if (hurt === null) continue;
        injuries += 1;
        pains = [...pains, hurt];
      }
    }
    grow(athlete);
    const e1rmKg = none();
    const capacityKg = { squat: 0, bench: 0, deadlift: 0 };
    for (const lift of TESTED_LIFTS) {
      const estimate = signs.e1rmKg[lift];
      e1rmKg[lift] = estimate === null ? null : tenth(estimate);
      capacityKg[lift] = tenth(athlete.lifts[lift].capacityKg);
    }
    const simulated: SimulatedWeek = {
      week,
      planned: days.length,
      done: done.sessions,
      sets: signs.sets,
      hardSets: done.hardSets,
      missedSets: signs.missedSets,
      tonnageKg: Math.round(done.tonnageKg),
      rpe: signs.sets > 0 ? tenth(done.rpe / signs.sets) : null,
      e1rmKg,
      capacityKg,
      fatigue: tenth(meanFatigue(athlete)),
      fitness: tenth(meanFitness(athlete)),
      deload: done.light,
      pain: tenth(signs.worstPain),
      stalls: stalling.week(e1rmKg),
      injuries: injuries - injuriesBefore,
    };
    weeks.push(simulated);
    watched.week(simulated, athlete);
    recent.push(e1rmKg);
    if (recent.length > STALL_WEEKS) recent.shift();
    due = !deload && deloadIsDue(triggersOf(signs, before, shown));
    before = signs;
  }
  const planned = weeks.reduce((sum, week) => sum + week.planned, 0);
  return {
    plan: plan.program.name,
    level,
    seed,
    weeks,
    adherence: planned > 0 ? Math.round((1000 * weeks.reduce((sum, week) => sum + week.done, 0)) / planned) / 1000 : 0,
    deloads: weeks.filter((week) => week.deload).length,
    stalls: stalling.stalls(),
    injuries,
    overreached,
    bounds: [
      ...watched.bounds,
      { name: 'no step above its cap', checked: source.stepsChecked(), broken: source.overCap.slice(0, 5) },
    ],
  };
};
