export type PainVerdict = 'progress' | 'hold' | 'regress' | 'stop_refer' | 'stop_pattern_refer';

/**
 * What pain during a movement and the next day says: 0-2 and back to baseline goes on, above 2 up to 5 holds, more or
 * worse next day goes back, twice in a row stops the pattern (Thomee 1997, Silbernagel 2007). Pain is 0..10.
 */
export const painRule = (report: {
  during: number;
  nextDayMinusBaseline: number;
  neuroOrNightOrTrauma: boolean;
  previous: PainVerdict | null;
}): PainVerdict => {
  if (report.neuroOrNightOrTrauma) return 'stop_refer';
  const worse = report.during > 5 || report.nextDayMinusBaseline > 0;
  if (worse) return report.previous === 'regress' ? 'stop_pattern_refer' : 'regress';
  return report.during > 2 ? 'hold' : 'progress';
};
