import type { Draft } from '../draft.ts';
import { type Ledger, quoted } from '../ledger.ts';
import type { ExportFormat, ReadWorkout } from '../reading.ts';
import { SlashedOrder } from '../values/slashed-order.ts';
import type { TimeZone } from '../values/time-zone.ts';
import { readWrittenDate, type WrittenDate } from '../values/written-date.ts';
import { type Start, WorkoutDraft } from './workout-draft.ts';

/** Puts rows together into workouts, by when each started and its title; oldest first whatever the file's order. */
export function assembleWorkouts(
  drafts: readonly Draft[],
  format: ExportFormat,
  zone: TimeZone,
  ledger: Ledger,
): ReadWorkout[] {
  const order = new SlashedOrder();
  for (const draft of drafts) order.witness(draft.when);
  const starts = new Map<WrittenDate, Start | null>();
  const ends = new Map<string, number | null>();
  const startOf = (when: WrittenDate): Start | null => remembered(starts, when, () => startFrom(when, order, zone));
  const instantOf = (raw: string): number | null =>
    remembered(ends, raw, () => {
      const date = readWrittenDate(raw);
      return date === null ? null : (startFrom(date, order, zone)?.epochMs ?? null);
    });

  const workouts = new Map<string, WorkoutDraft>();
  for (const draft of drafts) {
    const start = startOf(draft.when);
    if (start === null) {
      ledger.skip(draft.line, undecided(draft.when));
      continue;
    }
    const id = `${start.wallMs} ${draft.title.normalize('NFC')}`;
    let workout = workouts.get(id);
    if (workout === undefined) workouts.set(id, (workout = new WorkoutDraft(start, draft.title)));
    workout.add(draft, instantOf, ledger);
  }
  return [...workouts.values()]
    .map((workout) => workout.finish(format))
    .filter((workout) => workout !== null)
    .toSorted(byStart);
}

/** Oldest first, and the same order whichever file they came from. */
export function byStart(a: ReadWorkout, b: ReadWorkout): number {
  if (a.startedAt !== b.startedAt) return a.startedAt < b.startedAt ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function startFrom(when: WrittenDate, order: SlashedOrder, zone: TimeZone): Start | null {
  if (when.kind === 'instant') return { epochMs: when.epochMs, wallMs: zone.toWall(when.epochMs) };
  const wallMs = when.kind === 'local' ? when.wallMs : order.settle(when);
  return wallMs === null ? null : { epochMs: zone.toInstant(wallMs), wallMs };
}

function undecided(when: WrittenDate): string {
  const date = when.kind === 'slashed' ? `${when.first}/${when.second}/${when.year}` : '';
  return `the date ${quoted(date)} may be day/month or month/day, and no other date in the file tells which`;
}

function remembered<K, V>(memory: Map<K, V>, key: K, read: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const value = read();
  memory.set(key, value);
  return value;
}
