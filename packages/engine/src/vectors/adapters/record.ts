import { weeklyStreak } from '../../achievements/weekly-streak.ts';
import { bestResult, type ResultKind } from '../../record/best-result.ts';
import type { LoggedSet } from '../../record/logged-set.ts';
import { personalRecords } from '../../record/personal-records.ts';
import type { JudgedLift } from '../../record/plausibility-limits.ts';
import { holdsLeaderboard } from '../../record/plausible-jump.ts';
import { plausibleLift, type LiftClaim } from '../../record/plausible-lift.ts';
import { tonnageKg } from '../../record/tonnage.ts';
import type { Adapters } from './adapter.ts';
import { scoringSex, type SexLetter } from './scoring-sex.ts';

type Written = Omit<LoggedSet, 'weightKg' | 'rir'> & { w: number; rir?: number | null };

const logged = ({ w, rir, ...set }: Written): LoggedSet => ({ ...set, weightKg: w, rir: rir ?? undefined });

export const recordAdapters: Adapters = {
  'pr.detect': (x: { history: Written[]; new: Written }) => personalRecords(logged(x.new), x.history.map(logged)),
  'result.best': (x: { kind: ResultKind; result: number; earlier: number[] }) =>
    bestResult(x.kind, x.result, x.earlier),
  'streak.weekly': (x: { sessions: string[]; tz: string; goal: number; today: string; pausedWeeks?: string[] }) =>
    weeklyStreak({ ...x, timeZone: x.tz, pausedWeeks: x.pausedWeeks ?? [] }),
  'plausible.lift': (x: {
    sex: SexLetter;
    bw: number;
    lift: JudgedLift;
    kg: number;
    eq?: LiftClaim['equipment'];
    usualKg?: number;
  }) => {
    const verdict = plausibleLift({
      sex: scoringSex(x.sex),
      bodyweightKg: x.bw,
      lift: x.lift,
      kilograms: x.kg,
      equipment: x.eq,
      usualKg: x.usualKg,
    });
    return { level: verdict.level, perLiftDots: verdict.dots, suggestLb: verdict.suggestPounds };
  },
  'plausible.jump': (x: { best28d: number | null; new: number; level: 'novice' | 'intermediate' | 'advanced' }) => ({
    holdLeaderboard: holdsLeaderboard(x.best28d, x.new, x.level),
  }),
  'volume.tonnage': (x: { sets: Written[] }) => tonnageKg(x.sets.map(logged)),
};
