/** A rest that began at a time and is meant to last some seconds. */
export type Rest = { startedAt: number; seconds: number };

const LONGEST = 3600;

/** Whole seconds left; negative once it is over. */
export const restLeft = ({ startedAt, seconds }: Rest, now: number): number =>
  Math.ceil(seconds - (now - startedAt) / 1000);

/** How much of the rest has gone, 0 to 1. */
export const restGone = ({ startedAt, seconds }: Rest, now: number): number =>
  seconds <= 0 ? 1 : Math.min(1, Math.max(0, (now - startedAt) / 1000 / seconds));

/** Longer or shorter, never shorter than what has gone already. */
export function changeRest(rest: Rest, by: number, now: number): Rest {
  const gone = Math.max(0, Math.floor((now - rest.startedAt) / 1000));
  const over = restLeft(rest, now) < 0;
  const seconds = Math.min(LONGEST, Math.max(gone, (over && by > 0 ? gone : rest.seconds) + by));
  return { ...rest, seconds };
}

/** `1:42` while it runs, `+0:12` once it is over. */
export function restText(left: number): string {
  const seconds = Math.abs(left);
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return left < 0 ? `+${text}` : text;
}

const KINDS: Readonly<Record<string, number>> = { warm_up: 60, drop: 15, normal: 120, failure: 150, amrap: 150 };

/** What to rest after a set: what is prescribed, else what was rested before, else what is usual for its kind. */
export const restAfter = (setType: string, prescribed: number | null, before: number | null): number =>
  prescribed ?? (setType === 'drop' || setType === 'warm_up' ? null : before) ?? KINDS[setType] ?? 120;
