import type { Entry, Outline } from './outline.ts';

/** `t1: bench press, dumbbell`: exercises of one key are the same one. */
export const keyOf = ({ exercise }: Entry): string =>
  `${exercise.label ? `${exercise.label}: ` : ''}${exercise.names.join(' | ')}`.toLowerCase();

/** Which line holds for an exercise in each week and day. */
export type Timetable = {
  /** Every line of an exercise, by key, in the order written. */
  byKey: ReadonlyMap<string, Entry[]>;
  /** Keys that begin with a name, for references that leave label or equipment out. */
  byName: ReadonlyMap<string, string[]>;
  /** The lines of a day, in the order they are trained; templates among them. */
  inDay: (week: number, day: number) => Entry[];
  isTemplate: (entry: Entry) => boolean;
  /** References looked up before. */
  answers: Map<string, Entry | null>;
};

export const covers = ({ exercise, week }: Entry, wanted: number): boolean =>
  week === wanted ||
  (exercise.repeat !== null && wanted >= exercise.repeat.from - 1 && wanted <= exercise.repeat.to - 1);

/** Of lines for one exercise and day, the one of this very week; else the last one that is repeated into it. */
export const holding = (entries: readonly Entry[], week: number): Entry | null => {
  let found: Entry | null = null;
  for (const entry of entries) {
    if (!covers(entry, week)) continue;
    if (entry.week === week) return entry;
    found = entry;
  }
  return found;
};

const collect = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export const timetableOf = (outline: Outline): Timetable => {
  const byKey = new Map<string, Entry[]>();
  const byName = new Map<string, string[]>();
  /** Lines of each day of the week, of all weeks. */
  const byDay: Entry[][] = [];
  for (const week of outline.weeks)
    for (const [index, day] of week.days.entries()) {
      const here = (byDay[index] ??= []);
      for (const entry of day.entries) {
        const key = keyOf(entry);
        if (!byKey.has(key))
          for (const name of entry.exercise.names) {
            collect(byName, name.toLowerCase(), key);
            const bare = name.replace(/,[^,]*$/, '').toLowerCase();
            if (bare !== name.toLowerCase()) collect(byName, bare, key);
          }
        collect(byKey, key, entry);
        here.push(entry);
      }
    }
  const templates = new Set<string>();
  for (const [key, entries] of byKey) if (entries.some(({ exercise }) => exercise.template)) templates.add(key);
  const inDay = (week: number, day: number): Entry[] => {
    const own = outline.weeks[week]?.days[day]?.entries ?? [];
    const earlier = new Map<string, Entry[]>();
    for (const entry of byDay[day] ?? [])
      if (entry.week < week && covers(entry, week)) collect(earlier, keyOf(entry), entry);
    const overriding = new Set(own.map(keyOf));
    const repeated = [...earlier].flatMap(([key, entries]) => {
      const latest = holding(entries, week);
      // The same exercise twice in a day is two exercises, not an override.
      return overriding.has(key) ? [] : entries.filter((entry) => entry.week === latest?.week);
    });
    /** A line that takes the place of a repeated one stands where that one stood. */
    const placeOf = (entry: Entry): number => {
      const before =
        entry.exercise.order === null && entry.week === week ? earlier.get(keyOf(entry))?.at(-1) : undefined;
      const { exercise, place } = before ?? entry;
      return exercise.order ?? place;
    };
    const places = new Map([...own, ...repeated].map((entry) => [entry, placeOf(entry)]));
    return [...places.keys()].toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
  return { byKey, byName, inDay, isTemplate: (entry) => templates.has(keyOf(entry)), answers: new Map() };
};
