import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOneRepMax } from '../estimate/one-rep-max.ts';
import { holds } from '../seeded-property.ts';
import { noticedRecords, setsToBeat, type NoticedRecord, type SetInTime } from './noticed-records.ts';

const BENCH = { measure: 'reps', loading: 'barbell' } as const;
const NOTHING: Omit<SetInTime, 'id'> = {
  setType: 'normal',
  loadKind: 'external',
  weightKg: null,
  reps: null,
  seconds: null,
  distanceM: null,
  calories: null,
  rpe: null,
  rir: null,
  side: null,
};
const set = (id: string, weightKg: number | null, reps: number | null, more: Partial<SetInTime> = {}): SetInTime => ({
  ...NOTHING,
  id,
  weightKg,
  reps,
  ...more,
});
const told = (records: readonly NoticedRecord[]): string[] => records.map(({ setId, kind }) => `${setId} ${kind}`);

describe('records', () => {
  it('are none in a first session, however its sets rise', () => {
    expect(noticedRecords([{ sets: [set('a', 60, 5), set('b', 80, 5), set('c', 100, 5)] }], BENCH)).toEqual([]);
  });

  it('name what was beaten, in the session it happens and once', () => {
    const first = { sets: [set('a', 60, 5)] };
    const records = noticedRecords([first, { sets: [set('b', 60, 6), set('c', 62.5, 5), set('d', 62.5, 5)] }], BENCH);
    expect(told(records)).toEqual(['b most', 'b e1rm', 'c heaviest', 'c e1rm']);
    expect(records[0]).toMatchObject({ value: 6, before: 5 });
    expect(records[2]).toMatchObject({ value: 62.5, before: 60 });
  });

  it('are never warm-ups or drop sets, and lighter sets with fewer repetitions than a heavier one are none', () => {
    const first = { sets: [set('a', 60, 8), set('b', 40, 5)] };
    const warm = set('c', 200, 5, { setType: 'warm_up' });
    expect(noticedRecords([first, { sets: [warm, set('d', 200, 5, { setType: 'drop' })] }], BENCH)).toEqual([]);
    expect(noticedRecords([first, { sets: [set('e', 40, 7)] }], BENCH)).toEqual([]);
    expect(told(noticedRecords([first, { sets: [set('f', 40, 9)] }], BENCH))).toEqual(['f most']);
  });

  it('keep sides apart, and hold a set that names none against both', () => {
    const first = { sets: [set('l', 30, 8, { side: 'left' }), set('r', 24, 8, { side: 'right' })] };
    const right = { sets: [set('r2', 26, 8, { side: 'right' })] };
    expect(told(noticedRecords([first, right], BENCH))).toEqual(['r2 heaviest', 'r2 e1rm']);
    expect(noticedRecords([first, { sets: [set('n', 26, 8), set('b', 26, 8, { side: 'both' })] }], BENCH)).toEqual([]);
    const onlyLeft = { sets: [set('l', 30, 8, { side: 'left' })] };
    expect(noticedRecords([onlyLeft, right], BENCH)).toEqual([]);
  });

  it('know time, distance, calories, help and bands, and estimate only what was lifted', () => {
    const longer = (measure: 'seconds' | 'metres' | 'calories', field: 'seconds' | 'distanceM' | 'calories') =>
      told(
        noticedRecords(
          [{ sets: [set('a', null, null, { [field]: 30 })] }, { sets: [set('b', null, null, { [field]: 45 })] }],
          { measure, loading: 'none' },
        ),
      );
    expect([longer('seconds', 'seconds'), longer('metres', 'distanceM'), longer('calories', 'calories')]).toEqual([
      ['b most'],
      ['b most'],
      ['b most'],
    ]);
    const assisted = [{ sets: [set('a', 20, 8)] }, { sets: [set('b', 10, 8), set('c', 20, 9)] }];
    expect(told(noticedRecords(assisted, { measure: 'reps', loading: 'assisted' }))).toEqual(['c most']);
    const band = [{ sets: [set('a', 20, 8)] }, { sets: [set('b', 30, 8), set('c', 10, 9)] }];
    expect(told(noticedRecords(band, { measure: 'reps', loading: 'band' }))).toEqual(['c most']);
    const added = [{ sets: [set('a', null, 8)] }, { sets: [set('b', 10, 5)] }];
    expect(told(noticedRecords(added, { measure: 'reps', loading: 'bodyweight_plus' }))).toEqual(['b heaviest']);
  });

  it('are taken back when the set is corrected', () => {
    const typed = [{ sets: [set('a', 60, 5)] }, { sets: [set('b', 600, 5)] }];
    expect(told(noticedRecords(typed, BENCH))).toEqual(['b heaviest', 'b e1rm']);
    expect(noticedRecords([{ sets: [set('a', 60, 5)] }, { sets: [set('b', 60, 5)] }], BENCH)).toEqual([]);
  });
});

const arbitrarySet: fc.Arbitrary<Omit<SetInTime, 'id'>> = fc.record({
  setType: fc.constantFrom('normal', 'warm_up', 'drop', 'failure', 'amrap'),
  loadKind: fc.constantFrom('external', 'external', 'added', 'assisted', 'bodyweight', 'band'),
  weightKg: fc.constantFrom(null, 20, 40, 40.02, 42.5, 60, 100),
  reps: fc.constantFrom(null, 0, 1, 3, 5, 8, 12),
  seconds: fc.constantFrom(null, 20, 40),
  distanceM: fc.constantFrom(null, 100, 400),
  calories: fc.constantFrom(null, 5, 12.5),
  rpe: fc.constantFrom(null, 6, 8, 10),
  rir: fc.constantFrom(null, 0, 2, 5),
  side: fc.constantFrom(null, 'left', 'right', 'both'),
});
const history = fc
  .array(fc.array(arbitrarySet, { maxLength: 5 }), { maxLength: 5 })
  .map((days) => days.map((sets, day) => ({ sets: sets.map((each, at) => ({ ...each, id: `${day}.${at}` })) })));
const exercise = fc.record({
  measure: fc.constantFrom('reps', 'seconds', 'metres', 'calories'),
  loading: fc.constantFrom('barbell', 'bodyweight_plus', 'assisted', 'band', 'none'),
});

/** The same said the long way: every set against every one before it. */
function bruteForce(days: readonly { sets: readonly SetInTime[] }[], of: Parameters<typeof noticedRecords>[1]) {
  const field = ({ reps: 'reps', seconds: 'seconds', metres: 'distanceM', calories: 'calories' } as const)[of.measure];
  const judged = days.flatMap(({ sets }, day) =>
    sets.flatMap((each) => {
      const count = each[field];
      if (each.setType === 'warm_up' || each.setType === 'drop' || !count) return [];
      let kind = each.loadKind;
      if (kind === 'external' && of.loading === 'bodyweight_plus')
        kind = each.weightKg === null ? 'bodyweight' : 'added';
      if (kind === 'external' && (of.loading === 'assisted' || of.loading === 'band')) kind = of.loading;
      const load: number | 'band' = kind === 'band' ? 'band' : (each.weightKg ?? 0) * (kind === 'assisted' ? -1 : 1);
      const left = each.rpe === null ? (each.rir ?? 0) : 10 - each.rpe;
      const isGraded = kind === 'external' && of.measure === 'reps' && each.weightKg !== null && left <= 3;
      const e1rm =
        isGraded && count + left <= 10
          ? estimateOneRepMax({ weight: each.weightKg ?? 0, reps: count, rir: left })
          : null;
      return [{ id: each.id, day, count, load, e1rm: e1rm?.e1rm ?? null, side: each.side }];
    }),
  );
  return judged.flatMap((now, at) => {
    const earlier = judged
      .slice(0, at)
      .filter(
        (each) => each.side === now.side || [each.side, now.side].some((side) => side === null || side === 'both'),
      );
    const past = earlier.filter((each) => each.day < now.day);
    const found: string[] = [];
    const loads = (all: typeof earlier) => all.flatMap(({ load }) => (load === 'band' ? [] : [load]));
    const { load } = now;
    if (load !== 'band' && load > 0 && loads(past).length > 0 && loads(earlier).every((each) => load > each + 0.05))
      found.push(`${now.id} heaviest`);
    const isSame = (each: (typeof judged)[number]) =>
      load === 'band' || each.load === 'band' ? each.load === load : Math.abs(each.load - load) <= 0.05;
    const isHeavier = (each: (typeof judged)[number]) => load !== 'band' && each.load !== 'band' && each.load > load;
    if (past.some(isSame) && earlier.every((each) => !(isSame(each) || isHeavier(each)) || each.count < now.count))
      found.push(`${now.id} most`);
    const { e1rm } = now;
    const isBetter = earlier.every((each) => each.e1rm === null || (e1rm ?? 0) > each.e1rm + 0.05);
    if (e1rm !== null && past.some((each) => each.e1rm !== null) && isBetter) found.push(`${now.id} e1rm`);
    return found;
  });
}

it('finds what comparing every set with every earlier one finds', () =>
  holds('noticed records', [history, exercise], (days, of) => {
    expect(told(noticedRecords(days, of))).toEqual(bruteForce(days, of));
  }));

it('needs of a history only the sets to beat', () =>
  holds('sets to beat', [history, history, exercise], (old, now, of) => {
    const later = now.map(({ sets }) => ({ sets: sets.map((each) => ({ ...each, id: `now ${each.id}` })) }));
    const short = [
      {
        sets: setsToBeat(
          old.flatMap(({ sets }) => sets),
          of,
        ),
      },
      ...later,
    ];
    const isNow = (each: NoticedRecord) => each.setId.startsWith('now');
    expect(noticedRecords(short, of).filter(isNow)).toEqual(noticedRecords([...old, ...later], of).filter(isNow));
  }));
