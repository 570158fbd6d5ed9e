/** Sessions after which something counts as somebody's usual. */
const USUAL_SESSIONS = 31;
/** Days after which a habit counts half of what time can take from it. */
const HALF_LIFE_DAYS = 42;
/** What an old habit keeps for good. */
const KEPT = 0.4;

/** How often and when last somebody did a thing; the day as `YYYY-MM-DD`. */
export type Habit = { sessions: number; last: string };

/** What a person's own history adds to a thing, 0..1: often counts, and lately counts more. The same on phone and server. */
export function usageOf(habit: Habit | undefined, today: string): number {
  if (habit === undefined || habit.sessions <= 0) return 0;
  const often = Math.min(1, Math.log(1 + habit.sessions) / Math.log(1 + USUAL_SESSIONS));
  const days = Math.max(0, (Date.parse(today) - Date.parse(habit.last)) / 86_400_000);
  return often * (KEPT + (1 - KEPT) * 0.5 ** (days / HALF_LIFE_DAYS));
}
