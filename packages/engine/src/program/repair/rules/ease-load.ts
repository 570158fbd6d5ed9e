import { repsToFailureAt, shareForReps } from '../../../estimate/rpe-chart.ts';
import { leastRir, MODIFIED_RIR } from '../../../health/effort-limit.ts';
import { repRange } from '../../lint/rules/dose-rules.ts';
import type { DraftSet } from '../draft.ts';
import { workRemedy } from '../exercise-remedy.ts';
import type { Bench, Fault, Remedy, Repairer } from '../repair-edit.ts';
import { atShare, withRamp } from '../set-loads.ts';

const percentText = ({ percent, load }: DraftSet): string | null => {
  const share = percent === null ? null : `${Math.round(percent * 1000) / 10} %`;
  return share && load ? `${share} (${load.weight} ${load.unit})` : share;
};
const amountText = ({ min, max }: DraftSet): string => (min === max ? String(max) : `${min}–${max}`);

const eased = (set: DraftSet, most: number, fault: Fault, { subject, profile }: Bench): DraftSet =>
  set.percent !== null && set.percent > most
    ? atShare(set, most, subject.find(fault.exercise?.slug ?? ''), profile)
    : set;

/** `dose.reps`: repetitions in the range of the goal, at a load that allows them. */
export const rangeReps: Repairer = (fault, bench) => {
  const { exercise } = fault;
  if (exercise === undefined || exercise.role === 'conditioning') return [];
  const [low, high] = repRange(bench.profile.goal, exercise.role);
  const inside = (value: number): number => Math.min(high, Math.max(low, value));
  return workRemedy(
    fault,
    'amount',
    amountText,
    (set) => {
      const [min, max] = [inside(set.min), inside(set.max)];
      return min === set.min && max === set.max
        ? set
        : eased({ ...set, min, max }, shareForReps(max, set.rir ?? 0), fault, bench);
    },
    withRamp,
  );
};

/** `health.person-load`: the largest share of the 1RM that age and level allow. */
export const easeShare: Repairer = (fault, bench) =>
  workRemedy(fault, 'share', percentText, (set) => eased(set, bench.subject.limits.maxShare, fault, bench), withRamp);

/** `load.achievable`: the share the repetitions allow, or the repetitions the share allows. */
export const easeSet: Repairer = (fault, bench): Remedy[] => [
  ...workRemedy(
    fault,
    'share',
    percentText,
    (set) =>
      set.percent !== null && set.percent > shareForReps(set.max, 0) + 0.02
        ? eased(set, shareForReps(set.max, set.rir ?? 0), fault, bench)
        : set,
    withRamp,
  ),
  ...workRemedy(fault, 'amount', amountText, (set) => {
    if (set.percent === null || set.percent <= shareForReps(set.max, 0) + 0.02) return set;
    const max = Math.max(1, repsToFailureAt(set.percent));
    return { ...set, max, min: Math.min(set.min, max) };
  }),
];

const easeTo = (least: number, fault: Fault, bench: Bench): Remedy[] =>
  workRemedy(
    fault,
    'effort',
    (set) => set.rir,
    (set) =>
      set.rir === null || set.rir >= least
        ? set
        : eased({ ...set, rir: least }, shareForReps(set.max, least), fault, bench),
    withRamp,
  );

/** `health.effort`: so many in reserve as the condition asks, at a load that allows it. */
export const easeEffort: Repairer = (fault, bench) => easeTo(leastRir(bench.profile.athlete.injuries), fault, bench);

/** `health.modify`: the same for a movement an injury asks to modify. */
export const easeModified: Repairer = (fault, bench) => easeTo(MODIFIED_RIR, fault, bench);

/** `health.person-reps`: so many repetitions as age and level ask, at a load that allows them. */
export const raiseReps: Repairer = (fault, bench) => {
  const least = bench.subject.limits.minReps;
  return workRemedy(
    fault,
    'amount',
    amountText,
    (set) =>
      set.max >= least
        ? set
        : eased(
            { ...set, max: least, min: set.min === set.max ? least : set.min },
            shareForReps(least, set.rir ?? 0),
            fault,
            bench,
          ),
    withRamp,
  );
};
