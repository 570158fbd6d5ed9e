const PARTS = new RegExp(
  String.raw`^(?:(\d+)\s*(?:h|hrs?|hours?|std\.?|stunden?|ore)\s*)?` +
    String.raw`(?:(\d+)\s*(?:m|mins?|min\.|minutes?|minuten?)\s*)?` +
    String.raw`(?:(\d+)\s*(?:s|secs?|sek\.?|seconds?|sekunden?))?$`,
  'i',
);
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/;
const SECONDS = /^(\d+)(?:[.,](\d+))?$/;

/** Whole seconds of `1h 23m`, `2h 30m 15s`, `01:23:45`, `23:45` (minutes and seconds) or `3600`. */
export function readDuration(raw: string): number | null {
  const text = raw.trim();
  if (text === '') return null;
  const seconds = SECONDS.exec(text);
  if (seconds) return Math.round(Number(`${seconds[1]}.${seconds[2] ?? '0'}`));
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const parts = PARTS.exec(text);
  if (!parts) return null;
  return Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}
