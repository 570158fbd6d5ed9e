import { formatDate, formatNear, formatNumber, i18n, type LocalDate } from '@halteres/i18n';
import type { FollowedClient, FollowingFilter } from '@halteres/modules/planning/following/contract';

export const filterWord = (filter: FollowingFilter): string =>
  ({
    trained: i18n._('Trained'),
    missed: i18n._('Missed'),
    stuck: i18n._('Stuck'),
    silent: i18n._('Gone quiet'),
    new: i18n._('New'),
    unread: i18n._('Unread'),
    unshared: i18n._('Not shared'),
  })[filter];

/** What a filter stands for, with its days. */
export const filterMeaning = (filter: FollowingFilter): string =>
  ({
    trained: i18n._('At least one workout in the last 7 days.'),
    missed: i18n._('Planned days of the last 28 that went by undone.'),
    stuck: i18n._('A main lift that has not risen over at least 8 sessions in 35 days, trained as hard as planned.'),
    silent: i18n._('They share their training, and nothing was logged for 14 days.'),
    new: i18n._('With you for less than 14 days, and not trained yet.'),
    unread: i18n._('Trained or commented since you last looked.'),
    unshared: i18n._('They do not share their training: whether they trained cannot be told.'),
  })[filter];

/** "2 of 3 this week" */
export const weekText = ({ trained, planned }: FollowedClient): string =>
  planned === 0
    ? i18n._('{trained, plural, =0 {No workout} one {# workout} other {# workouts}} in 7 days', { trained })
    : i18n._('{trained} of {planned} planned in 7 days', { trained, planned });

export function lastText({ last }: FollowedClient, today: LocalDate): string {
  if (last === null) return i18n._('Nothing logged yet');
  const day = formatNear(last.localDate, today);
  return last.plannedSets === null
    ? i18n._('{day}: {sets, plural, one {# set} other {# sets}}, outside the plan', { day, sets: last.sets })
    : i18n._('{day}: {sets} of {planned} planned sets', { day, sets: last.sets, planned: last.plannedSets });
}

/** "12 Nov, 14 Nov, 16 Nov" */
export function missedText({ missed: { count, days } }: FollowedClient): string {
  const named = days.map(({ localDate }) => formatDate(localDate, 'short')).join(', ');
  return count > days.length ? i18n._('{days} and {more} more', { days: named, more: count - days.length }) : named;
}

export const stuckText = (
  { sessions, days, rpeOverPlan }: FollowedClient['stuck'][number],
  name: string,
  [first, last]: readonly [string, string],
): string =>
  i18n._('{lift}: {sessions} sessions in {days} days, e1RM {first} to {last}, RPE {over} over plan', {
    lift: name,
    sessions,
    days,
    first,
    last,
    over: formatNumber(rpeOverPlan, 1),
  });
