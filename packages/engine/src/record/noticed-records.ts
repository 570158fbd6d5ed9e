import { estimateOneRepMax } from '../estimate/one-rep-max.ts';
import { kindOf, type WorkedSet } from './worked-set.ts';

/** `most`: most repetitions, the longest time, the longest way or most calories with a load. */
export const RECORD_KINDS = ['heaviest', 'most', 'e1rm'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export type RecordMeasure = 'reps' | 'seconds' | 'metres' | 'calories';
export type SetInTime = WorkedSet & { id: string };
/** Sets of one exercise in one session, in the order they were done. */
export type RecordSession = { sets: readonly SetInTime[] };
/** A record, and the number that makes it one: kilograms, or what the exercise is measured in. */
export type NoticedRecord = { setId: string; kind: RecordKind; value: number; before: number };
export type RecordExercise = { measure: RecordMeasure; loading: string };

/** Kilograms by which a load must differ: pounds written in kilograms differ by less. */
const NOISE_KG = 0.05;
/** An estimate is of a record's grade up to these. */
const MOST_EFFECTIVE_REPS = 10;
const MOST_IN_RESERVE = 3;

type Feat = { load: number | null; count: number; e1rm: number | null; side: WorkedSet['side'] };

const COUNT = {
  reps: 'reps',
  seconds: 'seconds',
  metres: 'distanceM',
  calories: 'calories',
} as const satisfies Record<RecordMeasure, keyof WorkedSet>;

/**
 * What of a set can be a record; null for warm-ups, drop sets and sets that were not counted. Help counts against the
 * load, the body alone is no load, and a band has none that could be compared. An estimated 1RM only of a weight that
 * was lifted beside the body.
 */
export function featOf(set: WorkedSet, exercise: RecordExercise): Feat | null {
  const count = set[COUNT[exercise.measure]];
  if (set.setType === 'warm_up' || set.setType === 'drop' || count === null || count <= 0) return null;
  const kind = kindOf(set, exercise);
  const load = kind === 'band' ? null : kind === 'assisted' ? -(set.weightKg ?? 0) : (set.weightKg ?? 0);
  return { load, count, e1rm: kind === 'external' ? gradedE1rm(set, exercise) : null, side: set.side };
}

function gradedE1rm({ weightKg, reps, rpe, rir }: WorkedSet, { measure }: RecordExercise): number | null {
  const left = rpe === null ? (rir ?? 0) : 10 - rpe;
  if (measure !== 'reps' || weightKg === null || reps === null) return null;
  if (left > MOST_IN_RESERVE || reps + left > MOST_EFFECTIVE_REPS) return null;
  return estimateOneRepMax({ weight: weightKg, reps, rir: left })?.e1rm ?? null;
}

/** What one side did says nothing of the other; a set that names none, or both, is held against everything. */
const isComparable = (a: Pick<Feat, 'side'>, b: Pick<Feat, 'side'>): boolean =>
  !(a.side === 'left' && b.side === 'right') && !(a.side === 'right' && b.side === 'left');

const highest = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((top, each) => (each !== null && (top === null || each > top) ? each : top), null);

/** What one feat beats of those before it. */
function beaten(feat: Feat, before: readonly Feat[]): Map<RecordKind, { value: number; before: number }> {
  const found = new Map<RecordKind, { value: number; before: number }>();
  const { load, count, e1rm } = feat;
  const heaviest = highest(before.map((each) => each.load));
  if (load !== null && load > 0 && heaviest !== null && load > heaviest + NOISE_KG)
    found.set('heaviest', { value: load, before: Math.max(0, heaviest) });
  const same = before.filter((each) =>
    load === null || each.load === null ? each.load === load : Math.abs(each.load - load) <= NOISE_KG,
  );
  const heavier = load === null ? [] : before.filter((each) => each.load !== null && each.load > load);
  const most = highest(same.map((each) => each.count));
  if (most !== null && count > most && heavier.every((each) => each.count < count))
    found.set('most', { value: count, before: most });
  const best = highest(before.map((each) => each.e1rm));
  if (e1rm !== null && best !== null && e1rm > best + NOISE_KG) found.set('e1rm', { value: e1rm, before: best });
  return found;
}

/**
 * Every record of one exercise, from its first session on. `heaviest`: more load than ever. `most`: at a load that was
 * used before, more than ever with that load or a heavier one. `e1rm`: a better estimate, of at most 10 reps to failure
 * and 3 in reserve. The days before must be beaten, so the first session beats nothing however its sets rise; and the
 * same day's earlier sets too. Nothing is stored, so a corrected set takes its record back.
 */
export function noticedRecords(sessions: readonly RecordSession[], exercise: RecordExercise): NoticedRecord[] {
  const records: NoticedRecord[] = [];
  let past: readonly Feat[] = [];
  for (const { sets } of sessions) {
    let before = past;
    for (const set of sets) {
      const feat = featOf(set, exercise);
      if (feat === null) continue;
      const ofPast = beaten(
        feat,
        past.filter((each) => isComparable(each, feat)),
      );
      const ofAll = beaten(
        feat,
        before.filter((each) => isComparable(each, feat)),
      );
      for (const [kind, numbers] of ofAll) if (ofPast.has(kind)) records.push({ setId: set.id, kind, ...numbers });
      before = kept(before, feat);
    }
    past = before;
  }
  return records;
}

/** Feats with one more; what is beaten in every way never decides again and goes. */
const kept = (feats: readonly Feat[], feat: Feat): readonly Feat[] =>
  feats.some((each) => covers(each, feat)) ? feats : [...feats.filter((each) => !covers(feat, each)), feat];

/** The sets of a history that later ones must beat: as good as all of it, and few. */
export function setsToBeat<Set extends WorkedSet>(sets: readonly Set[], exercise: RecordExercise): Set[] {
  let standing: { feat: Feat; set: Set }[] = [];
  for (const set of sets) {
    const feat = featOf(set, exercise);
    if (feat === null || standing.some((each) => covers(each.feat, feat))) continue;
    standing = [...standing.filter((each) => !covers(feat, each.feat)), { feat, set }];
  }
  return standing.map((each) => each.set);
}

/** Whether `a` makes `b` needless: the same side and load, and nothing of it less. */
const covers = (a: Feat, b: Feat): boolean =>
  a.side === b.side && a.load === b.load && a.count >= b.count && (a.e1rm ?? -1) >= (b.e1rm ?? -1);
