export type Retention = { daily: number; weekly: number; monthly: number };

const NAME = /^halteres-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.backup$/;
const DAY_MS = 86_400_000;

export const nameOfBackup = (at: Date): string =>
  `halteres-${at.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup`;

/** When a file was made by the schedule; null for any other file, which is never touched. */
export function timeOfBackup(name: string): Date | null {
  const [, date, hours, minutes, seconds] = NAME.exec(name) ?? [];
  return date === undefined ? null : new Date(`${date}T${hours}:${minutes}:${seconds}Z`);
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
/** Weeks begin on Monday. */
const weekOf = (at: Date): string => dayOf(new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * DAY_MS));
const monthOf = (at: Date): string => at.toISOString().slice(0, 7);

/** Which files may go: all but the newest of each of the last so many days, weeks and months that have one. */
export function backupsToDrop(names: readonly string[], retention: Retention): string[] {
  const newestFirst = names
    .flatMap((name) => {
      const at = timeOfBackup(name);
      return at === null ? [] : [{ name, at }];
    })
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set(newestFirst.slice(0, 1).map(({ name }) => name));
  const keep = (periodOf: (at: Date) => string, most: number): void => {
    const seen = new Set<string>();
    for (const { name, at } of newestFirst) {
      const period = periodOf(at);
      if (seen.has(period)) continue;
      if (seen.size === most) return;
      seen.add(period);
      kept.add(name);
    }
  };
  keep(dayOf, retention.daily);
  keep(weekOf, retention.weekly);
  keep(monthOf, retention.monthly);
  return newestFirst.map(({ name }) => name).filter((name) => !kept.has(name));
}
