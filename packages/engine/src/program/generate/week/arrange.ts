import { steadyAmount } from '../../../endurance/steady-work.ts';
import { timedSeconds, type Timed } from '../../time/workout-seconds.ts';
import { startingAmounts } from '../amounts.ts';
import type { Filling } from './filling.ts';
import { mayPair, rampCount, type Planned, type Tightness } from './plan.ts';
import type { WeekInput } from './problem.ts';

const ROLE_ORDER = { main: 0, secondary: 1, accessory: 2, conditioning: 4 } as const;
/** Between the last compound and the first isolation. */
const BEHIND_COMPOUNDS = 2.4;

/** Speed work first, mains, secondaries, then accessories: compounds before isolation, conditioning last. */
const place = ({ slot, role, chosen }: Planned): number => {
  if (slot.name === 'speed') return -1;
  const isolation = chosen.candidate.exercise.mechanic === 'isolation';
  return role === 'accessory' && isolation ? 3 : role === 'secondary' && isolation ? 2.5 : ROLE_ORDER[role];
};

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
    amount: item.steady === null ? start.high + extra : steadyAmount(exercise, item.steady),
    warmups: exercise.rampSets ? rampCount(first, tightness) : 0,
    warmupAmount: 5,
    warmupRest: 45,
  };
};

const tireApart = (a: Planned, b: Planned): boolean => {
  const [one, other] = [a.chosen.candidate.exercise, b.chosen.candidate.exercise];
  return one.pattern !== other.pattern && one.muscles[0].muscle !== other.muscles[0].muscle;
};

const isolates = (item: Planned): boolean => item.chosen.candidate.exercise.mechanic === 'isolation';

/** Couples of items that do not tire each other: of one place in the day, those with as many sets first, then what is left. */
const couplesOf = (able: readonly Planned[]): [Planned, Planned][] => {
  const couples: [Planned, Planned][] = [];
  const single = new Set(able);
  const couple = (item: Planned, may: (other: Planned) => boolean): void => {
    if (!single.has(item)) return;
    const mate = [...single]
      .filter((other) => other !== item && may(other) && tireApart(item, other))
      .toSorted((a, b) => Math.abs(a.sets - item.sets) - Math.abs(b.sets - item.sets))[0];
    if (!mate) return;
    single.delete(item);
    single.delete(mate);
    couples.push([item, mate]);
  };
  for (const item of able) couple(item, (other) => place(other) === place(item));
  for (const item of able) couple(item, (other) => isolates(other) === isolates(item));
  // One couple of both kinds at most: it stands behind the compounds, and no compound may follow an isolation.
  for (const item of able) {
    const before = couples.length;
    couple(item, (other) => isolates(other) && !isolates(item));
    if (couples.length > before) break;
  }
  return couples;
};

/** Alternates what may be alternated; a couple stands where its later one would, of both kinds behind the compounds. */
const paired = (items: readonly Planned[], tightness: Tightness): Planned[] => {
  const couples = couplesOf(
    items.filter((item) => mayPair(item.role, tightness) && item.slot.name !== 'speed' && !item.slot.sets),
  );
  const coupled = new Set(couples.flat());
  const blocks = [
    ...items.filter((item) => !coupled.has(item)).map((item) => ({ at: place(item), members: [item] })),
    ...couples.map((couple) => {
      const mixed = couple.some(isolates) && !couple.every(isolates);
      const members = couple.toSorted((a, b) => place(a) - place(b));
      return { at: mixed ? BEHIND_COMPOUNDS : Math.max(...members.map(place)), members };
    }),
  ].toSorted((a, b) => a.at - b.at || items.indexOf(a.members[0] as Planned) - items.indexOf(b.members[0] as Planned));
  let letters = 0;
  return blocks.flatMap(({ members }) => {
    if (members.length === 1) return members;
    const superset = String.fromCodePoint(65 + letters++);
    return members.map((item) => ({ ...item, superset }));
  });
};

const dayItems = (filling: Filling, day: number): Planned[] =>
  [...(filling.open[day] ?? [])]
    .toSorted((a, b) => a - b)
    .map((index): Planned => {
      const { slot, chosen, dose, steady } = filling.option(index);
      return {
        slot,
        role: slot.role,
        chosen,
        dose,
        sets: filling.sets[index] as number,
        steady,
        superset: null,
        ramps: false,
      };
    })
    .toSorted((a, b) => place(a) - place(b));

/** A day's exercises in the order they are trained, paired as far as the tightness lets them. */
export const arranged = (filling: Filling, day: number, tightness: Tightness): Planned[] => {
  const ordered = dayItems(filling, day);
  return tightness === 0 ? ordered : paired(ordered, tightness);
};

/** Tells how long a day takes as it will be trained, which what cannot be paired makes longer than the sum of its parts. */
export type Clock = (items: readonly Planned[], day: number) => number;

export const clockOf =
  ({ profile, extraReps }: Pick<WeekInput, 'profile' | 'extraReps'>, tightness: Tightness): Clock =>
  (items, day) =>
    timedSeconds(
      items.map((item, i) => timed(item, i === 0, tightness, extraReps[day] ?? 0)),
      profile.sessionMinutes,
    );

/** How long a day of a filling takes. */
export type SecondsOfDay = (filling: Filling, day: number) => number;

/** The clock for fillings of one problem: a day that comes back is not timed again. */
export const secondsOfDays = (clock: Clock, tightness: Tightness): SecondsOfDay => {
  const known = new Map<string, number>();
  return (filling, day) => {
    const open = [...(filling.open[day] ?? [])].toSorted((a, b) => a - b);
    const key = `${day} ${open.map((index) => `${index}:${filling.sets[index]}`).join(' ')}`;
    const seconds = known.get(key) ?? clock(arranged(filling, day, tightness), day);
    known.set(key, seconds);
    return seconds;
  };
};
