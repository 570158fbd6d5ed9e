const HOUR_MS = 3_600_000;

/** The zone, or UTC where there is none of this name. */
function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return 'UTC';
    throw error;
  }
}

/** What clocks show in a zone. */
export function localTime(zone: string, at: Date): { date: string; hour: number; minute: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: knownZone(zone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { date: `${of('year')}-${of('month')}-${of('day')}`, hour: Number(of('hour')), minute: Number(of('minute')) };
}

/**
 * When clocks of a zone show a time on a day. A time that the clocks skip is the moment they skip it; of a time they
 * show twice it is the first.
 */
export function instantOf(date: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const shown = (at: number): number => {
    const local = localTime(zone, new Date(at));
    return Date.parse(`${local.date}T00:00:00Z`) + local.hour * HOUR_MS + local.minute * 60_000;
  };
  // No zone is more than 14 hours ahead or 12 behind, and the clocks change once at most in between.
  const offsets = [wanted - 14 * HOUR_MS, wanted + 14 * HOUR_MS].map((at) => shown(at) - at);
  const tries = offsets.map((offset) => wanted - offset).toSorted((a, b) => a - b);
  return new Date(tries.find((at) => shown(at) === wanted) ?? (tries.at(-1) as number));
}
