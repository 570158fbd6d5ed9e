import type { ScoringSex } from '../strength/coefficients.ts';

export type RankedLift = 'squat' | 'bench' | 'deadlift' | 'total';

/**
 * DOTS points of a single lift, or of the total, at the middle, the top tenth, hundredth and thousandth of raw
 * competitors: 26,700 rows of the IPF's subset (2020) and 24,100 of OpenPowerlifting's snapshot (2016). These are people
 * who compete: half of them are stronger than nearly everybody who does not.
 */
export const DOTS_OF_COMPETITORS: Readonly<
  Record<ScoringSex, Readonly<Record<RankedLift, { p50: number; p90: number; p99: number; p999: number }>>>
> = {
  male: {
    squat: { p50: 148, p90: 181, p99: 213, p999: 261 },
    bench: { p50: 100, p90: 125, p99: 149, p999: 171 },
    deadlift: { p50: 166, p90: 197, p99: 221, p999: 238 },
    total: { p50: 412, p90: 490, p99: 539, p999: 569 },
  },
  female: {
    squat: { p50: 135, p90: 170, p99: 196, p999: 202 },
    bench: { p50: 78, p90: 103, p99: 125, p999: 155 },
    deadlift: { p50: 160, p90: 196, p99: 221, p999: 245 },
    total: { p50: 373, p90: 456, p99: 526, p999: 542 },
  },
};

/** Standard normal quantiles of the four marks. */
export const QUANTILES = { p50: 0, p90: 1.2815516, p99: 2.3263479, p999: 3.0902323 } as const;
