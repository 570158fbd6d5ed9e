import type { LocalDate } from '@halteres/i18n';

/** Day and time of an instant on the wall of a time zone, as `2026-11-22` and `18:05`. */
export function wallOf(instant: string | number, timeZone: string): { date: LocalDate; time: string } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { date: `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`, time: `${of('hour')}:${of('minute')}` };
}

/** The instant of a clock on the wall; a time the clocks jump over is moved on by the jump. */
export function instantAt(date: LocalDate, time: string, timeZone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const offset = (at: number): number => {
    const wall = wallOf(at, timeZone);
    return Date.parse(`${wall.date}T${wall.time}:00Z`) - Math.floor(at / 60_000) * 60_000;
  };
  const first = wanted - offset(wanted);
  return new Date(wanted - offset(first)).toISOString();
}
