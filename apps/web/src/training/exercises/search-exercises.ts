/** An exercise as the picker shows it. */
export type ExerciseEntry = {
  exerciseId: string | null;
  userExerciseId: string | null;
  slug: string | null;
  name: string;
  aliases: readonly string[];
  loading: string;
  /** Sets of equipment that do, any of them. */
  equipment: readonly (readonly string[])[];
  measure: string;
  primaryMuscle: string | null;
};

/** When and how often an exercise was logged, by its key. */
export type Trained = ReadonlyMap<string, { last: string; sessions: number }>;

/** What lifters type; what it stands for. */
const SHORT: Readonly<Record<string, string>> = {
  bb: 'barbell',
  bp: 'bench press',
  bss: 'bulgarian split squat',
  bw: 'bodyweight',
  cgbp: 'close grip bench press',
  db: 'dumbbell',
  dl: 'deadlift',
  ghr: 'glute ham raise',
  inc: 'incline',
  kb: 'kettlebell',
  lat: 'lateral',
  ohp: 'overhead press',
  pu: 'pull up',
  rdl: 'romanian deadlift',
  sl: 'single leg',
  sldl: 'stiff leg deadlift',
  tri: 'triceps',
};

export const keyOf = (exercise: { exerciseId: string | null; userExerciseId: string | null }): string =>
  exercise.exerciseId ?? exercise.userExerciseId ?? '';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** How well the words of a name answer what was typed; 0 where one typed word finds none. */
function likeness(typed: readonly string[], name: readonly string[]): number {
  const taken = new Set<number>();
  let score = 0;
  for (const word of typed) {
    const free = (test: (candidate: string) => boolean): number =>
      name.findIndex((candidate, at) => !taken.has(at) && test(candidate));
    const whole = free((candidate) => candidate === word || candidate === `${word}s` || `${candidate}s` === word);
    const start = whole === -1 ? free((candidate) => candidate.startsWith(word)) : whole;
    const inside = start === -1 && word.length >= 3 ? free((candidate) => candidate.includes(word)) : start;
    if (inside === -1) return 0;
    taken.add(inside);
    score += whole !== -1 ? 10 : start !== -1 ? 7 : 2;
    if (inside === 0) score += 1;
  }
  return score - (name.length - typed.length);
}

type Indexed = { entry: ExerciseEntry; name: string[]; aliases: string[][] };
const indexes = new WeakMap<readonly ExerciseEntry[], Indexed[]>();

function indexOf(entries: readonly ExerciseEntry[]): Indexed[] {
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const made = entries.map((entry) => ({ entry, name: wordsOf(entry.name), aliases: entry.aliases.map(wordsOf) }));
  indexes.set(entries, made);
  return made;
}

/** Of names that answer equally well, what stands in most gyms comes first. */
const USUAL = [
  'barbell',
  'dumbbell_pair',
  'dumbbell_single',
  'cable',
  'stack',
  'plate_loaded',
  'bodyweight',
  'bodyweight_plus',
];
const rankOf = ({ loading }: ExerciseEntry): number =>
  USUAL.includes(loading) ? USUAL.indexOf(loading) : USUAL.length;

const byRecency =
  (trained: Trained) =>
  (a: ExerciseEntry, b: ExerciseEntry): number => {
    const [first, second] = [trained.get(keyOf(a)), trained.get(keyOf(b))];
    return (
      (second?.last ?? '').localeCompare(first?.last ?? '') ||
      (second?.sessions ?? 0) - (first?.sessions ?? 0) ||
      a.name.localeCompare(b.name)
    );
  };

/** Exercises for what was typed, best first; with nothing typed those used last, then all by name. */
export function searchExercises(
  entries: readonly ExerciseEntry[],
  query: string,
  trained: Trained,
  most = 60,
): ExerciseEntry[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return entries.toSorted(byRecency(trained)).slice(0, most);
  const meant = typed.flatMap((word) => SHORT[word]?.split(' ') ?? [word]);
  const found: { entry: ExerciseEntry; score: number }[] = [];
  for (const { entry, name, aliases } of indexOf(entries)) {
    const asTyped = Math.max(likeness(typed, name), ...aliases.map((alias) => likeness(typed, alias) - 1));
    const score = Math.max(asTyped, likeness(meant, name) - 1);
    if (score <= 0) continue;
    const sessions = trained.get(keyOf(entry))?.sessions ?? 0;
    found.push({ entry, score: score + (sessions > 0 ? 3 + Math.min(3, Math.log2(sessions)) : 0) });
  }
  const recency = byRecency(trained);
  return found
    .toSorted((a, b) => b.score - a.score || rankOf(a.entry) - rankOf(b.entry) || recency(a.entry, b.entry))
    .slice(0, most)
    .map(({ entry }) => entry);
}
